// Turns the elements of an .ods into rows of cells while they are read.
import type { SheetCollector, SheetsCollector } from './collect-sheets';
import { isErrorText, odsValue } from './ods-value';
import type { Attributes } from './ods-value';
import type { XmlEvents } from './read-xml';
import type { TableLimits } from './table-limits';
import type { Cell } from '../model/table';

/** What stands beside the cells and also holds tables or text: copies of other files, old versions, drawings, notes. */
const beside = new Set(['dde-links', 'tracked-changes', 'shapes', 'forms', 'annotation']);

interface OpenCell {
  readonly attributes: Attributes;
  readonly covered: boolean;
  readonly paragraphs: string[];
}

interface OpenRow {
  readonly times: number;
  readonly cells: Cell[];
  column: number;
}

/** Where the reading of the file stands. */
interface Reading {
  readonly sheets: SheetsCollector;
  readonly limits: TableLimits;
  readonly hiddenStyles: Set<string>;
  /** The elements that are open, outermost first. */
  readonly path: string[];
  style: string;
  /** The depth at which reading goes on again. */
  skipped: number | null;
  sheet: SheetCollector | null;
  line: number;
  row: OpenRow | null;
  cell: OpenCell | null;
}

export function odsCells(sheets: SheetsCollector, limits: TableLimits): XmlEvents {
  const reading: Reading = { sheets, limits, hiddenStyles: new Set(), path: [], style: '', skipped: null, sheet: null, line: 1, row: null, cell: null };
  return {
    open: (name, attributes) => {
      reading.path.push(name);
      if (reading.skipped === null) start(reading, name, attributes);
    },
    close: (name) => {
      if (reading.skipped === null) end(reading, name);
      if (reading.skipped === reading.path.length) reading.skipped = null;
      reading.path.pop();
    },
    text: (raw) => {
      if (reading.skipped === null && reading.path.includes('p')) addText(reading, raw.replace(/[ \t]*[\r\n]+[ \t]*/g, ' '));
    },
  };
}

function start(reading: Reading, name: string, attributes: Attributes): void {
  const { path, cell } = reading;
  if (beside.has(name) || (cell !== null && path.at(-2) === cellName(cell) && name !== 'p')) reading.skipped = path.length;
  else if (name === 'style') reading.style = attributes['style:name'] ?? '';
  else if (name === 'table-properties' && attributes['table:display'] === 'false') reading.hiddenStyles.add(reading.style);
  else if (name === 'table') startTable(reading, attributes);
  else if (name === 'table-source') reading.sheet = null;
  else if (name === 'table-row') reading.row = { times: count(attributes['table:number-rows-repeated']), cells: [], column: 0 };
  else if (name === 'table-cell' || name === 'covered-table-cell') reading.cell = { attributes, covered: name !== 'table-cell', paragraphs: [] };
  else if (name === 'p') cell?.paragraphs.push('');
  else if (name === 's') addText(reading, ' '.repeat(Math.min(count(attributes['text:c']), 1000)));
  else if (name === 'tab') addText(reading, '\t');
  else if (name === 'line-break') addText(reading, '\n');
}

function startTable(reading: Reading, attributes: Attributes): void {
  const name = attributes['table:name'] ?? '';
  const hidden = reading.hiddenStyles.has(attributes['table:style-name'] ?? '');
  if (hidden) reading.sheets.addProblem({ code: 'sheet-hidden', level: 'guess', where: { sheet: name }, values: {} });
  reading.sheet = hidden ? null : reading.sheets.startSheet(name);
  reading.line = 1;
}

function addText({ cell }: Reading, text: string): void {
  if (cell !== null && cell.paragraphs.length > 0) cell.paragraphs.push((cell.paragraphs.pop() ?? '') + text);
}

function end(reading: Reading, name: string): void {
  const { row, cell } = reading;
  if (cell !== null && row !== null && name === cellName(cell)) endCell(reading, row, cell);
  if (name === 'table-cell' || name === 'covered-table-cell') reading.cell = null;
  if (name === 'table-row' && row !== null) {
    reading.sheet?.addRow(reading.line, row.cells, row.times);
    reading.line += row.times;
    reading.row = null;
  }
  if (name === 'table') {
    reading.sheet?.finish();
    reading.sheet = null;
  }
}

function endCell({ sheet, line, limits }: Reading, row: OpenRow, { attributes, covered, paragraphs }: OpenCell): void {
  const times = count(attributes['table:number-columns-repeated']);
  const text = paragraphs.join('\n');
  const failed = isErrorText(text, attributes);
  const value = covered || failed ? null : odsValue(attributes, text);
  if (failed) sheet?.addError(line, row.column, text);
  if (value !== null) put(row, { times, value, most: limits.columns });
  const lines = count(attributes['table:number-rows-spanned']);
  const columns = count(attributes['table:number-columns-spanned']);
  if (lines > 1 || columns > 1) sheet?.addMerged({ line, column: row.column, lines, columns });
  row.column += times;
}

/** One column beyond the limit is kept, as a sign that there was more. */
function put({ cells, column }: OpenRow, { times, value, most }: { readonly times: number; readonly value: Cell; readonly most: number }): void {
  const from = Math.min(column, most);
  while (cells.length < from) cells.push(null);
  for (let next = from; next < column + times && next <= most; next++) cells[next] = value;
}

const cellName = ({ covered }: OpenCell): string => (covered ? 'covered-table-cell' : 'table-cell');

function count(attribute: string | undefined): number {
  const number = Number(attribute ?? 1);
  return Number.isInteger(number) && number > 1 ? number : 1;
}
