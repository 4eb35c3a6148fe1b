// What we wrote beside a table that we never rewrite, and when it still counts.
import type { Cell, Table } from '../model/table';
import { cellText, isBlank } from './cell-text';
import { recogniseColumns, type Columns, type MappedColumns } from './recognise-columns';

/** By row id, then by the companion's column: what the table's own cell said when we wrote ours; kept in the journal. */
export type Overlay = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

export interface Companion {
  readonly columns: Columns;
  readonly cellsById: ReadonlyMap<string, readonly Cell[]>;
}

export function readCompanion(table: Table, mapped: MappedColumns): Companion {
  const [header, ...rows] = table.companion?.rows ?? [];
  if (header === undefined) return { columns: {}, cellsById: new Map() };
  const names = header.cells.map((cell, index) => (index === 0 ? null : cell));
  const present = names.map(cellText);
  const mappedHere = Object.fromEntries(Object.entries(mapped).filter(([, column]) => present.includes(column)));
  return { columns: recogniseColumns(table.kind, names, mappedHere).columns, cellsById: new Map(rows.map(({ cells }) => [cellText(cells[0]), cells])) };
}

export interface OverlaidCell {
  readonly id: string;
  readonly field: string;
  readonly theirs: Cell;
}

/** Ours while theirs still says what it said when we wrote; once a person has changed it, theirs. */
export function overlaid({ id, field, theirs }: OverlaidCell, { columns, cellsById }: Companion, overlay: Overlay): Cell {
  const column = columns[field];
  const ours = column === undefined ? null : cellsById.get(id)?.[column.index] ?? null;
  if (column === undefined || isBlank(ours)) return theirs;
  const was = overlay[id]?.[column.header] ?? null;
  return cellText(was) === cellText(theirs) ? ours : theirs;
}
