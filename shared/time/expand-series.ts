// The meetings of a series within a window.
import type { Meeting } from '../model/snapshot';
import type { ClockTime, Day, Interval, Zone } from '../model/time';
import { addDays } from './days';
import { occursOn } from './occurs-on';
import type { Series } from './series';
import { instantToLocal, localToInstant, minuteMs } from './zones';

/** Those that start within the window, sorted by start; a clock time stays the same when clocks change. */
export function expandSeries(series: Series, window: Interval, zone: Zone): readonly Meeting[] {
  return occurrences(series, instantToLocal(zone, window.from).day, instantToLocal(zone, window.to).day)
    .map(({ day, clock }) => meetingOn(series, day, localToInstant(zone, day, clock)))
    .filter(({ start }) => start >= window.from && start < window.to)
    .sort((a, b) => a.start - b.start);
}

/** Days from `first` to `last`, both included. */
function occurrences(series: Series, first: Day, last: Day): readonly { day: Day; clock: ClockTime }[] {
  const added = series.also.map(({ day, clock }) => ({ day, clock: clock ?? series.clock }));
  const clockByDay = new Map(added.filter(({ day }) => day >= first && day <= last).map(({ day, clock }) => [day, clock]));
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (!clockByDay.has(day) && isRegular(series, day)) clockByDay.set(day, series.clock);
  }
  return [...clockByDay].map(([day, clock]) => ({ day, clock }));
}

function isRegular({ recurrence, from, until, except }: Series, day: Day): boolean {
  if (recurrence === null || except.includes(day)) return false;
  return (from === null || day >= from) && (until === null || day <= until) && occursOn(recurrence, from, day);
}

function meetingOn({ slug, title, subgroup, minutes, place }: Series, day: Day, start: number): Meeting {
  return { id: `${slug}/${day}`, title, subgroup, start, end: start + minutes * minuteMs, cancelled: false, place, source: null };
}
