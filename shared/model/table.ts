// A table as a host read it: cells as they stand, nothing understood yet (see `shared/tables`).

/** Dates come as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, clock and duration cells as `H:MM`; an empty cell is null. */
export type Cell = string | number | boolean | null;

export interface TableRow {
  /** What a person sees at the row's edge (the line number in the sheet), or the table's own row id where `ownIds`. */
  readonly ref: string;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

export type TableKind = 'topics' | 'members' | 'tasks' | 'decisions';

export interface Table {
  readonly kind: TableKind;
  /** Stable within the group: a path below the folder, a table id. */
  readonly id: string;
  /** Where a person opens it: an absolute URL, or a path from the group's root. A row's link is `url#rowId`. */
  readonly url: string;
  readonly revision: string;
  /** `ownIds`: `ref` is a lasting id given by the table itself (not a line number). */
  readonly ownIds: boolean;
  /** Rows can be written in place; where false, what we write goes to `companion`. */
  readonly writable: boolean;
  /** The reader saw every row. A part not whole may add and explain, never remove. */
  readonly whole: boolean;
  readonly sheets: readonly Sheet[];
  /** The file of ours beside a table that we never rewrite, named by where it lies; its first row is a header (see `shared/tables/companion-layout`). */
  readonly companion?: Sheet;
}
