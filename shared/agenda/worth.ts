// What a topic is worth to one meeting: the group's priority, how long it has waited, and fairness between subgroups; never its minutes.
import type { Candidate, Method, Shares } from './candidate';
import { fairnessOf } from './fairness';
import { MOST_WORTH } from './set-order';

/** Worths are hundredths of a fresh topic of priority 1. */
const SCALE = 100;
/** Meetings of waiting after which nothing grows any more; from there back, the last ones weigh most. */
const LONGEST = 14;
const MOST_AGEING = 1000;

/**
 * An integer from 1 on. Only products, quotients and square roots, which every engine rounds alike. Tuned on a generated year of plenaries
 * (`npm run bench`); `ageing` and `fairness` go from not at all (0) to as measured (1), and a deadline after the next meeting doubles.
 */
export function worthOf(candidate: Candidate, shares: Shares, method: Method): number {
  const aged = 1 + method.ageing * (ageingOf(candidate.age) - 1);
  const fair = Math.max(0, 1 + method.fairness * (fairnessOf(candidate.subgroup, shares) - 1));
  const urgent = candidate.deadline === 'later' ? 2 : 1;
  return Math.min(MOST_WORTH, Math.max(1, Math.round(SCALE * statedOf(candidate.priority) * aged * fair * urgent)));
}

/** priority^(3/4): high priorities count, without drowning what has waited. */
function statedOf(priority: number): number {
  return Math.sqrt(priority * Math.sqrt(priority));
}

/** 1 when new, 2 after three meetings, 8 after seven. */
function ageingOf(age: number): number {
  const left = Math.max(0, 1 - age / LONGEST);
  return 1 / Math.max(1 / MOST_AGEING, left * left * left);
}
