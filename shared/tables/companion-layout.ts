// Where ids and titles stand in what we write beside a table that we never rewrite; those who read it and those who write it agree on it.
import type { Cell, TableKind } from '../model/table';
import { cellText } from './cell-text';
import { titleField } from './find-header';
import { recogniseColumns, type Columns, type MappedColumns } from './recognise-columns';

export interface CompanionLayout {
  readonly columns: Columns;
  /** Of the column with the rows' ids; -1 = it has none. */
  readonly idAt: number;
  /** -1 = it has none. */
  readonly titleAt: number;
}

export function companionLayout(kind: TableKind, header: readonly Cell[], mapped: MappedColumns): CompanionLayout {
  const present = header.map(cellText);
  const mappedHere = Object.fromEntries(Object.entries(mapped).filter(([, column]) => present.includes(column)));
  const { columns } = recogniseColumns(kind, header, mappedHere), titleAt = columns[titleField(kind)]?.index ?? -1;
  return { columns, titleAt, idAt: columns['id']?.index ?? (titleAt === 0 || header.length === 0 ? -1 : 0) };
}

/** Also where it stands first in a line though the column is another: that is how it was written before each line had its id. */
export function companionId(cells: readonly Cell[], { idAt }: CompanionLayout, isId: (text: string) => boolean): string {
  const first = cellText(cells[0]), own = cellText(cells[idAt]);
  return own === '' && idAt !== 0 && isId(first) ? first : own;
}

/** Of rows that stand in the companion alone: no row of the table gets such an id of ours. */
export function addedRowId(hash: string): string {
  return `n${hash.slice(0, 8)}`;
}

export function isAddedRowId(id: string): boolean {
  return /^n[0-9a-f]{8}$/.test(id);
}

/** What `identifyRows` gives to rows of the table that have none. */
export function isGivenId(id: string): boolean {
  return /^r\d{1,15}$/.test(id);
}
