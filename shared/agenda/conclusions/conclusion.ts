// What a meeting made of one point, read from what people typed under it.
import type { Day } from '../../model/time';
import type { Locale } from '../../text/messages';
import type { State } from '../item-outcome';

/** Somebody named in a task: a member, or all of the group (`id` null, as typed). */
export interface Doer {
  readonly id: string | null;
  readonly name: string;
}

/** `words` = exactly what was typed and read so. */
export type Outcome =
  | { readonly outcome: State; readonly words: string }
  | { readonly outcome: 'not-before'; readonly day: Day; readonly words: string }
  | { readonly outcome: 'decided'; readonly text: string; readonly words: string }
  | { readonly outcome: 'task'; readonly who: readonly Doer[]; readonly what: string; readonly due: Day | null; readonly done: boolean; readonly words: string }
  /** Prose beside something that was understood: it stays on the page and nothing follows from it. */
  | { readonly outcome: 'note'; readonly words: string };
export type OutcomeOf<K extends Outcome['outcome']> = Extract<Outcome, { readonly outcome: K }>;

/**
 * What to ask: `state` not understood; `hedged` perhaps so; `partly` so with an exception; `contradiction` two statements that exclude each other;
 * `which-day`, `who`, `which-person` (several members have that name), `what` (a decision or task without content).
 */
export type QuestionCode = 'state' | 'hedged' | 'partly' | 'contradiction' | 'which-day' | 'who' | 'which-person' | 'what';

export interface Question {
  readonly question: QuestionCode;
  /** Exactly what was typed. */
  readonly words: string;
  /** The other statement of a contradiction. */
  readonly against: string | null;
}

export interface Conclusion {
  /** Nothing was typed: unknown, neither closed nor returning. */
  readonly blank: boolean;
  /** In the order of the page. */
  readonly outcomes: readonly Outcome[];
  readonly questions: readonly Question[];
}

export interface ConclusionAsking {
  /** The group's; both languages are understood, this one's dates first. */
  readonly locale: Locale;
  /** The day of the meeting, from which days without a year count. */
  readonly today: Day;
  /** For "avant la prochaine réunion"; null = not known. */
  readonly nextMeeting: Day | null;
  /** A member's id for a name as typed. */
  readonly person: (name: string) => string | 'ambiguous' | null;
}

/** Whether a point is settled or comes back. */
export type Side = 'settled' | 'returns';

/** One statement, read: what follows from it and what has to be asked. */
export interface Reading {
  readonly outcomes: readonly Outcome[];
  readonly questions: readonly Question[];
}

export function asks(question: QuestionCode, words: string): Reading {
  return { outcomes: [], questions: [{ question, words, against: null }] };
}
