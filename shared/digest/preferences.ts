// When a member may be reached, in their own terms; all clock times are those of the member's zone.
import type { ClockTime, Day, Instant } from '../model/time';

/** « À quel rythme m'écrire ? »: once a week, a few times a week, whenever it is worth it, or not at all. */
export type Rhythm = 'never' | 'weekly' | 'few' | 'often';

/** Half-open; an end that is not after the start lies on the next day: 21:00 to 08:00 is a night. */
export interface ClockRange {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

export interface Preferences {
  readonly rhythm: Rhythm;
  /** « Me joindre le… »: 1 = Monday … 7 = Sunday; the first one is the day of a weekly rhythm. */
  readonly days: readonly number[];
  /** On those days; hours past midnight belong to the day on which they began. From = to is around the clock. */
  readonly hours: readonly ClockRange[];
  /** « Ne pas me déranger de… à… », every day, before anything else. From = to is no time at all. */
  readonly quiet: ClockRange | null;
  /** « Absent·e du… au… »: whole days, the last one too. */
  readonly absences: readonly { readonly from: Day; readonly to: Day }[];
  /** Asked for by the member: nothing from one instant to another; null = until they say so. */
  readonly pause: { readonly from: Instant; readonly to: Instant | null } | null;
}

/** Of a member who chose nothing. */
export const usualPreferences: Preferences = {
  rhythm: 'few',
  days: [1, 2, 3, 4, 5, 6, 7],
  hours: [{ from: '08:00', to: '21:00' }],
  quiet: { from: '21:00', to: '08:00' },
  absences: [],
  pause: null,
};
