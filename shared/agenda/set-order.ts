// The one total order over sets of options: more deadlines, then more pinned, then more worth, then the smaller ids.
import type { Candidate, Hours } from './candidate';
import type { Minutes } from '../model/time';

/** What selection sees of a candidate; all of its claims are in one integer. */
export interface Option {
  readonly id: string;
  readonly minutes: Minutes;
  readonly hours: Hours | null;
  /** One more deadline outweighs any pins and worth, one more pin outweighs any worth. */
  readonly key: number;
}

/** Items of one meeting never fill more than sixteen hours; what is longer counts as that. */
export const MOST_MINUTES = 960;
/** With at most `MOST_MINUTES` items of this worth the sum of keys stays below 2^53: integers add exactly. */
export const MOST_WORTH = 5_000_000;

const PINNED = MOST_MINUTES * MOST_WORTH + 1;
const DEADLINE = PINNED * (MOST_MINUTES + 1);

export function optionOf(candidate: Candidate, worth: (candidate: Candidate) => number): Option {
  const { id, minutes, hours } = candidate;
  const weight = Math.min(MOST_WORTH, Math.max(1, Math.round(worth(candidate))));
  return { id, minutes, hours, key: weight + (candidate.pinned ? PINNED : 0) + (candidate.deadline === 'now' ? DEADLINE : 0) };
}

export function isMustGo(candidate: Candidate): boolean {
  return candidate.pinned || candidate.deadline === 'now';
}

/** By id, in code units: the same on every engine. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Strongest first. */
export function byKey(a: Option, b: Option): number {
  return b.key - a.key || byId(a, b);
}

/** Options sorted by id, and the sum of their keys. */
export interface OptionSet {
  readonly options: readonly Option[];
  readonly sum: number;
}

/** Negative where `a` is the better set. Of equal sums, the better one holds the smallest id that the other lacks. */
export function byStrength(a: OptionSet, b: OptionSet): number {
  if (a.sum !== b.sum) return b.sum - a.sum;
  const at = a.options.findIndex((option, index) => option.id !== b.options[index]?.id);
  const [mine, other] = [a.options[at], b.options[at]];
  if (mine === undefined) return a.options.length - b.options.length;
  return other === undefined ? -1 : byId(mine, other);
}

/** The same of two lists of options. */
export function compareSets(a: readonly Option[], b: readonly Option[]): number {
  return byStrength(setOf(a), setOf(b));
}

export function setOf(options: readonly Option[]): OptionSet {
  return { options: [...options].sort(byId), sum: options.reduce((sum, { key }) => sum + key, 0) };
}

export function withOption({ options, sum }: OptionSet, option: Option | null): OptionSet {
  return option === null ? { options, sum } : { options: [...options, option].sort(byId), sum: sum + option.key };
}
