// Laws of the digest's delivery: when it comes, when it never does, and what fits in a few minutes.
import fc from 'fast-check';
import { estimateMinutes } from '../../shared/digest/estimate-minutes';
import { fitMinutes } from '../../shared/digest/fit-minutes';
import { nextDelivery } from '../../shared/digest/next-delivery';
import { nextDigest } from '../../shared/digest/next-digest';
import { openWindows } from '../../shared/digest/open-windows';
import { costOfWaiting, hourMs, whenWaitingCost } from '../../shared/digest/waiting-cost';
import type { ClockRange, Preferences } from '../../shared/digest/preferences';
import type { Instant, Interval, Zone } from '../../shared/model/time';
import { addDays, dayToNumber, weekday } from '../../shared/time/days';
import { instantToLocal } from '../../shared/time/zones';
import { deepFreeze } from '../deep-freeze';
import { batching, firstBatch, firstDay, preferences, stream, windows, zone } from './digest-cases';
import { planRuns, pureRuns } from './runs';

const openAt = (open: readonly Interval[], at: Instant) => open.some(({ from, to }) => from <= at && at < to);

it('an instant is open exactly if the wall clock shows a day and an hour that the member chose', () => {
  const span = { from: firstDay * 24 * hourMs + 7 * hourMs, to: (firstDay + 13) * 24 * hourMs };
  const anyInstant = fc.integer({ min: span.from / 60_000, max: span.to / 60_000 }).map((minutes) => minutes * 60_000);
  fc.assert(fc.property(preferences, zone, fc.array(anyInstant, { minLength: 5 }), (wishes, where, instants) => {
    const open = openWindows(wishes, where, span);
    const edges = [...open.flatMap(({ from, to }) => [from, to]), ...where.offsets.map(({ from }) => from)].flatMap((at) => [at - 1, at]);
    for (const at of [...edges, ...instants].filter((one) => one >= span.from && one < span.to)) expect(openAt(open, at)).toBe(isWanted(wishes, where, at));
  }), planRuns);
});

it('windows are within the span, in order, none empty and none touching', () => {
  fc.assert(fc.property(preferences, zone, fc.integer({ min: 0, max: 400 }), (wishes, where, hours) => {
    const span = { from: firstDay * 24 * hourMs, to: firstDay * 24 * hourMs + hours * hourMs };
    const edges = openWindows(wishes, where, span).flatMap(({ from, to }) => [from, to]);
    expect(edges.every((edge, index) => edge >= span.from && edge <= span.to && (index === 0 || edge > (edges[index - 1] as number)))).toBe(true);
  }), planRuns);
});

it('the crossing is the first instant at which waiting has cost so much', () => {
  fc.assert(fc.property(stream, fc.integer({ min: 1, max: 3000 }), (lines, interruption) => {
    const cost = interruption * hourMs, at = whenWaitingCost(lines, cost);
    if (at === Infinity) expect(lines.every(({ weight }) => weight === 0)).toBe(true);
    else expect([costOfWaiting(lines, at - 1) < cost, costOfWaiting(lines, at) >= cost]).toEqual([true, true]);
  }), pureRuns);
});

it('a delivery is never in closed time, never before a line that it brings, and missing exactly where no window is left', () => {
  fc.assert(fc.property(stream, windows, batching, (lines, open, how) => {
    const batch = firstBatch(lines, open, how), newest = batch.at(-1)!.at, at = nextDelivery(batch, open, how);
    expect(at === null).toBe(!open.some(({ to }) => to > newest));
    if (at !== null) expect([at >= newest, openAt(open, at), Number.isInteger(at)]).toEqual([true, true, true]);
  }), pureRuns);
});

it('further lines never make it later, grace apart, however many come', () => {
  fc.assert(fc.property(stream, windows, batching, (lines, open, how) => {
    const batch = firstBatch(lines, open, how);
    const dues = batch.map((_, index) => nextDelivery(batch.slice(0, index + 1), open, how) ?? Infinity);
    dues.forEach((due, index) => expect(due).toBeLessThanOrEqual(Math.min(...dues.slice(0, index + 1)) + how.grace));
  }), pureRuns);
});

it('a line found late, older than the newest, never makes it later at all', () => {
  fc.assert(fc.property(stream, windows, batching, fc.nat(), (lines, open, how, which) => {
    const batch = firstBatch(lines, open, how);
    fc.pre(batch.length > 1);
    const known = batch.filter((_, index) => index !== which % (batch.length - 1));
    expect(nextDelivery(batch, open, how) ?? Infinity).toBeLessThanOrEqual(nextDelivery(known, open, how) ?? Infinity);
  }), pureRuns);
});

it('the order in which lines are listed means nothing', () => {
  fc.assert(fc.property(stream.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray([...lines], { minLength: lines.length }))), windows, batching, ([lines, shuffled], open, how) => {
    expect(nextDelivery(deepFreeze(shuffled), open, how)).toBe(nextDelivery(lines, open, how));
  }), pureRuns);
});

it('the first line waits no longer than the limit, where it can be helped', () => {
  fc.assert(fc.property(stream, windows, batching, (lines, open, how) => {
    const batch = firstBatch(lines, open, how), at = nextDelivery(batch, open, how) ?? Infinity;
    const last = batch[0]!.at + how.limit, newest = batch.at(-1)!.at;
    const couldBeInTime = open.some(({ from, to }) => Math.max(from, newest) <= Math.min(to - 1, last));
    if (couldBeInTime) expect(at).toBeLessThanOrEqual(last);
  }), pureRuns);
});

it('with every hour open and no grace, it comes when waiting has cost one interruption', () => {
  fc.assert(fc.property(stream, fc.constantFrom(1, 30, 600, 2400), (lines, interruption) => {
    const open = [{ from: 0, to: 1e13 }], how = { interruption, grace: 0, limit: 1e12 };
    const batch = firstBatch(lines, open, how), at = nextDelivery(batch, open, how) ?? Infinity;
    if (at < 1e12) expect([costOfWaiting(batch, at) >= interruption * hourMs, costOfWaiting(batch, at - 1) < interruption * hourMs || at === batch.at(-1)!.at]).toEqual([true, true]);
  }), pureRuns);
});

it('what falls into closed time comes at the next opening, or just before closing where that wait is long', () => {
  fc.assert(fc.property(stream, windows, batching, (lines, open, { interruption, grace }) => {
    const how = { interruption, grace, limit: 1e12 };
    const batch = firstBatch(lines, open, how), newest = batch.at(-1)!.at;
    const ready = Math.max(whenWaitingCost(batch, interruption * hourMs), newest), opening = open.find(({ from }) => from > ready)?.from;
    fc.pre(opening !== undefined && !openAt(open, ready));
    const evening = open.filter(({ to }) => to <= ready).at(-1)?.to ?? -Infinity;
    const isLong = costOfWaiting(batch, opening!) >= 6 * interruption * hourMs && evening - 1 >= newest;
    expect(nextDelivery(batch, open, how)).toBe(isLong ? evening - 1 : opening);
  }), pureRuns);
});

it('every line comes once, in its order, and no seven days in a row bring more than the pace allows', () => {
  fc.assert(fc.property(stream, preferences, zone, (lines, wishes, where) => {
    const start = firstDay * 24 * hourMs, span = { from: start, to: start + 60 * 24 * hourMs };
    const open = openWindows({ ...wishes, pause: null }, where, span), delivered: Instant[] = [];
    let waiting = lines.slice(0, 0), brought = lines.slice(0, 0);
    for (const line of [...lines.map(({ at, weight }) => ({ at: start + at, weight })), null]) {
      const at = nextDigest(waiting, { rhythm: wishes.rhythm, windows: open, zone: where, delivered });
      if (at !== null && (line === null || at <= line.at)) {
        delivered.push(at);
        [brought, waiting] = [[...brought, ...waiting], []];
      }
      if (line !== null) waiting = [...waiting, line];
    }
    expect([...brought, ...waiting].map(({ at }) => at - start)).toEqual(lines.map(({ at }) => at));
    const most = { never: 0, weekly: 1, few: 3, often: Infinity }[wishes.rhythm], days = delivered.map((at) => dayToNumber(instantToLocal(where, at).day));
    expect(Math.max(0, ...days.map((day) => days.filter((other) => other >= day && other < day + 7).length))).toBeLessThanOrEqual(most);
  }), planRuns);
});

it('what fits in a few minutes is worth at least as much as any other choice, most worth first', () => {
  const line = fc.record({ minutes: fc.integer({ min: 1, max: 12 }), worth: fc.integer({ min: 0, max: 9 }) });
  fc.assert(fc.property(fc.array(line, { maxLength: 8 }), fc.integer({ min: -1, max: 40 }), (drawn, minutes) => {
    const lines = deepFreeze(drawn.map((one, index) => ({ ...one, id: `l${index}` }))), fitting = fitMinutes(lines, minutes);
    const total = (some: readonly (typeof drawn)[number][], of: 'minutes' | 'worth') => some.reduce((sum, one) => sum + one[of], 0);
    const subsets = Array.from({ length: 2 ** lines.length }, (_, bits) => lines.filter((_one, index) => (bits >> index) % 2 === 1));
    expect(total(fitting, 'minutes')).toBeLessThanOrEqual(Math.max(0, minutes));
    expect(total(fitting, 'worth')).toBe(Math.max(...subsets.filter((some) => total(some, 'minutes') <= Math.max(0, minutes)).map((some) => total(some, 'worth'))));
    expect(fitting.every(({ worth }, index) => index === 0 || worth <= fitting[index - 1]!.worth)).toBe(true);
  }), planRuns);
});

it('more words or a harder question never take less time', () => {
  const answer = fc.constantFrom('none' as const, 'reply' as const, 'choice' as const);
  fc.assert(fc.property(fc.nat(5000), fc.nat(5000), answer, (words, more, asked) => {
    const minutes = estimateMinutes({ words, answer: asked });
    expect([Number.isInteger(minutes), minutes >= 1, estimateMinutes({ words: words + more, answer: asked }) >= minutes]).toEqual([true, true, true]);
    expect(estimateMinutes({ words, answer: 'choice' })).toBeGreaterThan(estimateMinutes({ words, answer: 'reply' }));
  }), pureRuns);
});

/** The same rules, asked of one instant. */
function isWanted({ rhythm, days, hours, quiet, absences, pause }: Preferences, where: Zone, at: Instant): boolean {
  const { day, minuteOfDay } = instantToLocal(where, at);
  const clock = `${String(Math.floor(minuteOfDay / 60)).padStart(2, '0')}:${String(minuteOfDay % 60).padStart(2, '0')}`;
  const wanted = (one: string) => rhythm !== 'never' && (rhythm === 'weekly' ? days.slice(0, 1) : days).includes(weekday(one));
  const inside = ({ from, to }: ClockRange, onDay: (one: string) => boolean) =>
    from < to ? clock >= from && clock < to && onDay(day) : (clock >= from && onDay(day)) || (clock < to && onDay(addDays(day, -1)));
  return hours.some((range) => inside(range, wanted))
    && !(quiet !== null && quiet.from !== quiet.to && inside(quiet, () => true))
    && !absences.some(({ from, to }) => day >= from && day <= to)
    && !(pause !== null && at >= pause.from && (pause.to === null || at < pause.to));
}
