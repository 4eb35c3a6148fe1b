// What one household gets next, and after that as far as it is known: which lines, at which instants.
import type { Instant, Interval, Zone } from '../model/time';
import { addDays } from '../time/days';
import { instantToLocal, localToInstant } from '../time/zones';
import type { Household } from './households';
import { firstOpen, joinIntervals, lastOpen, overlapOf, windowAt, withoutIntervals } from './intervals';
import type { Line } from './line';
import { nextDigest } from './next-digest';
import { lineWeights, paceOf } from './pace';
import type { Rhythm } from './preferences';
import { hourMs } from './waiting-cost';
import { windowsLeft } from './windows-left';

export interface DigestAhead {
  readonly at: Instant;
  /** From then on its window is closed. */
  readonly until: Instant;
  readonly lines: readonly Line[];
}

export interface Waiting {
  readonly household: Household;
  readonly now: Instant;
  /** Of the last eight days at least. */
  readonly delivered: readonly Instant[];
  /** Windows that began before are nobody's promise: the group was not in service. */
  readonly since: Instant;
}

/** Hosts look every few minutes: what goes out before the night goes out a little before. */
const margin = 15 * 60_000;
/** What waited for longer is due, however long it was. */
const longest = 10 * 24 * hourMs;

/** Lines of the future are known already: they join what goes out after they came, or are the next to go. */
export function nextDigests(lines: readonly Line[], waiting: Waiting): readonly DigestAhead[] {
  const digests: DigestAhead[] = [];
  let left = lines.map((line) => ({ line, at: Math.max(inTimeFor(line, waiting.household.windows), waiting.now - longest) })), delivered = waiting.delivered;
  for (;;) {
    const next = nextOf(left, { ...waiting, delivered });
    if (next === null) return digests;
    digests.push(next);
    delivered = [...delivered, next.at];
    left = left.filter(({ line }) => !next.lines.includes(line));
  }
}

/** What nobody could tell them between its time and its end is told in the last window before, if it is known by then. */
function inTimeFor({ at, expires }: Line, windows: readonly Interval[]): Instant {
  if (expires === null || firstOpen(windows, at) < expires) return at;
  return windows.filter(({ to }) => to <= at).at(-1)?.from ?? at;
}

interface Timed {
  readonly line: Line;
  readonly at: Instant;
}

/** null = nothing waits, or no window is left for it. */
function nextOf(left: readonly Timed[], waiting: Waiting): DigestAhead | null {
  let open = [...left].sort((a, b) => a.at - b.at || (a.line.id < b.line.id ? -1 : 1));
  let count = Math.max(1, open.filter(({ at }) => at <= waiting.now).length);
  for (;;) {
    const batch = open.slice(0, count), at = batch.length === 0 ? null : instantOf(batch, waiting);
    if (at === null) return null;
    const late = batch.filter(({ line }) => line.expires !== null && line.expires <= at);
    const away = batch.flatMap((one) => { const until = waiting.household.awayUntil(one.line.member, at); return until === null ? [] : [{ one, until }]; });
    if (late.length > 0 || away.length > 0) {
      const later = away.filter(({ one }) => !late.includes(one)).map(({ one, until }) => ({ ...one, at: until }));
      open = [...open.filter((one) => !late.includes(one) && !away.some((other) => other.one === one)), ...later].sort((a, b) => a.at - b.at || (a.line.id < b.line.id ? -1 : 1));
      count = Math.max(1, open.filter((one) => one.at <= waiting.now).length);
    } else if ((open[count]?.at ?? Infinity) <= at) count += 1;
    else if (awaited(batch, open.slice(count), { at, waiting }) > 0) count += awaited(batch, open.slice(count), { at, waiting });
    else return { at, until: closingAfter(at, waiting.household), lines: [...batch, ...joining(open.slice(count), at, waiting)].map(({ line }) => line) };
  }
}

function closingAfter(at: Instant, { windows, makeUp }: Household): Instant {
  return (windowAt(windows, at) ?? windowAt(makeUp, at))?.to ?? at;
}

/** What is known and has its place in a message that goes out anyway. */
function joining(later: readonly Timed[], at: Instant, { household }: Waiting): readonly Timed[] {
  return later.filter(({ line }) => line.joins !== undefined && line.joins <= at && (line.expires === null || at < line.expires) && household.awayUntil(line.member, at) === null);
}

interface Awaiting {
  /** When the batch would go out by itself. */
  readonly at: Instant;
  readonly waiting: Waiting;
}

/** How many later lines what can wait waits for; 0 = none. */
function awaited(batch: readonly Timed[], later: readonly Timed[], { at, waiting }: Awaiting): number {
  return Math.max(isUrgent(batch) ? 0 : lostBehind(later, at, waiting), urgentToday(batch, later, { at, waiting }));
}

/** Something urgent comes on the same day, or to what is urgent itself within the hour: one message brings both, unless that is too late for what waits. */
function urgentToday(batch: readonly Timed[], later: readonly Timed[], { at, waiting }: Awaiting): number {
  const { household: { rhythm, zone } } = waiting, end = Math.min(dayOf(at, zone).to, isUrgent(batch) ? at + hourMs : Infinity), last = later.findIndex((one) => isUrgent([one]) && one.at < end);
  if (last < 0 || isOften(rhythm)) return 0;
  const both = instantOf([...batch, ...later.slice(0, last + 1)], waiting);
  return both !== null && both < end && batch.every(({ line }) => line.expires === null || both < line.expires) ? last + 1 : 0;
}

function isUrgent(batch: readonly Timed[]): boolean {
  return batch.some(({ line }) => line.weight === 'urgent');
}

function isOften(rhythm: Rhythm): boolean {
  return paceOf(rhythm, 0).mostPerWeek === null;
}

/** Where a week allows no further message, the last one waits for what would else come too late: how many lines join it; 0 = none. */
function lostBehind(later: readonly Timed[], at: Instant, waiting: Waiting): number {
  const lost = later.findIndex((one) => {
    const next = one.line.expires === null ? null : instantOf([one], { ...waiting, delivered: [...waiting.delivered, at] });
    return one.line.expires !== null && (next === null || next >= one.line.expires) && (instantOf([one], waiting) ?? Infinity) < one.line.expires;
  });
  return lost + 1;
}

/** Never before now, nor before the newest; in good time for what expires; at the next instant in their hours where their window passed. */
function instantOf(batch: readonly Timed[], waiting: Waiting): Instant | null {
  const { household, now } = waiting, delivered = countedFor(waiting), { rhythm, windows, zone } = household, newest = Math.max(now, ...batch.map(({ at }) => at));
  const lines = batch.map(({ line, at }) => ({ at, weight: lineWeights[line.weight] }));
  const free = isUrgent(batch) || isOften(rhythm) ? windows : otherDays(windows, delivered, zone);
  const due = nextDigest(lines, { rhythm, windows: free, zone, delivered });
  const ahead = overlapOf(windowsLeft(windows, delivered, paceOf(rhythm, 0).mostPerWeek, zone), [{ from: now, to: Infinity }]);
  const inTime = batch.flatMap(({ line }) => lastInTime(line, newest, ahead) ?? []);
  const madeUp = isMissed(batch, waiting) ? firstOpen(household.makeUp, newest) : Infinity;
  const at = Math.min(due === null ? Infinity : due < now ? firstOpen(overlapOf(ahead, free), newest) : due, madeUp, ...inTime);
  return at === Infinity ? null : beforeTheNight(at, newest, ahead);
}

/** What made up for a weekly window counts for that window: the next one is not closed by it. */
function countedFor({ household: { rhythm, windows }, delivered }: Waiting): readonly Instant[] {
  return rhythm === 'weekly' ? delivered.filter((at) => windowAt(windows, at) !== undefined) : delivered;
}

/** A weekly window opened and closed since it waits, and nothing went out: no computer was on. */
function isMissed(batch: readonly Timed[], { household: { rhythm, windows }, now, delivered, since }: Waiting): boolean {
  const passed = windows.filter(({ from, to }) => to <= now && from >= since).at(-1);
  return rhythm === 'weekly' && passed !== undefined && batch.some(({ at }) => at < passed.to - margin) && !delivered.some((at) => at >= passed.from);
}

/** A second message on one day is for what is urgent, or for those who want what is worth it at any time. */
function otherDays(windows: readonly Interval[], delivered: readonly Instant[], zone: Zone): readonly Interval[] {
  return withoutIntervals(windows, joinIntervals(delivered.map((at) => dayOf(at, zone))));
}

function dayOf(at: Instant, zone: Zone): Interval {
  const { day } = instantToLocal(zone, at);
  return { from: localToInstant(zone, day, '00:00'), to: localToInstant(zone, addDays(day, 1), '00:00') };
}

/** In good time, or an hour before it expires. Once that has come it stays due: at once, as long as anybody wants to know. */
function lastInTime({ by, expires }: Line, newest: Instant, ahead: readonly Interval[]): Instant | null {
  const end = by ?? (expires === null ? null : expires - hourMs);
  if (end === null) return null;
  const last = lastOpen(ahead, end), next = firstOpen(ahead, newest);
  if (last >= newest) return last;
  return next < (expires ?? Infinity) ? next : null;
}

function beforeTheNight(at: Instant, newest: Instant, ahead: readonly Interval[]): Instant {
  const window = windowAt(ahead, at);
  return window === undefined ? at : Math.max(Math.min(at, window.to - margin), Math.min(at, Math.max(window.from, newest)));
}
