// The tables of a Markdown text, each one a sheet.
import { findMarkdownTables } from './markdown-tables';
import type { Sheet } from '../model/table';

/**
 * A sheet is named after the heading above it, else `nameless`; a name that comes again gets a number. The header is the first
 * row; a row's `ref` is its line in the text. Cells are text: links lose their address, `<br>` is a new line.
 */
export function readMarkdownTables(text: string, nameless: string): readonly Sheet[] {
  return findMarkdownTables(text, nameless).map(({ name, rows }) => ({
    name,
    rows: rows.map(({ line, cells }) => ({ ref: String(line), cells: cells.map((cell) => (cell.text === '' ? null : cell.text)) })),
  }));
}
