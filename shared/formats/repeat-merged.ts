// A cell merged over several filled rows speaks for each of them: a subgroup's name beside its topics, say.
import type { Cell } from '../model/table';

/** A row under construction. */
export interface LineOfCells {
  /** From 1, as a spreadsheet shows it. */
  readonly line: number;
  readonly cells: Cell[];
}

/** Lines from 1, columns from 0; `lines` and `columns` count what it spans. */
export interface MergedCells {
  readonly line: number;
  readonly column: number;
  readonly lines: number;
  readonly columns: number;
}

/** A row counts as filled from this many other cells on: one more remark under a merged title makes no second topic. */
const filledCells = 2;
/** Bounds the work that overlapping ranges of a hostile file could ask for. */
const mostVisits = 1_000_000;

/** Fills `rows` (sorted by line) in place; says how many merged cells it repeated and on which line the first one begins. */
export function repeatMerged(rows: readonly LineOfCells[], merges: readonly MergedCells[]): { readonly count: number; readonly line: number } {
  const indexByLine = new Map(rows.map(({ line }, index) => [line, index]));
  let visits = 0;
  const repeated = merges.filter(({ line, column, lines }) => {
    const first = lines > 1 ? indexByLine.get(line) : undefined;
    const value = first === undefined ? undefined : rows[first]?.cells[column];
    if (first === undefined || value === undefined || value === null) return false;
    let filled = false;
    for (let index = first + 1; (rows[index]?.line ?? Infinity) < line + lines && visits < mostVisits; index++, visits++) {
      const cells = rows[index]?.cells ?? [];
      if ((cells[column] ?? null) !== null || cells.filter((cell) => cell !== null).length < filledCells) continue;
      while (cells.length < column) cells.push(null);
      cells[column] = value;
      filled = true;
    }
    return filled;
  });
  return { count: repeated.length, line: Math.min(...repeated.map(({ line }) => line)) };
}
