// The life of one topic as data: what became of it, day by day, each event with its source.
import type { ItemOutcome } from '../agenda/item-outcome';
import type { Decision, Task, Topic } from '../model/rows';
import type { Day } from '../model/time';

/** A document's address and what it is called. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

export type LifeEvent =
  /** As its row says. */
  | { readonly what: 'came'; readonly day: Day; readonly source: Source }
  | { readonly what: 'meeting'; readonly day: Day; readonly meeting: string; readonly source: Source | null; readonly outcome: ItemOutcome; readonly decisions: readonly string[] }
  /** `times` agendas in a row up to that day; `by` = why. */
  | { readonly what: 'left-out'; readonly day: Day; readonly times: number; readonly by: 'choice' | 'presence' | 'room' }
  | { readonly what: 'report'; readonly day: Day; readonly subgroup: string | null; readonly source: Source; readonly words: string; readonly more: number }
  | { readonly what: 'thread'; readonly day: Day; readonly since: Day; readonly source: Source; readonly messages: number; readonly authors: readonly string[]; readonly words: string; readonly resolved: boolean }
  | { readonly what: 'decision'; readonly day: Day; readonly decision: Decision }
  | { readonly what: 'done'; readonly day: Day; readonly task: Task };

export interface TopicLife {
  readonly topic: Topic;
  /** Null = nothing is known of it. */
  readonly since: Day | null;
  /** By day. */
  readonly events: readonly LifeEvent[];
  /** Who acts next. */
  readonly tasks: readonly Task[];
  /** The day of the meeting on whose agenda it is. */
  readonly planned: Day | null;
  readonly counts: { readonly meetings: number; readonly decisions: number; readonly reports: number; readonly messages: number };
}
