// What every reader of tables gives back: never an exception, whatever the bytes.
import type { TableFormat } from '../model/format-problems';
import type { Problem } from '../model/problem';
import type { Sheet } from '../model/table';
import type { CsvDialect } from './csv-dialect';

export interface TableReading {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
  /** Every row was seen; false where a limit or damage left something out. */
  readonly whole: boolean;
}

export interface ReadTable extends TableReading {
  /** What the file is in truth; null = nothing that we read. */
  readonly format: TableFormat | null;
  /** How a .csv file is written. */
  readonly dialect?: CsvDialect;
}

export function unreadable(problem: Problem): TableReading {
  return { sheets: [], problems: [problem], whole: false };
}
