// Instants, days and zones as plain data; all arithmetic on them lives in `shared/time`.

/** Milliseconds since 1970-01-01T00:00Z, an integer. */
export type Instant = number;
/** A civil day, `YYYY-MM-DD`. */
export type Day = string;
/** A civil clock time, `HH:MM`. */
export type ClockTime = string;
export type Minutes = number;

/** One IANA zone over the snapshot's window: `offset` (minutes east of UTC) holds from `from` until the next transition. */
export interface Zone {
  readonly name: string;
  /** Sorted by `from`; the first one also holds for all that came before. Never empty. */
  readonly offsets: readonly { readonly from: Instant; readonly offset: Minutes }[];
}

/** Half-open: `from` belongs to it, `to` does not. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}
