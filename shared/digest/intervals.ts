// Lists of half-open stretches of time: joined (sorted, none empty, none touching), cut, and looked up.
import type { Instant, Interval } from '../model/time';

/** The same instants as a joined list. */
export function joinIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const joined: Interval[] = [];
  for (const { from, to } of intervals.filter((one) => one.from < one.to).sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || from > last.to) joined.push({ from, to });
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return joined;
}

/** What both joined lists hold, joined. */
export function overlapOf(some: readonly Interval[], others: readonly Interval[]): readonly Interval[] {
  const shared: Interval[] = [];
  for (let a = 0, b = 0; ;) {
    const one = some[a], other = others[b];
    if (one === undefined || other === undefined) return shared;
    const from = Math.max(one.from, other.from), to = Math.min(one.to, other.to);
    if (from < to) shared.push({ from, to });
    if (one.to <= other.to) a++;
    else b++;
  }
}

/** A joined list without what another joined list holds. */
export function withoutIntervals(intervals: readonly Interval[], closed: readonly Interval[]): readonly Interval[] {
  const between = [...closed, { from: Infinity, to: Infinity }].map(({ from }, index) => ({ from: closed[index - 1]?.to ?? -Infinity, to: from }));
  return overlapOf(intervals, between.filter(({ from, to }) => from < to));
}

/** The window in which this instant lies; undefined = closed. */
export function windowAt(windows: readonly Interval[], at: Instant): Interval | undefined {
  const window = windows[countBefore(windows, ({ to }) => to <= at)];
  return window !== undefined && window.from <= at ? window : undefined;
}

/** The first open instant from here on; Infinity = none. */
export function firstOpen(windows: readonly Interval[], at: Instant): Instant {
  const window = windows[countBefore(windows, ({ to }) => to <= at)];
  return window === undefined ? Infinity : Math.max(at, window.from);
}

/** The last open instant up to here, itself included; −Infinity = none. */
export function lastOpen(windows: readonly Interval[], at: Instant): Instant {
  const window = windows[countBefore(windows, ({ from }) => from <= at) - 1];
  return window === undefined ? -Infinity : Math.min(at, window.to - 1);
}

/** How many intervals, from the first, are past; by halving, for lists may cover years. */
function countBefore(windows: readonly Interval[], isPast: (window: Interval) => boolean): number {
  let low = 0, high = windows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(windows[middle] as Interval)) low = middle + 1;
    else high = middle;
  }
  return low;
}
