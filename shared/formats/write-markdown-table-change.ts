// Sets cells and appends rows in a table of a Markdown text, touching nothing else.
import type { PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { isTangled } from './is-tangled';
import { findMarkdownTables } from './markdown-tables';
import type { MarkdownCell, MarkdownRow, MarkdownTable } from './markdown-tables';
import { cellToText } from './table-change';
import type { CellAt, TableChange } from './table-change';
import { decodeText, encodeText } from './text-encoding';
import type { Problem } from '../model/problem';
import type { Cell } from '../model/table';

export interface WrittenMarkdown {
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
}

/** The sheet as `readMarkdownTables` named it when it was given `nameless`. */
export interface MarkdownSheet {
  readonly sheet: string;
  readonly nameless: string;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What was written is what `readMarkdownTables` gives back, blanks around it apart. */
export function writeMarkdownTableChange(bytes: Uint8Array, { sheet, nameless }: MarkdownSheet, change: TableChange): WrittenMarkdown {
  const { text, encoding, bom, exact } = decodeText(bytes);
  if (!exact) return { bytes, problems: [{ code: 'characters-damaged', level: 'blocking', where: {}, values: {} }] };
  if (isTangled(text)) return { bytes, problems: [{ code: 'text-tangled', level: 'blocking', where: {}, values: {} }] };
  const table = findMarkdownTables(text, nameless).find(({ name }) => name === sheet);
  if (table === undefined) return { bytes, problems: [{ code: 'sheet-not-there', level: 'warning', where: { sheet }, values: {} }] };
  const edits = [...cellEdits(text, table, change.cells), ...rowEdits(text, table, change)];
  const written = edits.length === 0 ? bytes : encodeText(applyEdits(text, edits), encoding, bom) ?? encodeText(applyEdits(text, edits), 'utf-8', true);
  return { bytes: written ?? bytes, problems: notWritten(table, change) };
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits].sort((left, right) => right.from - left.from).reduce((changed, { from, to, text: inserted }) => changed.slice(0, from) + inserted + changed.slice(to), text);
}

function cellEdits(text: string, table: MarkdownTable, cells: readonly CellAt[]): readonly Edit[] {
  return table.rows.flatMap((row) => {
    const wanted = cells.filter(({ ref, column }) => ref === String(row.line) && column < widthOf(table));
    const values = new Map(wanted.map(({ column, value }) => [column, value]));
    const changed = new Map([...values].filter(([column, value]) => (row.cells[column]?.text ?? '') !== readable(value)));
    return changed.size === 0 ? [] : [{ from: row.cells[0]?.from ?? row.to, to: row.to, text: changedRow(text, row, changed) }];
  });
}

/** The row with its pipes; cells that do not change keep their bytes. */
function changedRow(text: string, row: MarkdownRow, values: ReadonlyMap<number, Cell>): string {
  const width = Math.max(row.cells.length, ...[...values.keys()].map((column) => column + 1));
  const cells = Array.from({ length: width }, (_, column) => {
    const cell = row.cells[column];
    const value = values.get(column);
    if (cell === undefined) return `| ${escapeCell(value ?? null)} `;
    return value === undefined ? openCell(text, cell) : changedCell(text, cell, value);
  });
  const line = [cells.slice(0, row.cells.length).join(''), ...cells.slice(row.cells.length)].reduce((before, cell) => spaced(before) + cell);
  return `${spaced(line)}|`;
}

function spaced(line: string): string {
  return /[ \t]$/.test(line) ? line : `${line} `;
}

/** The cell without the pipe that closes the row. */
function openCell(text: string, { from, to, content }: MarkdownCell): string {
  const raw = text.slice(from, to).trimEnd();
  const closed = raw.length > 1 && raw.endsWith('|') && (content === null || content.to < from + raw.length);
  return closed ? raw.slice(0, -1) : text.slice(from, to);
}

/** Takes as much room as before where it can, so that columns stay under each other. */
function changedCell(text: string, cell: MarkdownCell, value: Cell): string {
  const { from, content } = cell;
  const raw = openCell(text, cell);
  if (content === null || !raw.startsWith('|')) return `| ${escapeCell(value)} `;
  return `${`${raw.slice(0, content.from - from)}${escapeCell(value)}`.padEnd(raw.length - 1)} `;
}

/** Rows come behind the last line of the table, or of the row that is named, indented or quoted as that one is. */
function rowEdits(text: string, table: MarkdownTable, { rows, after }: TableChange): readonly Edit[] {
  const at = table.rows.find(({ line }) => String(line) === after)?.to ?? table.to;
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const indent = /^[ \t>]*/.exec(text.slice(lineStart, at))?.[0] ?? '';
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const lines = rows.map((row) => Array.from({ length: widthOf(table) }, (_, column) => `| ${escapeCell(row[column] ?? null)} `).join(''));
  return rows.length === 0 ? [] : [{ from: at, to: at, text: lines.map((line) => `${newline}${indent}${line}|`).join('') }];
}

const asGfm = gfmToMarkdown();

/** As plainly as it reads back the same: `https://…` needs no escapes, `*` does. */
function escapeCell(value: Cell): string {
  const text = readable(value);
  const plain = text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
  const readBack = findMarkdownTables(`| x |\n| - |\n| ${plain} |`, '')[0]?.rows[1]?.cells;
  if (readBack?.length === 1 && readBack[0]?.text === text) return plain;
  const children = text.split('\n').flatMap((line, index): PhrasingContent[] => [...(index === 0 ? [] : [{ type: 'html', value: '<br>' } as const]), { type: 'text', value: line }]);
  return toMarkdown({ type: 'tableCell', children }, { extensions: [asGfm] }).trimEnd();
}

/** What a reader gives back for it. */
function readable(value: Cell): string {
  return cellToText(value).replace(/\r\n?/g, '\n').trim();
}

function widthOf(table: MarkdownTable): number {
  return table.rows[0]?.cells.length ?? 0;
}

function notWritten(table: MarkdownTable, { cells, rows }: TableChange): readonly Problem[] {
  const columns = widthOf(table);
  const isFilled = (value: Cell | undefined): boolean => readable(value ?? null) !== '';
  const lost = cells.filter(({ ref }) => !table.rows.some(({ line }) => String(line) === ref));
  const wide = cells.some(({ column, value }) => column >= columns && isFilled(value)) || rows.some((row) => row.slice(columns).some(isFilled));
  return [
    ...lost.map(({ ref }): Problem => ({ code: 'row-not-there', level: 'warning', where: { sheet: table.name, row: ref }, values: {} })),
    ...(wide ? [{ code: 'column-not-there', level: 'warning', where: { sheet: table.name }, values: { columns } } as const] : []),
  ];
}
