// What the journal keeps of a table's rows that have an id of ours.

/** What is kept of a row that has an id of ours, to know it again. */
export interface KnownRow {
  readonly title: string;
  /** What its cells said, shortened, without empty ones at the end. */
  readonly cells: readonly string[];
  /** The id that it shares with other rows of the table. */
  readonly own?: string;
  /** Not in the table at the last complete reading: only the very same row brings it back. */
  readonly gone?: true;
}

/** By the id that we gave. Plain JSON, kept in the journal. */
export type KnownRows = Readonly<Record<string, KnownRow>>;
