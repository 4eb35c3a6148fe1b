// Where a new row is read as open: above what stands below a heading such as FAIT.
import type { Sheet, TableKind } from '../model/table';
import { bodyRows } from './body-rows';
import { findHeader } from './find-header';
import type { MappedColumns } from './recognise-columns';

/** The `ref` of the row below which it goes; null = at the end. */
export function whereNewRowGoes(kind: TableKind, sheet: Sheet, mapped: MappedColumns = {}): string | null {
  const header = findHeader(kind, sheet, mapped);
  if (header === null) return null;
  const { rows } = bodyRows({ sheet, header, firstRow: header.index + 1, status: null }, { kind, file: sheet.name, subgroups: [] });
  const isOpen = ({ status }: { readonly status: string | null }): boolean => status === null || status === 'open';
  const last = rows.at(-1);
  if (last === undefined || isOpen(last)) return null;
  return [...rows].reverse().find(isOpen)?.ref ?? sheet.rows[header.index]?.ref ?? null;
}
