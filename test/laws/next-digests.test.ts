// Laws of what one household gets next: every line once, nothing before its time, and one message a day unless something urgent came.
import fc from 'fast-check';
import type { Household } from '../../shared/digest/households';
import type { Line } from '../../shared/digest/line';
import { nextDigests } from '../../shared/digest/next-digests';
import { openWindows } from '../../shared/digest/open-windows';
import { usualPreferences } from '../../shared/digest/preferences';
import { instantToLocal } from '../../shared/time/zones';
import { deepFreeze } from '../deep-freeze';
import { planRuns } from './runs';

const paris = { name: 'Europe/Paris', offsets: [{ from: 0, offset: 60 }] };
const hourMs = 3_600_000, dayMs = 24 * hourMs;
/** A Monday, 8:00 in Paris. */
const start = Date.UTC(2026, 10, 30, 7);
const span = { from: start - 11 * dayMs, to: start + 70 * dayMs };

const household = (rhythm: 'few' | 'often'): Household => {
  const windows = openWindows({ ...usualPreferences, rhythm }, paris, span);
  return { members: [], rhythm, zone: paris, windows, makeUp: windows, awayUntil: () => null };
};

const lines: fc.Arbitrary<readonly Line[]> = fc.array(fc.record({
  quarters: fc.oneof(fc.integer({ min: -40, max: 600 }), fc.integer({ min: 0, max: 40 })), weight: fc.constantFrom('urgent', 'mention', 'mention', 'mention', 'thread', 'followed'), sooner: fc.option(fc.integer({ min: 0, max: 200 })),
}), { maxLength: 16 }).map((drawn) => drawn.map(({ quarters, weight, sooner }, index): Line => {
  const at = start + quarters * hourMs / 4;
  return {
    member: 'r1', id: `l${index}`, state: 's', at, ...(sooner === null ? {} : { joins: at - sooner * hourMs / 4 }), weight: weight as Line['weight'], expires: null,
    asks: { words: 1, answer: 'none' }, line: { member: 'r1', reason: 'task-due', about: [], document: null },
  };
}));

/** A morning on which much is said. */
const busy = fc.array(fc.tuple(fc.nat(24), fc.nat(12)), { minLength: 12, maxLength: 30 }).map((drawn) => drawn.map(([quarters, more], index): Line => ({
  member: 'r1', id: `l${index}`, state: 's', at: start + (quarters + (index % 2) * more) * hourMs / 4, weight: 'mention', expires: null,
  asks: { words: 1, answer: 'none' }, line: { member: 'r1', reason: 'mentioned', about: [], document: null },
})));

const digestsOf = (some: readonly Line[], rhythm: 'few' | 'often') => nextDigests(deepFreeze(some), { household: household(rhythm), now: start, delivered: [], since: start });

test('every line goes out once, and not before it waits or may join', () => {
  fc.assert(fc.property(lines, fc.constantFrom('few' as const, 'often' as const), (some, rhythm) => {
    const digests = digestsOf(some, rhythm), sent = digests.flatMap((digest) => digest.lines);
    expect(sent.map(({ id }) => id).sort()).toEqual(some.map(({ id }) => id).sort());
    for (const { at, lines: told } of digests) for (const line of told) expect(at).toBeGreaterThanOrEqual(line.joins ?? line.at);
  }), planRuns);
});

test('who chose nothing gets a second message on one day only for something urgent that was not known to come', () => {
  fc.assert(fc.property(fc.oneof(lines, busy), (some) => {
    const digests = digestsOf(some, 'few');
    digests.slice(1).forEach(({ at, lines: told }, index) => {
      const before = digests[index]!, sameDay = instantToLocal(paris, before.at).day === instantToLocal(paris, at).day;
      if (!sameDay) return;
      expect(told.some(({ weight }) => weight === 'urgent')).toBe(true);
      expect(before.lines.some(({ weight }) => weight === 'urgent')).toBe(true);
    });
  }), planRuns);
});

test('what may join goes with the first message that goes out by then', () => {
  fc.assert(fc.property(lines, (some) => {
    const digests = digestsOf(some, 'few');
    for (const { at, lines: told } of digests) for (const line of told.filter(({ joins }) => joins !== undefined)) expect(digests.filter((one) => one.at < at && one.at >= (line.joins ?? at))).toEqual([]);
  }), planRuns);
});
