// Adds a row to a table of the group's; makes the table where the group has none yet.
import { findHeader } from '../../shared/tables/find-header';
import { whereNewRowGoes } from '../../shared/tables/where-new-row-goes';
import type { AddRow } from '../../shared/model/effect';
import type { Undo } from '../../shared/schemas/undo';
import type { Cell } from '../../shared/model/table';
import { keptOf, readJournal } from '../../shared/plan/read-journal';
import { companionName, formerNames, newTableName } from '../companion-name';
import { readingPath } from '../files/group-folder';
import { refuse } from '../files/refuse';
import type { Ground, Preparation } from './ground';
import { columnOf, isWritableTable, openTableFile, prepareTableChange, sameCell } from './table-file';

export function prepareAddRow(effect: AddRow, ground: Ground): Preparation {
  const { kind, id } = effect.table;
  const { locale, columns } = ground.snapshot.settings;
  const named = id ?? ground.tableNames[kind] ?? newTableName(ground.folder, kind, locale);
  if (id === null && isAway(named, ground)) refuse('table-away', { file: named }, {});
  // An office file stays as it is: the row goes into the `.csv` beside it.
  const place = isWritableTable(named) ? named : companionName(ground.folder, named, { locale, former: formerNames(ground.snapshot.journal, kind, named) });
  const table = openTableFile(ground, place);
  const found = findHeader(kind, table.sheet, columns[kind] ?? {});
  if (found === null && table.sheet.rows.length > 0) refuse('table-elsewhere', { file: place }, {});
  const header = found === null ? effect.cells.map(({ column }): Cell => column) : table.sheet.rows[found.index]?.cells ?? [];
  const added = effect.cells.map(({ column }) => column).filter((column) => columnOf(header, column) < 0);
  const headers = [...header, ...added];
  const line = headers.map((title): Cell => effect.cells.find(({ column }) => sameCell(title, column))?.value ?? null);
  const titles = added.map((value) => ({ ref: table.sheet.rows[found?.index ?? 0]?.ref ?? '1', column: columnOf(headers, value), value }));
  const after = whereNewRowGoes(kind, table.sheet, columns[kind] ?? {});
  const change = found === null ? { cells: [], rows: [headers, line] } : { cells: titles, rows: [line], ...(after === null ? {} : { after }) };
  const prepared = prepareTableChange(table, change, ground);
  return 'waitUntil' in prepared ? prepared : { ...prepared, undo: { ...(prepared.undo as Undo & { readonly undo: 'file' }), row: effect.cells.map(({ column, value }) => ({ column, value })) } };
}

/** A table that was there, or that only another program can make, comes back: a second one beside it would part what belongs together. */
function isAway(named: string, { folder, snapshot: { journal } }: Ground): boolean {
  const isThere = folder.disk.stat(readingPath(folder, named)) !== null;
  return !isThere && (!isWritableTable(named) || keptOf(readJournal(journal), 'rows', named).size > 0);
}
