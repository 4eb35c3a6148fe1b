// What every reader of tables gives back: never an exception, whatever the bytes.
import type { Problem } from '../model/problem';
import type { Sheet } from '../model/table';

export interface TableReading {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
  /** Every row was seen; false where a limit or damage left something out. */
  readonly whole: boolean;
}

export function unreadable(problem: Problem): TableReading {
  return { sheets: [], problems: [problem], whole: false };
}
