// What we wrote beside a table that we never rewrite: cells that still count for the table's rows, and rows of its own.
import type { Cell, Sheet, Table } from '../model/table';
import { ownValue } from '../model/own-value';
import type { BodyRow } from './body-rows';
import { cellText, isBlank } from './cell-text';
import { companionId, companionLayout, isAddedRowId, isGivenId } from './companion-layout';
import type { KnownRows } from './known-rows';
import type { Columns, MappedColumns } from './recognise-columns';

/** By row id, then by the companion's column: what the table's own cell said when we wrote ours; kept in the journal. */
export type Overlay = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

export interface CompanionRow {
  readonly row: BodyRow;
  /** Null = it has none: it is known again as the table's rows are. */
  readonly own: string | null;
}

export interface Companion {
  /** Of what stands beside the table's rows. */
  readonly columns: Columns;
  readonly cellsById: ReadonlyMap<string, readonly Cell[]>;
  /** Those that belong to no row of the table. */
  readonly rows: readonly CompanionRow[];
}

export interface CompanionAsking {
  readonly mapped: MappedColumns;
  /** Ids that the table itself gives to its rows. */
  readonly ownIds: ReadonlySet<string>;
  readonly known: KnownRows;
  readonly overlay: Overlay;
}

export function readCompanion({ kind, companion }: Table, asking: CompanionAsking): Companion {
  const [header, ...lines] = companion?.rows ?? [];
  if (companion === undefined || header === undefined) return { columns: {}, cellsById: new Map(), rows: [] };
  const layout = companionLayout(kind, header.cells, asking.mapped);
  const named = lines.map((line) => ({ line, id: companionId(line.cells, layout, (text) => isOfTable(text, asking)) }));
  const ofTable = named.filter(({ id }) => isOfTable(id, asking));
  const own = named.filter(({ line, id }) => !isOfTable(id, asking) && !line.cells.every(isBlank));
  return {
    columns: Object.fromEntries(Object.entries(layout.columns).filter(([, { index }]) => index !== layout.idAt)),
    cellsById: new Map(ofTable.map(({ line: { cells }, id }) => [id, cellText(cells[layout.idAt]) === id ? cells : withoutName(cells)])),
    rows: own.map(({ line, id }) => ({ row: bodyRow(companion, line, layout.columns), own: id === '' ? null : id })),
  };
}

/** Also a row that has gone from the table: what stood beside it does not bring it back. */
function isOfTable(id: string, { ownIds, known, overlay }: CompanionAsking): boolean {
  return ownIds.has(id) || (!isAddedRowId(id) && (isGivenId(id) || Object.hasOwn(known, id) || Object.hasOwn(overlay, id)));
}

/** Its id and its title stand in columns that mean something else. */
function withoutName(cells: readonly Cell[]): readonly Cell[] {
  return cells.map((cell, at) => (at < 2 ? null : cell));
}

function bodyRow({ name }: Sheet, { ref, cells }: Sheet['rows'][number], columns: Columns): BodyRow {
  return { sheet: name, ref, cells, columns, status: null, subgroup: null };
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
  const was = ownValue(ownValue(overlay, id), column.header) ?? null;
  return cellText(was) === cellText(theirs) ? ours : theirs;
}
