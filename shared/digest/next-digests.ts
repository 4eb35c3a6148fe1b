// What one household gets next, and after that as far as it is known: which lines, at which instants.
import type { Instant, Interval } from '../model/time';
import type { Household } from './households';
import { firstOpen, lastOpen, overlapOf, windowAt } from './intervals';
import type { Line } from './line';
import { nextDigest } from './next-digest';
import { lineWeights, paceOf } from './pace';
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
    else if (batch.every(({ line }) => line.weight !== 'urgent') && lostBehind(open.slice(count), at, waiting) > 0) count += lostBehind(open.slice(count), at, waiting);
    else return { at, until: windowAt(waiting.household.windows, at)?.to ?? at, lines: batch.map(({ line }) => line) };
  }
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
  const due = nextDigest(lines, { rhythm, windows, zone, delivered });
  const ahead = overlapOf(windowsLeft(windows, delivered, paceOf(rhythm, 0).mostPerWeek, zone), [{ from: now, to: Infinity }]);
  const inTime = batch.flatMap(({ line }) => lastInTime(line, newest, ahead) ?? []);
  const at = Math.min(due === null ? Infinity : due < now ? firstOpen(ahead, newest) : due, ...inTime);
  return at === Infinity ? null : beforeTheNight(at, newest, ahead);
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
