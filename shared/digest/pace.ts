// What a member's rhythm means in figures.
import { hourMs } from './waiting-cost';
import type { Batching } from './next-delivery';
import type { Rhythm } from './preferences';

export interface Pace extends Batching {
  /** At most so many deliveries, from 1 on, in any seven days in a row; null = as many as are worth it. */
  readonly mostPerWeek: number | null;
}

/** What an hour of waiting costs, for the kinds of line that the benchmarks measure; a delivery costs 600 at the pace of « often ». */
export const lineWeights = { urgent: 2000, mention: 200, thread: 30, followed: 5 } as const;

const unhurried = { grace: 3 * 60_000, limit: 7 * 24 * hourMs };

/** At « few », one mention is worth a delivery after twelve hours: the next morning. */
const paces: Readonly<Record<Rhythm, Pace>> = {
  weekly: { ...unhurried, interruption: 2400, mostPerWeek: 1 },
  few: { ...unhurried, interruption: 2400, mostPerWeek: 3 },
  often: { ...unhurried, interruption: 600, mostPerWeek: null },
};

export function paceOf(rhythm: Rhythm): Pace {
  return paces[rhythm];
}
