// A group's method: what its settings say once defaults are filled in (see `shared/schemas/settings`).
import type { TableKind } from './table';
import type { ClockTime, Minutes } from './time';

export type Address = 'tu' | 'vous';

/** A standing part of each meeting of a kind; never shrunk, never left out. */
export interface StandingSection {
  readonly id: 'welcome' | 'adoption' | 'reports' | 'break' | 'closing' | 'convivial' | string;
  readonly title: string;
  readonly minutes: Minutes;
  /** Where it stands; a break stands in the middle, between two items. */
  readonly place: 'start' | 'middle' | 'end';
  /** Only in meetings of at least so many minutes. */
  readonly meetingsFrom?: Minutes;
}

export interface Rhythm {
  /** Days before the meeting at which the proposal is made. */
  readonly proposalDays: number;
  readonly reminderDays: number;
  /** The cut-off: so many days before the meeting, at this clock time in the group's zone. */
  readonly cutOffDays: number;
  readonly cutOffTime: ClockTime;
  readonly announceDays: number;
}

export interface AgendaMethod {
  readonly rhythm: Rhythm;
  /** Share of the meeting kept free, 0 to 0.5. */
  readonly buffer: number;
  /** Minutes of a topic whose row says nothing readable. */
  readonly defaultMinutes: Minutes;
  /** How much a waiting topic's worth grows; 0 = not at all, 1 = as measured in the benchmarks. */
  readonly ageing: number;
  /** How strongly subgroups that were served less come first; 0 = not at all, 1 = as measured. */
  readonly fairness: number;
  /** A newcomer's worth must exceed that of what it displaces by this factor (≥ 1) once the agenda is published. */
  readonly displacement: number;
  /** Squeezed out so many times for lack of time: the group is asked to choose. */
  readonly squeezedTimes: number;
  /** `plenary` and, under `subgroup`, what holds for each subgroup's own meeting. */
  readonly standing: { readonly plenary: readonly StandingSection[]; readonly subgroup: readonly StandingSection[] };
  /** The roles that rotate, empty = none. */
  readonly roles: readonly ('facilitation' | 'notes' | 'time')[];
}

export interface Settings {
  readonly name: string;
  readonly locale: 'fr' | 'en';
  readonly timeZone: string;
  readonly address: Address;
  /** Columns mapped by hand: field → the header as it stands in the table. */
  readonly columns: Readonly<Partial<Record<TableKind, Readonly<Record<string, string>>>>>;
  readonly agenda: AgendaMethod;
}
