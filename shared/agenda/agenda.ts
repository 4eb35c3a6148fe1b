// The agenda of one meeting as data: what the document is rendered from.
import type { Cause } from './candidate';
import type { Day, Instant, Minutes } from '../model/time';

/** Why an item is in, as data; the sentence comes from `shared/text`. */
export type Reason =
  /** `passed`: it is over; `before`: it will be when the meeting starts. */
  | { readonly reason: 'deadline'; readonly day: Day; readonly when: 'ahead' | 'before' | 'passed' }
  | { readonly reason: 'pinned' }
  | { readonly reason: 'waited'; readonly meetings: number }
  | { readonly reason: 'priority'; readonly priority: number }
  | { readonly reason: 'recurring' }
  | { readonly reason: 'not-reached'; readonly times: number }
  | { readonly reason: 'open-task'; readonly since: Day | null }
  /** Nobody said what its last meeting made of it. */
  | { readonly reason: 'unanswered' }
  | { readonly reason: 'new' }
  | { readonly reason: 'fits' };

export interface StandingEntry {
  readonly entry: 'standing';
  /** `welcome`, `break`, … */
  readonly id: string;
  readonly title: string;
  /** What it is about, relative to the document: the subgroups' round in writing. */
  readonly link?: { readonly text: string; readonly url: string };
  readonly minutes: Minutes;
  /** The duration stands as a person typed it in the document. */
  readonly minutesTyped: boolean;
  readonly start: Instant;
}

export interface ItemEntry {
  readonly entry: 'item';
  /** The topic's row id. */
  readonly id: string;
  readonly title: string;
  /** The row's link, already relative to the document. */
  readonly url: string;
  readonly minutes: Minutes;
  /** The duration stands as a person typed it in the document. */
  readonly minutesTyped: boolean;
  /** The row's own minutes where `minutesTyped`. */
  readonly rowMinutes: Minutes;
  readonly start: Instant;
  readonly presenters: readonly string[];
  readonly subgroup: string | null;
  readonly intent: 'inform' | 'discuss' | 'decide' | null;
  readonly notes: string | null;
  readonly reasons: readonly Reason[];
  /** Squeezed out so often that the group is asked to choose: how many times. */
  readonly squeezed: number | null;
}

/** A section that a person wrote into the document: it stays, and counts. */
export interface WrittenEntry {
  readonly entry: 'written';
  readonly title: string;
  readonly minutes: Minutes;
  readonly start: Instant;
}

export type AgendaEntry = StandingEntry | ItemEntry | WrittenEntry;

/** Topics left out that a page lists, soonest first: nobody reads further, and a page must stay one that can be read back. */
export const mostListed = 60;

export interface LeftOut {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly causes: readonly Cause[];
  /** Its own minutes, for "il manquait …". */
  readonly minutes: Minutes;
  /** In which meeting's plan it is if nothing new arrives; null = not within the next `horizon` meetings. */
  readonly forecast: Day | null;
  readonly horizon: number;
  /** Came after the cut-off. */
  readonly late: boolean;
  /** Squeezed out so often that the group is asked to choose: how many times. */
  readonly squeezed: number | null;
}

export interface Agenda {
  readonly meetingId: string;
  readonly title: string;
  readonly subgroup: string | null;
  readonly start: Instant;
  readonly end: Instant;
  readonly place: string | null;
  /** Until the cut-off it is a proposal that still moves. */
  readonly state: 'proposal' | 'closed';
  readonly cutOff: Instant;
  readonly roles: readonly { readonly role: 'facilitation' | 'notes' | 'time'; readonly name: string | null }[];
  readonly entries: readonly AgendaEntry[];
  /** Kept free by the group's method. */
  readonly buffer: Minutes;
  /** What is free once all that stands on the page is over; more than the buffer where topics do not fill the rest. */
  readonly free: Minutes;
  /** Minutes by which what stands on the page exceeds the meeting; 0 = it fits. */
  readonly overrun: Minutes;
  readonly leftOut: readonly LeftOut[];
  /** Topics squeezed out as often, about which the group is not asked this time. */
  readonly alsoSqueezed: number;
}
