// A promise kept as closed time: at most so many deliveries a week.
import type { Instant, Interval, Zone } from '../model/time';
import { addDays } from '../time/days';
import { instantToLocal, localToInstant } from '../time/zones';
import { joinIntervals, withoutIntervals } from './intervals';

/**
 * The windows, closed from the last delivery that a week allows until the first of them is a week old. `mostPerWeek` counts from 1 on;
 * null = nothing is closed.
 */
export function windowsLeft(windows: readonly Interval[], delivered: readonly Instant[], mostPerWeek: number | null, zone: Zone): readonly Interval[] {
  if (mostPerWeek === null) return windows;
  const past = [...delivered].sort((a, b) => a - b);
  const spent = past.slice(mostPerWeek - 1).map((last, index) => ({ from: last, to: weekAfter(past[index] as Instant, zone) }));
  return withoutIntervals(windows, joinIntervals(spent));
}

/** The beginning of that day, a week later: in whole days, or a weekly delivery would slip later from week to week. */
function weekAfter(at: Instant, zone: Zone): Instant {
  return localToInstant(zone, addDays(instantToLocal(zone, at).day, 7), '00:00');
}
