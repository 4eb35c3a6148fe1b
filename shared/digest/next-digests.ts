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
}

/** Hosts look every few minutes: what goes out before the night goes out a little before. */
const margin = 15 * 60_000;
/** What waited for longer is due, however long it was. */
const longest = 10 * 24 * hourMs;

/** Lines of the future are known already: they join what goes out after they came, or are the next to go. */
export function nextDigests(lines: readonly Line[], waiting: Waiting): readonly DigestAhead[] {
  const digests: DigestAhead[] = [];
  let left = lines.map((line) => ({ line, at: Math.max(line.at, waiting.now - longest) })), delivered = waiting.delivered;
  for (;;) {
    const next = nextOf(left, { ...waiting, delivered });
    if (next === null) return digests;
    digests.push(next);
    delivered = [...delivered, next.at];
    left = left.filter(({ line }) => !next.lines.includes(line));
  }
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
    else return { at, until: windowAt(waiting.household.windows, at)?.to ?? at, lines: [...batch, ...joining(open.slice(count), at, waiting)].map(({ line }) => line) };
  }
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

/** Never before now, nor before the newest; in good time for what expires. */
function instantOf(batch: readonly Timed[], { household, now, delivered }: Waiting): Instant | null {
  const { rhythm, windows, zone } = household, newest = Math.max(now, ...batch.map(({ at }) => at));
  const lines = batch.map(({ line, at }) => ({ at, weight: lineWeights[line.weight] }));
  const free = isUrgent(batch) || isOften(rhythm) ? windows : otherDays(windows, delivered, zone);
  const due = nextDigest(lines, { rhythm, windows: free, zone, delivered });
  const ahead = overlapOf(windowsLeft(windows, delivered, paceOf(rhythm, 0).mostPerWeek, zone), [{ from: now, to: Infinity }]);
  const inTime = batch.flatMap(({ line }) => lastInTime(line, newest, ahead) ?? []);
  const at = Math.min(due === null ? Infinity : due < now ? firstOpen(overlapOf(ahead, free), newest) : due, ...inTime);
  return at === Infinity ? null : beforeTheNight(at, newest, ahead);
}

/** A second message on one day is for what is urgent, or for those who want what is worth it at any time. */
function otherDays(windows: readonly Interval[], delivered: readonly Instant[], zone: Zone): readonly Interval[] {
  return withoutIntervals(windows, joinIntervals(delivered.map((at) => dayOf(at, zone))));
}

function dayOf(at: Instant, zone: Zone): Interval {
  const { day } = instantToLocal(zone, at);
  return { from: localToInstant(zone, day, '00:00'), to: localToInstant(zone, addDays(day, 1), '00:00') };
}

/** An hour before it expires, or what is left. */
function lastInTime({ by, expires }: Line, newest: Instant, ahead: readonly Interval[]): Instant | null {
  const ends = [...(by === undefined ? [] : [by]), ...(expires === null ? [] : [expires - hourMs, expires - 1])];
  return ends.map((end) => lastOpen(ahead, end)).find((last) => last >= newest) ?? null;
}

function beforeTheNight(at: Instant, newest: Instant, ahead: readonly Interval[]): Instant {
  const window = windowAt(ahead, at);
  return window === undefined ? at : Math.max(Math.min(at, window.to - margin), Math.min(at, Math.max(window.from, newest)));
}
