// « J'ai 10 minutes »: the lines that fit, most worth first.
import { knapsack } from '../agenda/knapsack';
import { byId } from '../agenda/set-order';
import type { Minutes } from '../model/time';

export interface TimedLine {
  readonly id: string;
  /** Whole minutes, from 1 on. */
  readonly minutes: Minutes;
  /** A whole number from 0 on. */
  readonly worth: number;
}

/** Nobody has more time than a day. */
const MOST: Minutes = 1440;

/** The set of the greatest worth within these minutes, exactly; of equal ones, the one with the smaller ids. */
export function fitMinutes<T extends TimedLine>(lines: readonly T[], minutes: Minutes): readonly T[] {
  const room = Math.max(0, Math.min(MOST, Math.floor(minutes)));
  const fitting = lines.filter((line) => line.minutes <= room);
  const { options } = knapsack(fitting.map((line) => ({ id: line.id, minutes: line.minutes, hours: null, key: line.worth })), room)(room);
  const taken = new Set(options.map(({ id }) => id));
  return fitting.filter(({ id }) => taken.has(id)).sort((a, b) => b.worth - a.worth || byId(a, b));
}
