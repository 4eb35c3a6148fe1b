// What waiting costs: every line its weight per hour, whether the hours are open or closed.
import type { Instant } from '../model/time';

export interface WaitingLine {
  readonly at: Instant;
  /** The cost of one hour of waiting; a whole number from 0 on, so that sums are exact. */
  readonly weight: number;
}

export const hourMs = 3_600_000;

/** In the unit of weights × milliseconds: an exact integer. Lines that came later cost nothing yet. */
export function costOfWaiting(lines: readonly WaitingLine[], until: Instant): number {
  return lines.reduce((cost, { at, weight }) => cost + weight * Math.max(0, until - at), 0);
}

/**
 * The first instant at which these lines, in the order of their arrival, have cost so much; Infinity = never. Lines are
 * added one by one: one that arrives after the crossing must not move it, as the closed formula over all of them would.
 */
export function whenWaitingCost(arrived: readonly WaitingLine[], cost: number): Instant {
  let since = arrived[0]?.at ?? Infinity, spent = 0, perMs = 0;
  const crossing = () => (spent >= cost ? since : perMs === 0 ? Infinity : since + Math.ceil((cost - spent) / perMs));
  for (const { at, weight } of arrived) {
    if (crossing() <= at) break;
    spent += perMs * (at - since);
    since = at;
    perMs += weight;
  }
  return crossing();
}
