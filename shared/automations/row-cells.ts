// The cells of a row that we add: under the table's own headers, in its columns' style.
import type { Cell, TableKind } from '../model/table';
import type { World } from '../plan/world';
import { cellOf, defaultHeader } from '../tables/cell-of';
import { columnCells } from '../tables/column-cells';

export type RowValues = Readonly<Record<string, string | null>>;

export function rowCells(world: World, kind: TableKind, values: RowValues): readonly { readonly column: string; readonly value: Cell }[] {
  return Object.entries(values).map(([field, value]) => ({ column: headerOf(world, kind, field), value: value === null ? null : styledCell(world, kind, { field, value }) }));
}

export function headerOf(world: World, kind: TableKind, field: string): string {
  return world.columns[kind]?.[field] ?? defaultHeader(kind, field, world.snapshot.settings.locale);
}

/** In the column's own style: its way of writing days, its word for what is done. */
export function styledCell(world: World, kind: TableKind, { field, value }: { readonly field: string; readonly value: string }): Cell {
  const table = world.snapshot[kind], header = headerOf(world, kind, field);
  return cellOf(kind, { field, value, header, like: table === null ? [] : columnCells(table, header) }, world.snapshot.settings.locale);
}
