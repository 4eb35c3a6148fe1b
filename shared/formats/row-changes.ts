// From an effect on a row to what changes in the sheet as it stands now: pure, so that every host finds rows and columns alike.
import type { AddRow, CellChange, SaveCells } from '../model/effect';
import type { Cell, Sheet, TableRow } from '../model/table';
import { findHeader } from '../tables/find-header';
import type { MappedColumns } from '../tables/recognise-columns';
import { whereNewRowGoes } from '../tables/where-new-row-goes';
import type { CellAt, TableChange } from './table-change';

/** Why nothing is to be written: the table's header is not where it was, the row is gone, a person changed the cell. */
export type RowChange =
  | { readonly change: TableChange }
  | { readonly refused: 'table-elsewhere' | 'row-gone' }
  | { readonly refused: 'cell-changed'; readonly ref: string; readonly column: string };

/** A column that the table does not have yet gets its title at the end of the header. */
export function cellsChange(sheet: Sheet, { table: { kind }, row, changes }: SaveCells, mapped: MappedColumns = {}): RowChange {
  const found = findHeader(kind, sheet, mapped), header = found === null ? undefined : sheet.rows[found.index];
  const there = rowAt(sheet.rows, row);
  if (header === undefined) return { refused: 'table-elsewhere' };
  if (there === undefined) return { refused: 'row-gone' };
  const touched = changes.find(({ column, was, to }) => {
    const cell = there.cells[columnOf(header.cells, column)] ?? null;
    return !sameCell(cell, was) && !sameCell(cell, to);
  });
  if (touched !== undefined) return { refused: 'cell-changed', ref: there.ref, column: touched.column };
  return { change: withNewColumns({ header, ref: there.ref }, changes) };
}

/** Into an empty sheet with its header. */
export function rowChange(sheet: Sheet, { table: { kind }, cells }: AddRow, mapped: MappedColumns = {}): RowChange {
  const found = findHeader(kind, sheet, mapped), header = found === null ? undefined : sheet.rows[found.index];
  if (header === undefined && sheet.rows.length > 0) return { refused: 'table-elsewhere' };
  const titles = header?.cells ?? cells.map(({ column }): Cell => column);
  const added = cells.map(({ column }) => column).filter((column) => columnOf(titles, column) < 0);
  const headers = [...titles, ...added];
  const line = headers.map((title): Cell => cells.find(({ column }) => sameCell(title, column))?.value ?? null);
  if (header === undefined) return { change: { cells: [], rows: [headers, line] } };
  const after = whereNewRowGoes(kind, sheet, mapped);
  return { change: { cells: added.map((value) => ({ ref: header.ref, column: columnOf(headers, value), value })), rows: [line], ...(after === null ? {} : { after }) } };
}

/** At its line still, or the only line with that title. */
function rowAt(rows: readonly TableRow[], { ref, title }: SaveCells['row']): TableRow | undefined {
  const titled = rows.filter(({ cells }) => cells.some((cell) => sameCell(cell, title)));
  return titled.find((row) => row.ref === ref) ?? (titled.length === 1 ? titled[0] : undefined);
}

export function withNewColumns({ header, ref }: { readonly header: TableRow; readonly ref: string }, changes: readonly CellChange[]): TableChange {
  const added = changes.map(({ column }) => column).filter((column) => columnOf(header.cells, column) < 0);
  const headers = [...header.cells, ...added];
  const titles = added.map((value): CellAt => ({ ref: header.ref, column: columnOf(headers, value), value }));
  const cells = changes.map(({ column, to }): CellAt => ({ ref, column: columnOf(headers, column), value: to }));
  return { cells: [...titles, ...cells], rows: [] };
}

export function sameCell(a: Cell | undefined, b: Cell): boolean {
  return String(a ?? '').trim() === String(b ?? '').trim();
}

/** Where a column stands in a header; -1 = nowhere. */
export function columnOf(header: readonly Cell[], column: string): number {
  return header.findIndex((cell) => sameCell(cell, column));
}
