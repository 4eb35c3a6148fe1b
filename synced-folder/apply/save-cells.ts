// Sets cells of one row: in the table itself where we may write it, else in the `.csv` beside it.
import { companionChange } from '../../shared/formats/companion-changes';
import { cellsChange, type RowChange } from '../../shared/formats/row-changes';
import type { TableChange } from '../../shared/formats/table-change';
import type { SaveCells } from '../../shared/model/effect';
import { assertNever } from '../../shared/model/json';
import type { Undo } from '../../shared/schemas/undo';
import { isAddedRowId } from '../../shared/tables/companion-layout';
import { messagesOf } from '../../shared/text/messages';
import { companionName, formerNames } from '../companion-name';
import { refuse } from '../files/refuse';
import type { Ground, Preparation } from './ground';
import { isWritableTable, openTableFile, prepareTableChange, type TableFile } from './table-file';

export function prepareSaveCells(effect: SaveCells, ground: Ground): Preparation {
  const { locale, columns } = ground.snapshot.settings, mapped = columns[effect.table.kind] ?? {};
  // What was added beside an office file stays there when the table is saved as a `.csv`.
  const own = isWritableTable(effect.table.id) && !isAddedRowId(effect.row.id);
  const table = openTableFile(ground, own ? effect.table.id : companionName(ground.folder, effect.table.id, { locale, former: formerNames(ground.snapshot.journal, effect.table.kind, effect.table.id) }));
  const change = changeIn(table, effect, own ? cellsChange(table.sheet, effect, mapped) : companionChange(table.sheet, effect, { words: messagesOf(locale).host, mapped }));
  const prepared = prepareTableChange(table, change, ground);
  const changes = effect.changes.map(({ column, was, to }) => ({ column, was, to }));
  return 'waitUntil' in prepared ? prepared : { ...prepared, undo: { undo: 'cells', table: { ...effect.table }, row: { ...effect.row }, changes } satisfies Undo };
}

function changeIn({ id }: TableFile, { row }: SaveCells, found: RowChange): TableChange {
  if ('change' in found) return found.change;
  switch (found.refused) {
    case 'table-elsewhere': return refuse('table-elsewhere', { file: id }, {});
    case 'row-gone': return refuse('row-gone', { file: id, row: row.ref }, { title: row.title });
    case 'cell-changed': return refuse('cell-changed', { file: id, row: found.ref, column: found.column }, { column: found.column });
    default: return assertNever(found);
  }
}
