// Turns the elements of one sheet of an .xlsx into rows of cells while they are read (ECMA-376, part 1, 18.3.1).
import type { SheetCollector } from './collect-sheets';
import { isoToCell, serialToCell } from './date-cell';
import type { Shown } from './date-cell';
import type { XmlEvents } from './read-xml';
import type { TableLimits } from './table-limits';
import { unescapeXlsx } from './xlsx-strings';
import type { Cell } from '../model/table';

export interface XlsxContext {
  readonly strings: readonly string[];
  readonly shownByStyle: readonly Shown[];
  readonly from1904: boolean;
  readonly limits: TableLimits;
  readonly onUncomputed: () => void;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
  formula: boolean;
}

/** Days between the two starting points of serial numbers. */
const shift1904 = 1462;

export function xlsxCells(sheet: SheetCollector, context: XlsxContext): XmlEvents {
  let line = 0;
  let cells: Cell[] = [];
  let column = -1;
  let cell: OpenCell | null = null;
  let inValue = false;
  let phonetic = false;
  const endCell = (ended: OpenCell): void => {
    const value = cellValue(ended, context);
    if (ended.type === 'e' && ended.text !== '') sheet.addError(line, ended.column, ended.text);
    else if (ended.formula && ended.text === '' && ended.type !== 'str') context.onUncomputed();
    if (value === null) return;
    const at = Math.min(ended.column, context.limits.columns);
    while (cells.length < at) cells.push(null);
    cells[at] = value;
  };
  return {
    open: (name, attributes) => {
      if (name === 'row') {
        line = positive(attributes['r']) ?? line + 1;
        cells = [];
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), text: '', formula: false };
      } else if (name === 'f' && cell !== null) cell.formula = true;
      else if (name === 'rPh') phonetic = true;
      else if (name === 'v' || name === 't') inValue = !phonetic;
      else if (name === 'mergeCell') addMerged(sheet, attributes['ref'] ?? '');
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c' && cell !== null) {
        endCell(cell);
        cell = null;
      } else if (name === 'row') sheet.addRow(line, cells);
    },
    text: (text) => { if (inValue && cell !== null) cell.text += text; },
  };
}

function cellValue({ type, text, style }: OpenCell, { strings, shownByStyle, from1904 }: XlsxContext): Cell {
  if (text === '') return null;
  switch (type) {
    case 's': return strings[Number(text)] || null;
    case 'b': return text.trim() === '1' || text.trim() === 'true';
    case 'd': return isoToCell(text) ?? text;
    case 'e': return null;
    case 'str': case 'inlineStr': return unescapeXlsx(text);
    default: return numberCell(Number(text), shownByStyle[style] ?? 'number', from1904);
  }
}

function numberCell(number: number, shown: Shown, from1904: boolean): Cell {
  if (!Number.isFinite(number)) return null;
  return serialToCell(from1904 && shown.startsWith('day') ? number + shift1904 : number, shown);
}

function addMerged(sheet: SheetCollector, range: string): void {
  const [, first = '', firstLine = '', last = '', lastLine = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  const column = columnOf(first);
  if (column !== null) sheet.addMerged({ line: Number(firstLine), column, lines: Number(lastLine) - Number(firstLine) + 1, columns: (columnOf(last) ?? column) - column + 1 });
}

/** `C7` → 2. Spreadsheets stop at `XFD`. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined ? null : [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function positive(text: string | undefined): number | null {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : null;
}
