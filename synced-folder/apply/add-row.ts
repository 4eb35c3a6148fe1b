// Adds a row to a table of the group's; makes the table where the group has none yet.
import { companionCells } from '../../shared/formats/companion-changes';
import { rowChange } from '../../shared/formats/row-changes';
import type { AddRow } from '../../shared/model/effect';
import type { Undo } from '../../shared/schemas/undo';
import { hashText } from '../../shared/plan/hash';
import { keptOf, readJournal } from '../../shared/plan/read-journal';
import { addedRowId } from '../../shared/tables/companion-layout';
import { messagesOf } from '../../shared/text/messages';
import { companionName, formerNames, newTableName } from '../companion-name';
import { readingPath } from '../files/group-folder';
import { refuse } from '../files/refuse';
import type { Ground, Preparation } from './ground';
import { isWritableTable, openTableFile, prepareTableChange } from './table-file';

export function prepareAddRow(effect: AddRow, ground: Ground): Preparation {
  const { kind, id } = effect.table;
  const { locale, columns } = ground.snapshot.settings;
  const named = id ?? ground.tableNames[kind] ?? newTableName(ground.folder, kind, locale);
  if (id === null && isAway(named, ground)) refuse('table-away', { file: named }, {});
  // An office file stays as it is: the row goes into the `.csv` beside it.
  const place = isWritableTable(named) ? named : companionName(ground.folder, named, { locale, former: formerNames(ground.snapshot.journal, kind, named) });
  const table = openTableFile(ground, place);
  const mapped = columns[kind] ?? {}, words = messagesOf(locale).host;
  const cells = place === named ? effect.cells : companionCells(table.sheet, effect, { id: addedRowId(hashText(effect.key)), words, mapped });
  const found = rowChange(table.sheet, { ...effect, cells }, mapped);
  if (!('change' in found)) return refuse('table-elsewhere', { file: place }, {});
  const prepared = prepareTableChange(table, found.change, ground);
  return 'waitUntil' in prepared ? prepared : { ...prepared, undo: { ...(prepared.undo as Undo & { readonly undo: 'file' }), row: cells.map(({ column, value }) => ({ column, value })) } };
}

/** A table that was there, or that only another program can make, comes back: a second one beside it would part what belongs together. */
function isAway(named: string, { folder, snapshot: { journal } }: Ground): boolean {
  const isThere = folder.disk.stat(readingPath(folder, named)) !== null;
  return !isThere && (!isWritableTable(named) || keptOf(readJournal(journal), 'rows', named).size > 0);
}
