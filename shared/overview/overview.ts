// Where the group stands, as data: what the page « Où en est-on ? » and the text to paste are written from.
import type { ItemOutcome } from '../agenda/item-outcome';
import type { Decision, Task, Topic } from '../model/rows';
import type { Role } from '../agenda/assign-roles';
import type { GroupDocument, Meeting } from '../model/snapshot';
import type { Day } from '../model/time';
import type { Bounded } from './bounded';

export interface MeetingAhead {
  readonly meeting: Meeting;
  /** Null = not proposed yet, or not there any more. */
  readonly agenda: GroupDocument | null;
}

export interface LastPoint {
  readonly id: string;
  readonly title: string;
  /** Null = a point without a row, or whose row has gone. */
  readonly topic: Topic | null;
  readonly outcome: ItemOutcome;
  /** What was decided about it, in the group's words. */
  readonly decisions: readonly string[];
}

/** The last meeting that was held with an agenda: for whoever could not come. */
export interface LastMeeting {
  readonly title: string;
  readonly day: Day;
  readonly agenda: GroupDocument | null;
  readonly points: Bounded<LastPoint>;
}

export interface OpenTopic {
  readonly topic: Topic;
  /** The day of the meeting whose published agenda it is on; null = none yet. */
  readonly planned: Day | null;
}

/** What changed since a plenary, that meeting's own conclusions apart. */
export interface News {
  readonly since: Day;
  readonly added: Bounded<Topic>;
  readonly closed: Bounded<Topic>;
  readonly decisions: Bounded<Decision>;
}

/** The last one of a subgroup. */
export interface SubgroupReport {
  readonly subgroup: string;
  readonly day: Day;
  readonly document: GroupDocument;
}

export interface Help {
  readonly tasks: Bounded<Task>;
  /** Roles that nobody has yet at the next meeting with an agenda. */
  readonly roles: { readonly meeting: Meeting; readonly roles: readonly Role[] } | null;
  readonly subgroups: readonly string[];
}

export interface Overview {
  readonly meetings: readonly MeetingAhead[];
  readonly last: LastMeeting | null;
  /** `toDecide` = the group says which topics are to be decided; else all that are open. */
  readonly open: { readonly toDecide: boolean; readonly topics: Bounded<OpenTopic> };
  readonly tasks: Bounded<Task>;
  readonly reports: { readonly collation: { readonly document: GroupDocument; readonly day: Day } | null; readonly ofSubgroups: Bounded<SubgroupReport> };
  readonly subgroups: readonly { readonly name: string; readonly until: Day }[];
  /** Formed for the next meeting, by name; null = none. */
  readonly pairs: { readonly meeting: Meeting; readonly groups: readonly (readonly string[])[] } | null;
  readonly news: News | null;
  readonly help: Help;
}
