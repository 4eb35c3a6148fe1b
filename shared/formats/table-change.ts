// What is to be written into a table that lies in a file: cells that change, rows that come and go.
import type { Cell } from '../model/table';

export interface CellAt {
  /** The row's `ref` as the reader gave it. */
  readonly ref: string;
  /** From 0. */
  readonly column: number;
  readonly value: Cell;
}

export interface TableChange {
  readonly cells: readonly CellAt[];
  readonly rows: readonly (readonly Cell[])[];
  /** The `ref` of the row below which they come, where that is not the last. */
  readonly after?: string;
  /** Rows that go, by `ref`. */
  readonly without?: readonly string[];
}

/** The same text that a reader gives back for it: NUL is no character of a table. */
export function cellToText(cell: Cell): string {
  return cell === null ? '' : String(cell).replaceAll('\0', '');
}
