// Puts the statements of one conclusion together: contradictions and prose that nobody can place become questions.
import type { Conclusion, Outcome, OutcomeOf, Question, Reading, Side } from './conclusion';

/** One statement, read, or prose that may turn out to be a note. */
export interface Read extends Reading {
  readonly prose: { readonly words: string; readonly hints: readonly Side[] } | null;
}

export function settle(reads: readonly Read[]): Omit<Conclusion, 'blank'> {
  const known = sidesOf(reads.flatMap(({ outcomes }) => outcomes));
  const placed = reads.map((read) => placeProse(read, known));
  const outcomes = placed.flatMap((read) => read.outcomes);
  const against = [...sidesAgainst(outcomes), ...daysAgainst(outcomes)];
  const contested = new Set(against.flat());
  return {
    outcomes: outcomes.filter((outcome) => !contested.has(outcome)),
    questions: [
      ...against.map(([one, other]): Question => ({ question: 'contradiction', words: one.words, against: other.words })),
      ...placed.flatMap(({ questions }) => questions),
    ],
  };
}

/** Beside a known state prose is a note, unless it asks or hints at the other side. */
function placeProse({ prose, ...read }: Read, known: ReadonlySet<Side>): Reading {
  if (prose === null) return read;
  const note = known.size > 0 && !prose.words.includes('?') && prose.hints.every((hint) => known.has(hint));
  return note ? { outcomes: [{ outcome: 'note', words: prose.words }], questions: [] } : { outcomes: [], questions: [{ question: 'state', words: prose.words, against: null }] };
}

function sidesOf(outcomes: readonly Outcome[]): ReadonlySet<Side> {
  return new Set(outcomes.flatMap(({ outcome }) => (outcome === 'task' ? ['settled' as const] : sideOf(outcome) ?? [])));
}

/** A decision settles its point unless something else is said of it. */
export function sideOf(outcome: Outcome['outcome']): Side | null {
  if (outcome === 'dealt-with' || outcome === 'decided') return 'settled';
  return outcome === 'task' || outcome === 'note' ? null : 'returns';
}

/** Dealt with and coming back exclude each other; each statement stands in at least one pair. */
function sidesAgainst(outcomes: readonly Outcome[]): readonly (readonly [Outcome, Outcome])[] {
  const settled = outcomes.filter(({ outcome }) => outcome === 'dealt-with');
  const returning = outcomes.filter(({ outcome }) => sideOf(outcome) === 'returns');
  const [one, other] = [settled[0], returning[0]];
  if (one === undefined || other === undefined) return [];
  return Array.from({ length: Math.max(settled.length, returning.length) }, (_, i) => [settled[i] ?? one, returning[i] ?? other]);
}

function daysAgainst(outcomes: readonly Outcome[]): readonly (readonly [Outcome, Outcome])[] {
  const [first, ...later] = outcomes.filter((outcome): outcome is OutcomeOf<'not-before'> => outcome.outcome === 'not-before');
  return first === undefined ? [] : later.filter(({ day }) => day !== first.day).map((other) => [first, other]);
}
