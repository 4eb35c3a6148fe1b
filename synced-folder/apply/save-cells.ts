// Sets cells of one row: in the table itself where we may write it, else in the `.csv` beside it.
import type { CellAt, TableChange } from '../../shared/formats/table-change';
import { findHeader } from '../../shared/tables/find-header';
import type { CellChange, SaveCells } from '../../shared/model/effect';
import type { Cell, TableRow } from '../../shared/model/table';
import type { Undo } from '../../shared/schemas/undo';
import { messagesOf } from '../../shared/text/messages';
import { companionName, formerNames } from '../companion-name';
import { refuse } from '../files/refuse';
import type { Ground, Preparation } from './ground';
import { columnOf, isWritableTable, openTableFile, prepareTableChange, sameCell, type TableFile } from './table-file';

export function prepareSaveCells(effect: SaveCells, ground: Ground): Preparation {
  const { locale } = ground.snapshot.settings;
  const own = isWritableTable(effect.table.id);
  const table = openTableFile(ground, own ? effect.table.id : companionName(ground.folder, effect.table.id, { locale, former: formerNames(ground.snapshot.journal, effect.table.kind, effect.table.id) }));
  const change = own ? ownChange(table, effect, ground) : companionChange(table, effect, messagesOf(locale).host);
  const prepared = prepareTableChange(table, change, ground);
  const changes = effect.changes.map(({ column, was, to }) => ({ column, was, to }));
  return 'waitUntil' in prepared ? prepared : { ...prepared, undo: { undo: 'cells', table: { ...effect.table }, row: { ...effect.row }, changes } satisfies Undo };
}

/** A column that the table does not have yet gets its title at the end of the header. */
function ownChange({ id, sheet }: TableFile, { table: { kind }, row, changes }: SaveCells, { snapshot }: Ground): TableChange {
  const header = findHeader(kind, sheet, snapshot.settings.columns[kind] ?? {});
  const headerRow = header === null ? undefined : sheet.rows[header.index];
  const there = rowAt(sheet.rows, row);
  if (headerRow === undefined) return refuse('table-elsewhere', { file: id }, {});
  if (there === undefined) return refuse('row-gone', { file: id, row: row.ref }, { title: row.title });
  const changed = changes.filter(({ column, was, to }) => {
    const cell = there.cells[columnOf(headerRow.cells, column)] ?? null;
    if (!sameCell(cell, was) && !sameCell(cell, to)) refuse('cell-changed', { file: id, row: there.ref, column }, { column });
    return true;
  });
  return withNewColumns({ header: headerRow, ref: there.ref }, changed);
}

/** At its line still, or the only line with that title. */
function rowAt(rows: readonly TableRow[], { ref, title }: SaveCells['row']): TableRow | undefined {
  const titled = rows.filter(({ cells }) => cells.some((cell) => sameCell(cell, title)));
  return titled.find((row) => row.ref === ref) ?? (titled.length === 1 ? titled[0] : undefined);
}

function withNewColumns({ header, ref }: { readonly header: TableRow; readonly ref: string }, changes: readonly CellChange[]): TableChange {
  const added = changes.map(({ column }) => column).filter((column) => columnOf(header.cells, column) < 0);
  const headers = [...header.cells, ...added];
  const titles = added.map((value): CellAt => ({ ref: header.ref, column: columnOf(headers, value), value }));
  const cells = changes.map(({ column, to }): CellAt => ({ ref, column: columnOf(headers, column), value: to }));
  return { cells: [...titles, ...cells], rows: [] };
}

/** First column: the row's id; second: its title, for people; then the columns that we were asked to write. */
function companionChange({ sheet }: TableFile, { row, changes }: SaveCells, words: { readonly companionRow: string; readonly companionTitle: string }): TableChange {
  const header = sheet.rows[0];
  const there = sheet.rows.slice(1).find(({ cells }) => sameCell(cells[0], row.id));
  if (header !== undefined && there !== undefined) return withNewColumns({ header, ref: there.ref }, changes);
  const start = header ?? { ref: '1', cells: [words.companionRow, words.companionTitle] };
  const { cells: titles } = withNewColumns({ header: start, ref: '' }, changes);
  const added = titles.filter(({ ref }) => ref === start.ref);
  const headers: readonly Cell[] = [...start.cells, ...added.map(({ value }) => value)];
  const line = headers.map((title, index): Cell => (index === 0 ? row.id : index === 1 ? row.title : changes.find(({ column }) => sameCell(title, column))?.to ?? null));
  return header === undefined ? { cells: [], rows: [headers, line] } : { cells: added, rows: [line] };
}
