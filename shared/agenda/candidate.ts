// A candidate for one meeting: everything that selection may look at, and nothing else.
import type { Day, Minutes } from '../model/time';

/** What keeps a topic out whatever the room: each alone is enough. */
export type Gate =
  | { readonly gate: 'pinned-out' }
  /** A person took it off this agenda's page. */
  | { readonly gate: 'removed' }
  | { readonly gate: 'on-hold' }
  | { readonly gate: 'not-before'; readonly day: Day }
  | { readonly gate: 'kind' }
  | { readonly gate: 'presence' };

/** Minutes from the meeting's start, half-open. */
export interface Hours {
  readonly from: Minutes;
  readonly to: Minutes;
}

export interface Candidate {
  readonly id: string;
  /** Integer, 1 to 600. */
  readonly minutes: Minutes;
  /** 1 to 5; the same for all where the group has no such column. */
  readonly priority: number;
  /** How many such meetings it has waited for, at this meeting's start; waiting by the group's choice does not count. */
  readonly age: number;
  readonly subgroup: string | null;
  /** `now` = falls before the next such meeting: must go; `later` = a deadline after that. */
  readonly deadline: 'now' | 'later' | null;
  /** A person pinned it in: must go, after deadlines. */
  readonly pinned: boolean;
  readonly hours: Hours | null;
  readonly gates: readonly Gate[];
}

/** Minutes that one subgroup asked for and was given over the last meetings of this kind. */
export interface Share {
  readonly asked: Minutes;
  readonly served: Minutes;
}
export type Shares = Readonly<Record<string, Share>>;

/** Where items can stand: `minutes` of items in all, between `from` and `to` after the meeting's start (gaps allowed), around the break. */
export interface Room {
  readonly minutes: Minutes;
  readonly from: Minutes;
  readonly to: Minutes;
  /** 0 = none. It stands between two items, as near to the middle of the meeting as they allow. */
  readonly breakMinutes: Minutes;
}

export interface Method {
  readonly ageing: number;
  readonly fairness: number;
}

/** A chosen candidate at its place. */
export interface Placed {
  readonly id: string;
  readonly start: Minutes;
  readonly minutes: Minutes;
}

/** The smallest set of causes for which a topic is out; numbers are tight (one step less would not do). */
export type Cause =
  | Gate
  | { readonly cause: 'must-gos' }
  | { readonly cause: 'pinned' }
  | { readonly cause: 'hours' }
  /** It would need at least this priority, 2 to 5. */
  | { readonly cause: 'priority'; readonly atLeast: number }
  | { readonly cause: 'shorter'; readonly atMost: Minutes };
