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

export function odsCells(sheets: SheetsCollector, limits: TableLimits): XmlEvents {
  const hiddenStyles = new Set<string>();
  const path: string[] = [];
  let style = '';
  /** The depth at which reading goes on again. */
  let skipped: number | null = null;
  let sheet: SheetCollector | null = null;
  let line = 1;
  let row: { readonly times: number; readonly cells: Cell[]; column: number } | null = null;
  let cell: OpenCell | null = null;

  const open = (name: string, attributes: Attributes): void => {
    path.push(name);
    if (skipped !== null) return;
    if (beside.has(name) || (cell !== null && path.at(-2) === cellName(cell) && name !== 'p')) skipped = path.length;
    else if (name === 'style') style = attributes['style:name'] ?? '';
    else if (name === 'table-properties' && attributes['table:display'] === 'false') hiddenStyles.add(style);
    else if (name === 'table') startTable(attributes);
    else if (name === 'table-source') sheet = null;
    else if (name === 'table-row') row = { times: count(attributes['table:number-rows-repeated']), cells: [], column: 0 };
    else if (name === 'table-cell' || name === 'covered-table-cell') cell = { attributes, covered: name !== 'table-cell', paragraphs: [] };
    else if (name === 'p') cell?.paragraphs.push('');
    else if (name === 's') addText(' '.repeat(Math.min(count(attributes['text:c']), 1000)));
    else if (name === 'tab') addText('\t');
    else if (name === 'line-break') addText('\n');
  };
  const startTable = (attributes: Attributes): void => {
    const name = attributes['table:name'] ?? '';
    const hidden = hiddenStyles.has(attributes['table:style-name'] ?? '');
    if (hidden) sheets.addProblem({ code: 'sheet-hidden', level: 'guess', where: { sheet: name }, values: {} });
    sheet = hidden ? null : sheets.startSheet(name);
    line = 1;
  };
  const addText = (text: string): void => {
    if (cell !== null && cell.paragraphs.length > 0) cell.paragraphs.push((cell.paragraphs.pop() ?? '') + text);
  };
  const endCell = ({ attributes, covered, paragraphs }: OpenCell): void => {
    if (row === null) return;
    const times = count(attributes['table:number-columns-repeated']);
    const text = paragraphs.join('\n');
    const failed = isErrorText(text, attributes);
    const value = covered || failed ? null : odsValue(attributes, text);
    if (failed) sheet?.addError(line, row.column, text);
    if (value !== null) put(row.cells, { column: row.column, times, value });
    const lines = count(attributes['table:number-rows-spanned']);
    const columns = count(attributes['table:number-columns-spanned']);
    if (lines > 1 || columns > 1) sheet?.addMerged({ line, column: row.column, lines, columns });
    row.column += times;
  };
  /** One column beyond the limit is kept, as a sign that there was more. */
  const put = (cells: Cell[], { column, times, value }: { column: number; times: number; value: Cell }): void => {
    const from = Math.min(column, limits.columns);
    while (cells.length < from) cells.push(null);
    for (let next = from; next < column + times && next <= limits.columns; next++) cells[next] = value;
  };
  const close = (name: string): void => {
    if (skipped === null) {
      if (cell !== null && name === cellName(cell)) endCell(cell);
      if (name === 'table-cell' || name === 'covered-table-cell') cell = null;
      if (name === 'table-row' && row !== null) {
        sheet?.addRow(line, row.cells, row.times);
        line += row.times;
        row = null;
      }
      if (name === 'table') {
        sheet?.finish();
        sheet = null;
      }
    }
    if (skipped === path.length) skipped = null;
    path.pop();
  };
  const text = (raw: string): void => {
    if (skipped === null && path.includes('p')) addText(raw.replace(/[ \t]*[\r\n]+[ \t]*/g, ' '));
  };
  return { open, close, text };
}

const cellName = ({ covered }: OpenCell): string => (covered ? 'covered-table-cell' : 'table-cell');

function count(attribute: string | undefined): number {
  const number = Number(attribute ?? 1);
  return Number.isInteger(number) && number > 1 ? number : 1;
}
