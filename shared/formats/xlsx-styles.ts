// What the number formats of an .xlsx show: a number, a day, a time (ECMA-376, part 1, 18.8.30).
import type { Shown } from './date-cell';
import { readXml } from './read-xml';
import type { XmlFault } from './read-xml';

/** Index of a cell's style → what it shows. */
export function readXlsxStyles(bytes: Uint8Array): readonly Shown[] | XmlFault {
  const codes = new Map<number, string>();
  const shown: Shown[] = [];
  let inCellStyles = false;
  const fault = readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) shown.push(shownBy(Number(attributes['numFmtId'] ?? 0), codes));
    },
    close: (name) => { if (name === 'cellXfs') inCellStyles = false; },
    text: () => {},
  });
  return fault ?? shown;
}

function shownBy(id: number, codes: ReadonlyMap<number, string>): Shown {
  const code = codes.get(id);
  if (code !== undefined) return shownByCode(code);
  if (id === 22) return 'day-and-time';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return 'time';
  return (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'day' : 'number';
}

/** Quoted, escaped and bracketed parts say nothing, save `[h]` and its like; `m` alone is a month. */
export function shownByCode(code: string): Shown {
  const [first = ''] = code.replace(/"[^"]*"|\\.|[_*]./g, '').split(';');
  const letters = first.toLowerCase().replace(/\[(?![hms]+\])[^\]]*\]/g, '').replace(/am\/pm|a\/p|general|standard/g, '');
  const time = /[hs]|\[m/.test(letters);
  const day = /[yd]/.test(letters) || (!time && letters.includes('m'));
  if (day) return time ? 'day-and-time' : 'day';
  return time ? 'time' : 'number';
}
