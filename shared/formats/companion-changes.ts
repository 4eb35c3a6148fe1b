// From an effect on a table that we never rewrite to what changes in the sheet of ours beside it.
import type { AddRow, SaveCells } from '../model/effect';
import type { Cell, Sheet, TableRow } from '../model/table';
import { isBlank } from '../tables/cell-text';
import { companionId, companionLayout, isAddedRowId, type CompanionLayout } from '../tables/companion-layout';
import { titleField } from '../tables/find-header';
import { recogniseColumns, type MappedColumns } from '../tables/recognise-columns';
import { cellsChange, columnOf, sameCell, withNewColumns, type RowChange } from './row-changes';

export interface CompanionWords {
  /** Titles of the column with the ids, and of the one with the titles for people. */
  readonly companionRow: string;
  readonly companionTitle: string;
}

export interface CompanionWriting {
  readonly words: CompanionWords;
  readonly mapped: MappedColumns;
}

/** The cells of a row that stands in the companion alone: its id first, its title under whatever the companion calls it. */
export function companionCells({ rows: [header] }: Sheet, { table: { kind }, cells }: AddRow, { id, words, mapped }: CompanionWriting & { readonly id: string }): AddRow['cells'] {
  const titles = header?.cells ?? [], layout = companionLayout(kind, titles, mapped);
  const title = recogniseColumns(kind, cells.map(({ column }) => column), mapped).columns[titleField(kind)]?.header;
  const columnIn = (column: string): string => (column === title && columnOf(titles, column) < 0 ? String(titles[layout.titleAt] ?? column) : column);
  return [{ column: String(titles[layout.idAt] ?? words.companionRow), value: id }, ...cells.map(({ column, value }) => ({ column: columnIn(column), value }))];
}

/** Beside the table's row: its id, its title for people, then the columns that we were asked to write. A row of the companion's own is a row as any other. */
export function companionChange(sheet: Sheet, effect: SaveCells, { words, mapped }: CompanionWriting): RowChange {
  const { row, changes, table: { kind } } = effect, header = sheet.rows[0];
  const layout = companionLayout(kind, header?.cells ?? [], mapped);
  const there = sheet.rows.slice(1).find(({ cells }) => companionId(cells, layout, (text) => text === row.id) === row.id);
  if (isAddedRowId(row.id) || (there === undefined && ownRow(sheet, row, layout))) return cellsChange(sheet, { ...effect, row: { ...row, ref: there?.ref ?? row.ref } }, mapped);
  if (header !== undefined && there !== undefined) return { change: withNewColumns({ header, ref: there.ref }, changes) };
  const start = startOf(header, layout, words), { cells: titles } = withNewColumns({ header: start, ref: '' }, changes);
  const headers: readonly Cell[] = [...start.cells, ...titles.filter(({ ref }) => ref === start.ref).map(({ value }) => value)];
  const { idAt, titleAt } = companionLayout(kind, start.cells, mapped);
  const line = headers.map((title, at): Cell => (at === idAt ? row.id : at === titleAt ? row.title : changes.find(({ column }) => sameCell(title, column))?.to ?? null));
  if (header === undefined) return { change: { cells: [], rows: [headers, line] } };
  return { change: { cells: headers.slice(header.cells.length).map((value, at) => ({ ref: header.ref, column: header.cells.length + at, value })), rows: [line] } };
}

/** A line without an id that has that title, and stands where the row was seen or is the only one. */
function ownRow({ rows }: Sheet, { ref, title }: SaveCells['row'], { idAt, titleAt }: CompanionLayout): boolean {
  const titled = rows.slice(1).filter(({ cells }) => isBlank(cells[idAt]) && sameCell(cells[titleAt], title));
  return titled.length === 1 || titled.some((line) => line.ref === ref);
}

/** One that was begun without ids gets their column at its end. */
function startOf(header: TableRow | undefined, { idAt }: CompanionLayout, { companionRow, companionTitle }: CompanionWords): TableRow {
  if (header === undefined) return { ref: '1', cells: [companionRow, companionTitle] };
  return idAt >= 0 ? header : { ...header, cells: [...header.cells, companionRow] };
}
