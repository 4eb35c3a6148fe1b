// The members: those of the Nextcloud group, with what the group's own table says of them. A member's id is the account's, where there is one.
import { readTable } from '../../shared/formats/read-table';
import type { Problem } from '../../shared/model/problem';
import type { Sheet, Table, TableRow } from '../../shared/model/table';
import { findHeader } from '../../shared/tables/find-header';
import { normalise } from '../../shared/text/normalise';
import type { RawFiles } from './raw-files';
import type { RawSnapshot } from './raw-snapshot';

type Account = RawSnapshot['members'][number];

export interface MembersReading {
  readonly table: Table;
  readonly problems: readonly Problem[];
}

const usualHeader = ['name', 'email'];

/** `id`: the table that the settings name; null = only the accounts are known. */
export async function readMembers(accounts: readonly Account[], id: string | null, files: RawFiles): Promise<MembersReading> {
  const bytes = id === null ? null : files.bytes(id);
  const common = { kind: 'members', ownIds: true, writable: false, whole: true, url: id ?? '' } as const;
  if (id === null || bytes === null) {
    const rows = [{ ref: 'header', cells: usualHeader }, ...accounts.map(({ id: ref, name, email }) => ({ ref, cells: [name, email] }))];
    return { table: { ...common, id: id ?? 'members', revision: '', sheets: [{ name: '', rows }] }, problems: [] };
  }
  const { sheets, problems, whole } = await readTable(bytes, id);
  const [first, ...others] = sheets;
  const known = first === undefined ? [] : [withAccounts(first, accounts)];
  return { table: { ...common, id, whole, revision: files.find(id)?.revision ?? '', sheets: [...known, ...others] }, problems };
}

/** Rows whose address or name is an account's get its id; accounts without a row stand at the end. */
function withAccounts(sheet: Sheet, accounts: readonly Account[]): Sheet {
  const header = findHeader('members', sheet);
  if (header === null) return sheet;
  const columnOf = (field: string): number => header.columns[field]?.index ?? -1;
  const [name, email] = [columnOf('name'), columnOf('email')];
  const cellOf = (row: TableRow, at: number): string => normalise(String(row.cells[at] ?? ''));
  const taken = new Set<string>();
  const rows = sheet.rows.map((row, index) => {
    const account = index <= header.index ? undefined : accounts.find((one) => !taken.has(one.id)
      && ((email >= 0 && one.email !== null && cellOf(row, email) === normalise(one.email)) || cellOf(row, name) === normalise(one.name) || cellOf(row, name) === normalise(one.id)));
    if (account === undefined) return { ...row, ref: `row ${row.ref}` };
    taken.add(account.id);
    return { ...row, ref: account.id };
  });
  const width = header.cells.length;
  const added = accounts.filter(({ id }) => !taken.has(id)).map((account): TableRow =>
    ({ ref: account.id, cells: Array.from({ length: width }, (_, at) => (at === name ? account.name : at === email ? account.email : null)) }));
  return { ...sheet, rows: [...rows, ...added] };
}
