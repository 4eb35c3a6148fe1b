// Cuts rows of cells down to what the limits allow, and says so; rows without any value are left out.
import type { TableLimits } from './table-limits';
import type { Problem } from '../model/problem';
import type { Cell, Sheet, TableRow } from '../model/table';

export interface SheetWithin {
  readonly sheet: Sheet;
  readonly problems: readonly Problem[];
  readonly whole: boolean;
}

/** Row `index` of `rows` is line `index + 1`; holes in `rows` are empty lines. */
export function sheetWithin(name: string, rows: readonly (readonly Cell[] | undefined)[], limits: TableLimits): SheetWithin {
  const kept: TableRow[] = [];
  let cells = 0;
  let wide = false;
  let cut: number | null = null;
  rows.some((row, index) => {
    if (row === undefined || row.every((cell) => cell === null)) return false;
    wide ||= row.length > limits.columns && row.slice(limits.columns).some((cell) => cell !== null);
    cells += Math.min(row.length, limits.columns);
    if (kept.length === limits.rows || cells > limits.cells) cut = index;
    else kept.push({ ref: String(index + 1), cells: row.slice(0, limits.columns) });
    return cut !== null;
  });
  const problems: Problem[] = [];
  if (cut !== null) problems.push({ code: 'rows-cut', level: 'warning', where: { sheet: name, row: String(cut + 1) }, values: { read: kept.length } });
  if (wide) problems.push({ code: 'columns-cut', level: 'warning', where: { sheet: name }, values: { read: limits.columns } });
  return { sheet: { name, rows: kept }, problems, whole: cut === null && !wide };
}
