// A repeating meeting as data, once its sentence is understood.
import type { ClockTime, Day, Minutes } from '../model/time';

/** `step` counts from the first day that fits on or after the series' start. Weekdays: 1 = Monday … 7 = Sunday. */
export type Recurrence =
  | { readonly every: 'week'; readonly step: number; readonly weekdays: readonly number[] }
  /** `ranks`: 1 = the month's first such weekday, -1 = its last. */
  | { readonly every: 'month'; readonly step: number; readonly weekdays: readonly number[]; readonly ranks: readonly number[] }
  /** `dates`: -1 = the month's last day; a date that a month has not is left out. */
  | { readonly every: 'date'; readonly step: number; readonly dates: readonly number[] };

export interface Series {
  /** First part of its meetings' ids. */
  readonly slug: string;
  readonly title: string;
  /** null = of the whole group. */
  readonly subgroup: string | null;
  /** null = only on the days in `also`. */
  readonly recurrence: Recurrence | null;
  readonly clock: ClockTime;
  readonly minutes: Minutes;
  readonly place: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly except: readonly Day[];
  readonly also: readonly { readonly day: Day; readonly clock: ClockTime | null }[];
}
