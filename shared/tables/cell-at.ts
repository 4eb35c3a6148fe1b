// What stands in one cell of a table now, by the row's place and the column's header.
import type { RowSource } from '../model/rows';
import type { Cell, Table } from '../model/table';
import { cellText } from './cell-text';

/** Null = an empty cell, or the table has no such column (what we write there goes beside the table). */
export function cellAt(table: Table, { sheet: name, ref }: RowSource, header: string): Cell {
  const sheet = table.sheets.find((one) => one.name === name) ?? (table.companion?.name === name ? table.companion : undefined);
  const titles = sheet?.rows.find(({ cells }) => cells.some((cell) => cellText(cell) === header));
  const column = titles?.cells.findIndex((cell) => cellText(cell) === header) ?? -1;
  return sheet?.rows.find((row) => row.ref === ref)?.cells[column] ?? null;
}
