// Fairness between subgroups: what each asked for and was given over the last meetings, and how that weighs.
import type { Share, Shares } from './candidate';
import type { Minutes } from '../model/time';
import { ownValue } from '../model/own-value';

/** One topic's claim or use of a meeting's time, as it was then. */
export interface Spent {
  readonly subgroup: string | null;
  readonly minutes: Minutes;
}

/** A meeting that was held: what stood on its agenda and what was left out though nothing but room kept it out. */
export interface HeldMeeting {
  readonly chosen: readonly Spent[];
  readonly leftOut: readonly Spent[];
}

/** Older meetings are forgotten. */
export const MEETINGS_REMEMBERED = 20;

/**
 * `held` comes oldest first. What a subgroup asked for = what it was given over the last meetings and what the last one left out: as it
 * stood then, so that changing a topic's minutes today changes nobody's share. Topics of no subgroup have no share.
 */
export function sharesOf(held: readonly HeldMeeting[]): Shares {
  const remembered = held.slice(-MEETINGS_REMEMBERED);
  const served = minutesBySubgroup(remembered.flatMap(({ chosen }) => chosen));
  const waiting = minutesBySubgroup(remembered.at(-1)?.leftOut ?? []);
  const subgroups = [...new Set([...served.keys(), ...waiting.keys()])].sort();
  return Object.fromEntries(subgroups.map((subgroup) => {
    const given = served.get(subgroup) ?? 0;
    return [subgroup, { served: given, asked: given + (waiting.get(subgroup) ?? 0) }];
  }));
}

/** Few minutes say little: each subgroup counts as if it had so many more at the mean. */
const SMOOTHING: Minutes = 60;
/** Keeps a subgroup that was given nothing from outweighing all else. */
const SOFTENING = 0.05;
const MOST = 4;

/** The mean share of what was asked that was given, over this subgroup's, squared: above 1 where it was given less; 1/4 to 4. A topic of no subgroup weighs 1. */
export function fairnessOf(subgroup: string | null, shares: Shares): number {
  return fairnessIn(shares)(subgroup);
}

/** The same for many topics: each subgroup's weight is computed once. */
export function fairnessIn(shares: Shares): (subgroup: string | null) => number {
  const total = Object.values(shares).reduce(plus, { asked: 0, served: 0 }), known = new Map<string, number>();
  return (subgroup) => {
    if (subgroup === null || total.asked === 0) return 1;
    const weight = known.get(subgroup) ?? lagOf(subgroup, shares, total.served / total.asked);
    known.set(subgroup, weight);
    return weight;
  };
}

function lagOf(subgroup: string, shares: Shares, mean: number): number {
  const own = ownValue(shares, subgroup) ?? { asked: 0, served: 0 };
  const smoothed = (own.served + SMOOTHING * mean) / (own.asked + SMOOTHING);
  const lag = (mean + SOFTENING) / (smoothed + SOFTENING);
  return Math.min(MOST, Math.max(1 / MOST, lag * lag));
}

function plus(a: Share, b: Share): Share {
  return { asked: a.asked + b.asked, served: a.served + b.served };
}

function minutesBySubgroup(spent: readonly Spent[]): ReadonlyMap<string, Minutes> {
  const minutes = new Map<string, Minutes>();
  for (const { subgroup, minutes: more } of spent) if (subgroup !== null) minutes.set(subgroup, (minutes.get(subgroup) ?? 0) + more);
  return minutes;
}
