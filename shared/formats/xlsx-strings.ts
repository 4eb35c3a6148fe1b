// The texts that the cells of an .xlsx share (ECMA-376, part 1, 18.4.8).
import { readXml } from './read-xml';
import type { XmlFault } from './read-xml';

export function readXlsxStrings(bytes: Uint8Array): readonly string[] | XmlFault {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  const fault = readXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      if (name === 't') inText = !phonetic;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(unescapeXlsx(text));
    },
    text: (part) => { if (inText) text += part; },
  });
  return fault ?? strings;
}

/** `_x000D_` stands for a character that XML cannot hold (22.9.2.19, ST_Xstring). */
export function unescapeXlsx(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))).replaceAll('\r\n', '\n').replaceAll('\0', '');
}
