// A group's method: what its settings say once defaults are filled in (see `shared/schemas/settings`).
import type { TableKind } from './table';
import type { ClockTime, Day, Minutes } from './time';

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

/** How subgroups' reports are read and put together for the plenary. */
export interface ReportsMethod {
  /** Words of its own that each subgroup has in the collation at most. */
  readonly words: number;
  /** Spoken minutes of a subgroup that has not written. */
  readonly oralMinutes: Minutes;
  /** A draft to start from is offered. */
  readonly drafts: boolean;
  /** Who reports back takes turns. */
  readonly rotate: boolean;
  /** What this group calls a part of its reports, beside the usual words. */
  readonly headings: Readonly<Partial<Record<ReportPart, readonly string[]>>>;
}

/** Parts of a report that mean something to us; all others are kept under their own headings. */
export type ReportPart = 'news' | 'done' | 'plans' | 'asks' | 'decisions' | 'needs';

export interface DigestMethod {
  /** Name or account in a comment → the member's name. */
  readonly authors: Readonly<Record<string, string>>;
  /** Whom to tell that one wants fewer messages; null = the sender's address. */
  readonly contact: string | null;
  /** The one device that sends mail; null = local pages only. */
  readonly mailer: string | null;
}

/** A temporary subgroup has a last day; aliases are its former and other names. */
export interface SubgroupMethod {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly until: Day | null;
}

export interface Settings {
  readonly name: string;
  readonly locale: 'fr' | 'en';
  readonly timeZone: string;
  readonly address: Address;
  /** Columns mapped by hand: field → the header as it stands in the table. */
  readonly columns: Readonly<Partial<Record<TableKind, Readonly<Record<string, string>>>>>;
  readonly agenda: AgendaMethod;
  /** Those that the group names; others are read from its tables. */
  readonly subgroups: readonly SubgroupMethod[];
  readonly reports: ReportsMethod;
  readonly digest: DigestMethod;
}
