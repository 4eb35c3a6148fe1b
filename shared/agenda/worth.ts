// What a topic is worth to one meeting: the group's priority, how long it has waited, and fairness between subgroups; never its minutes.
import type { Candidate, Method, Shares } from './candidate';
import { fairnessIn } from './fairness';
import { MOST_WORTH } from './set-order';

/** Worths are hundredths of a fresh topic of priority 1. */
const SCALE = 100;
/** Waiting weighs 1/(1 − age/11)²: it starts slowly, and the last meetings weigh most. */
const LONGEST = 11;
/** However long it waited: a topic comes in by its worth, it is never forced. */
const MOST_AGEING = 100;

/**
 * An integer from 1 on. Only sums, products and quotients, which every engine rounds alike. Tuned on a generated year of plenaries
 * (`npm run bench`); `ageing` and `fairness` go from not at all (0) to as measured (1), and a deadline after the next meeting doubles.
 */
export function worthOf(candidate: Candidate, shares: Shares, method: Method): number {
  return worthUnder(shares, method)(candidate);
}

/** The same for many candidates of one meeting. */
export function worthUnder(shares: Shares, method: Method): (candidate: Candidate) => number {
  const fairness = fairnessIn(shares);
  return ({ age, subgroup, deadline, priority }) => {
    const aged = 1 + method.ageing * (ageingOf(age) - 1);
    const fair = Math.max(0, 1 + method.fairness * (fairness(subgroup) - 1));
    const urgent = deadline === 'later' ? 2 : 1;
    return Math.min(MOST_WORTH, Math.max(1, Math.round(SCALE * priority * aged * fair * urgent)));
  };
}

/** 1 when new, 1.9 after three meetings, 3.4 after five, 13 after eight. */
function ageingOf(age: number): number {
  const left = Math.max(0, 1 - age / LONGEST);
  return 1 / Math.max(1 / MOST_AGEING, left * left);
}
