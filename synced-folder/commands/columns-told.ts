// What `init` says of each table that it found: which of its columns is read as what, and which are not.
import { cellText } from '../../shared/tables/cell-text';
import { chooseSheets } from '../../shared/tables/choose-sheets';
import type { TableKind } from '../../shared/model/table';
import type { Messages } from '../../shared/text/messages';
import { normalise } from '../../shared/text/normalise';
import type { GroupFolder } from '../files/group-folder';
import { readTableFile } from '../read/read-table-file';

export interface ColumnsAsking {
  readonly kind: TableKind;
  readonly id: string;
  readonly locale: 'fr' | 'en';
}

/** Empty for a table that cannot be read: `plan` then says why. */
export async function columnsTold(folder: GroupFolder, { kind, id, locale }: ColumnsAsking, { cli, tables }: Messages): Promise<readonly string[]> {
  const { table } = await readTableFile(folder, { kind, id, locale, mayBeMissing: true });
  const headers = table === null ? [] : chooseSheets(table, {}).sheets.map(({ header }) => header);
  const fieldByHeader = new Map(headers.flatMap(({ columns }) => Object.entries(columns).map(([field, { header }]) => [header, field] as const)));
  const written = [...new Set(headers.flatMap(({ cells }) => cells.map(cellText)))].filter((header) => header !== '');
  const labels: Readonly<Record<string, string>> = tables.headers[kind];
  const read = written.flatMap((header) => {
    const label = labels[fieldByHeader.get(header) ?? ''];
    return label === undefined ? [] : [normalise(label) === normalise(header) ? header : cli.initColumn({ header, field: label })];
  });
  const unread = written.filter((header) => !fieldByHeader.has(header));
  return [...(read.length > 0 ? [cli.initColumns({ columns: read })] : []), ...(unread.length > 0 ? [cli.initUnread({ headers: unread })] : [])];
}
