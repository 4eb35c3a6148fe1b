// Keeps the best part of a list whose order stands: exact, by dynamic programming over the list (a knapsack with a clock).
import type { Room } from './candidate';
import { capacityOf } from './best-set';
import { knapsack } from './knapsack';
import { byStrength, setOf, withOption, type Option, type OptionSet } from './set-order';
import type { Minutes } from '../model/time';

export interface Standing {
  readonly option: Option;
  /** May not be left out. */
  readonly forced: boolean;
}

/** A way to keep some of what has been seen: `end` on the clock, `used` minutes of items. */
interface Way {
  readonly end: Minutes;
  readonly used: Minutes;
  readonly broken: boolean;
  readonly kept: OptionSet;
}
type Ways = ReadonlyMap<string, Way>;

/** The best set (`byStrength`) of these that, in this order, keeps everybody's hours, the break and the room's minutes; null where the forced ones alone do not. */
export function keepInOrder(standing: readonly Standing[], room: Room): OptionSet | null {
  return standing.some(({ option }) => option.hours !== null) ? keepByClock(standing, room) : keepByMinutes(standing, room);
}

/** Where nobody has hours all orders are alike: only the minutes count. */
function keepByMinutes(standing: readonly Standing[], room: Room): OptionSet | null {
  const optionsWhere = (isForced: boolean): readonly Option[] => standing.filter(({ forced }) => forced === isForced).map(({ option }) => option);
  const forced = setOf(optionsWhere(true)), left = capacityOf(room) - forced.options.reduce((sum, { minutes }) => sum + minutes, 0);
  if (left < 0 || (room.breakMinutes > 0 && room.from + room.breakMinutes > room.to)) return null;
  const free = knapsack(optionsWhere(false), left)(left);
  return { options: setOf([...forced.options, ...free.options]).options, sum: forced.sum + free.sum };
}

function keepByClock(standing: readonly Standing[], room: Room): OptionSet | null {
  const nothing: Way = { end: room.from, used: 0, broken: room.breakMinutes === 0, kept: setOf([]) };
  const last = standing.reduce((ways, one) => withBreak(next(ways, one, room), room), withBreak(bestOf([nothing]), room));
  const whole = [...last.values()].filter(({ broken }) => broken).map(({ kept }) => kept).sort(byStrength);
  return whole[0] ?? null;
}

function next(ways: Ways, { option, forced }: Standing, room: Room): Ways {
  const capacity = capacityOf(room);
  const grown = [...ways.values()].flatMap((way) => {
    const start = Math.max(way.end, option.hours?.from ?? way.end), end = start + option.minutes, used = way.used + option.minutes;
    const fits = used <= capacity && end <= Math.min(room.to, option.hours?.to ?? room.to);
    return fits ? [{ ...way, end, used, kept: withOption(way.kept, option) }] : [];
  });
  return bestOf(forced ? grown : [...ways.values(), ...grown]);
}

/** The break may stand at any place of the list. */
function withBreak(ways: Ways, room: Room): Ways {
  const paused = [...ways.values()].filter(({ broken, end }) => !broken && end + room.breakMinutes <= room.to)
    .map((way) => ({ ...way, end: way.end + room.breakMinutes, broken: true }));
  return paused.length === 0 ? ways : bestOf([...ways.values(), ...paused]);
}

/** Of the ways that end at the same moment with the same minutes, only the best can become the best. */
function bestOf(ways: readonly Way[]): Ways {
  const best = new Map<string, Way>();
  for (const way of ways) {
    const name = `${way.broken} ${way.end} ${way.used}`, other = best.get(name);
    if (other === undefined || byStrength(way.kept, other.kept) < 0) best.set(name, way);
  }
  return best;
}
