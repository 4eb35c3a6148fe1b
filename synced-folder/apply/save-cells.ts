// Sets cells of one row: in the table itself where we may write it, else in the `.csv` beside it.
import { cellsChange, sameCell, withNewColumns } from '../../shared/formats/row-changes';
import type { TableChange } from '../../shared/formats/table-change';
import type { SaveCells } from '../../shared/model/effect';
import { assertNever } from '../../shared/model/json';
import type { Cell } from '../../shared/model/table';
import type { Undo } from '../../shared/schemas/undo';
import { messagesOf } from '../../shared/text/messages';
import { companionName, formerNames } from '../companion-name';
import { refuse } from '../files/refuse';
import type { Ground, Preparation } from './ground';
import { isWritableTable, openTableFile, prepareTableChange, type TableFile } from './table-file';

export function prepareSaveCells(effect: SaveCells, ground: Ground): Preparation {
  const { locale } = ground.snapshot.settings;
  const own = isWritableTable(effect.table.id);
  const table = openTableFile(ground, own ? effect.table.id : companionName(ground.folder, effect.table.id, { locale, former: formerNames(ground.snapshot.journal, effect.table.kind, effect.table.id) }));
  const change = own ? ownChange(table, effect, ground) : companionChange(table, effect, messagesOf(locale).host);
  const prepared = prepareTableChange(table, change, ground);
  const changes = effect.changes.map(({ column, was, to }) => ({ column, was, to }));
  return 'waitUntil' in prepared ? prepared : { ...prepared, undo: { undo: 'cells', table: { ...effect.table }, row: { ...effect.row }, changes } satisfies Undo };
}

function ownChange({ id, sheet }: TableFile, effect: SaveCells, { snapshot }: Ground): TableChange {
  const found = cellsChange(sheet, effect, snapshot.settings.columns[effect.table.kind] ?? {}), { row } = effect;
  if ('change' in found) return found.change;
  switch (found.refused) {
    case 'table-elsewhere': return refuse('table-elsewhere', { file: id }, {});
    case 'row-gone': return refuse('row-gone', { file: id, row: row.ref }, { title: row.title });
    case 'cell-changed': return refuse('cell-changed', { file: id, row: found.ref, column: found.column }, { column: found.column });
    default: return assertNever(found);
  }
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
