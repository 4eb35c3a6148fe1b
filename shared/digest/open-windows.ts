// When a member may be reached: the stretches of time that their preferences leave open.
import type { Day, Interval, Zone } from '../model/time';
import { dayToNumber, numberToDay, weekday } from '../time/days';
import { clockToMinute, dayMs, minuteMs } from '../time/zones';
import { joinIntervals, overlapOf, withoutIntervals } from './intervals';
import type { ClockRange, Preferences } from './preferences';

/**
 * Joined windows within the span. An instant is open exactly if the wall clock of the zone then shows one of the member's days and
 * hours, outside their quiet hours and absences: where clocks go back, an hour that comes twice counts twice; one that is skipped, never.
 */
export function openWindows(preferences: Preferences, zone: Zone, span: Interval): readonly Interval[] {
  const open = joinIntervals(steadyStretches(zone, span).flatMap(({ from, to, offset }) =>
    moved(shownWindows(preferences, { from: from + offset, to: to + offset }), -offset)));
  const { pause } = preferences;
  return pause === null ? open : withoutIntervals(open, joinIntervals([{ from: pause.from, to: pause.to ?? Infinity }]));
}

/** The span, cut where the zone's offset (here in milliseconds) changes. */
function steadyStretches(zone: Zone, span: Interval): readonly (Interval & { readonly offset: number })[] {
  return zone.offsets
    .map(({ from, offset }, index) => ({
      from: Math.max(span.from, index === 0 ? -Infinity : from),
      to: Math.min(span.to, zone.offsets[index + 1]?.from ?? Infinity),
      offset: offset * minuteMs,
    }))
    .filter(({ from, to }) => from < to);
}

/** On clocks that never change: `span` and the answer are in milliseconds as a wall clock shows them. */
function shownWindows(preferences: Preferences, span: Interval): readonly Interval[] {
  const { hours, quiet, absences } = preferences;
  const numbers = dayNumbers(span), reachable = reachableDays(preferences);
  const wanted = numbers.filter((number) => reachable.includes(weekday(numberToDay(number)))).flatMap((number) => hours.map((range) => rangeOn(number, range)));
  const silent = quiet === null || quiet.from === quiet.to ? [] : numbers.map((number) => rangeOn(number, quiet));
  const away = absences.map(({ from, to }) => ({ from: startOf(from), to: startOf(to) + dayMs }));
  return withoutIntervals(overlapOf(joinIntervals(wanted), [span]), joinIntervals([...silent, ...away]));
}

function reachableDays({ rhythm, days }: Preferences): readonly number[] {
  if (rhythm === 'never') return [];
  return rhythm === 'weekly' ? days.slice(0, 1) : days;
}

/** The days of the span, and the one before it, whose night may reach into it. */
function dayNumbers({ from, to }: Interval): readonly number[] {
  const first = Math.floor(from / dayMs) - 1;
  return Array.from({ length: Math.ceil(to / dayMs) - first }, (_, index) => first + index);
}

function rangeOn(number: number, { from, to }: ClockRange): Interval {
  const start = clockToMinute(from), end = clockToMinute(to);
  return { from: number * dayMs + start * minuteMs, to: number * dayMs + (end > start ? end : end + 1440) * minuteMs };
}

function startOf(day: Day): number {
  return dayToNumber(day) * dayMs;
}

function moved(intervals: readonly Interval[], by: number): readonly Interval[] {
  return intervals.map(({ from, to }) => ({ from: from + by, to: to + by }));
}
