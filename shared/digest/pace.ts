// What a member's rhythm means in figures.
import type { Batching } from './next-delivery';
import type { Rhythm } from './preferences';
import { hourMs } from './waiting-cost';

export interface Pace extends Batching {
  /** At most so many deliveries, from 1 on, in any seven days in a row; null = as many as are worth it. */
  readonly mostPerWeek: number | null;
}

/** What an hour of waiting costs, by kind of line; a delivery costs 600 to whoever wants them often. */
export const lineWeights = { urgent: 2000, mention: 200, thread: 30, followed: 5 } as const;

const unhurried = { grace: 3 * 60_000, limit: 7 * 24 * hourMs };

/** Weekly: whatever waits when the day begins. A few times: one mention is worth a delivery after twelve hours, the next morning. */
const paces: Readonly<Record<Rhythm, Pace>> = {
  // No window is open to it: see `openWindows`.
  never: { ...unhurried, interruption: 0, mostPerWeek: 1 },
  weekly: { ...unhurried, interruption: 0, mostPerWeek: 1 },
  few: { ...unhurried, interruption: 2400, mostPerWeek: 3 },
  often: { ...unhurried, interruption: 600, mostPerWeek: null },
};

/**
 * Each delivery of the week doubles the price of the next, so that a busy Monday does not spend them all. A lone mention then waits 12, 24
 * or 48 hours; a steeper price would serve busy months better and that mention worse.
 */
const DEARER = 2;

/** `spent`: deliveries of the last seven days. */
export function paceOf(rhythm: Rhythm, spent: number): Pace {
  const pace = paces[rhythm];
  if (pace.mostPerWeek === null) return pace;
  return { ...pace, interruption: pace.interruption * DEARER ** Math.min(spent, pace.mostPerWeek - 1) };
}
