// What stands below one column's title, in all sheets that have it: the group's own way of writing there.
import type { Cell, Table } from '../model/table';
import { cellText } from './cell-text';

const known = new WeakMap<Table, Map<string, readonly Cell[]>>();

/** Read once for each table and title. */
export function columnCells(table: Table, header: string): readonly Cell[] {
  const columns = known.get(table) ?? new Map<string, readonly Cell[]>(), cells = columns.get(header) ?? readColumn(table, header);
  known.set(table, columns.set(header, cells));
  return cells;
}

function readColumn(table: Table, header: string): readonly Cell[] {
  return table.sheets.flatMap(({ rows }) => {
    const titles = rows.findIndex(({ cells }) => cells.some((cell) => cellText(cell) === header));
    const column = rows[titles]?.cells.findIndex((cell) => cellText(cell) === header) ?? -1;
    return rows.slice(titles + 1).flatMap(({ cells }) => (column < 0 ? [] : [cells[column] ?? null]));
  });
}
