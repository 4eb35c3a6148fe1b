// Rows of the group's tables once understood (see `shared/tables`); every guess has been said as a problem.
import type { ClockRange, Rhythm } from '../digest/preferences';
import type { ClockTime, Day, Minutes } from './time';
import type { TableKind } from './table';

/** Where a row stands, for links, problems and writing back. */
export interface RowSource {
  readonly kind: TableKind;
  readonly table: string;
  readonly sheet: string;
  /** As a person sees it: the line number. */
  readonly ref: string;
  /** `url#id`: the identity of the row in generated text. */
  readonly url: string;
}

/** Field → the header that holds it, as it stands; only recognised or mapped columns are there. */
export type ColumnMap = Readonly<Record<string, string>>;

export interface Topic {
  /** Lasting: see `shared/tables/row-identity`. */
  readonly id: string;
  readonly source: RowSource;
  readonly title: string;
  /** 1 to 600. */
  readonly minutes: Minutes;
  /** The row said it readably; false = the group's default. */
  readonly minutesGiven: boolean;
  /** As the group writes it, mapped to 1 (low) … 5; null = no such column or empty cell. */
  readonly priority: number | null;
  /** The subgroup that brings it. */
  readonly subgroup: string | null;
  /** Which meeting it is for: null = not said (plenary). */
  readonly meeting: { readonly plenary: true } | { readonly subgroup: string } | null;
  /** As written, separated; matched to members by name elsewhere. */
  readonly presenters: readonly string[];
  /** Presenters are only there between these clock times. */
  readonly hours: { readonly from: ClockTime | null; readonly to: ClockTime | null } | null;
  readonly deadline: Day | null;
  readonly notBefore: Day | null;
  readonly pinned: 'in' | 'out' | null;
  readonly status: 'open' | 'done' | 'on-hold';
  readonly recurring: boolean;
  /** The day on which the row says that it was added. */
  readonly since: Day | null;
  readonly notes: string | null;
  /** Intended outcome as the group writes it (information, discussion, décision). */
  readonly intent: 'inform' | 'discuss' | 'decide' | null;
}

export interface Member {
  readonly id: string;
  readonly source: RowSource;
  readonly name: string;
  readonly email: string | null;
  readonly subgroups: readonly string[];
  readonly referentOf: readonly string[];
  /** Roles that they accept; null = the column says nothing: all of them. */
  readonly roles: readonly ('facilitation' | 'notes' | 'time')[] | null;
  readonly absences: readonly { readonly from: Day; readonly to: Day }[];
  readonly joined: Day | null;
  readonly left: Day | null;
  readonly relay: string | null;
  readonly writing: Writing;
}

/** How a member wishes to be written to; null = the column says nothing: as usual. */
export interface Writing {
  readonly rhythm: Rhythm | null;
  /** 1 = Monday … 7 = Sunday. */
  readonly days: readonly number[] | null;
  readonly hours: readonly ClockRange[] | null;
  readonly quiet: ClockRange | null;
  /** An IANA name, where it is not the group's zone. */
  readonly zone: string | null;
}

export interface Task {
  readonly id: string;
  readonly source: RowSource;
  readonly title: string;
  readonly who: readonly string[];
  readonly due: Day | null;
  readonly done: boolean;
  readonly topicId: string | null;
}

export interface Decision {
  readonly id: string;
  readonly source: RowSource;
  readonly title: string;
  readonly day: Day | null;
  readonly topicId: string | null;
}
