// Arbitrary waiting lines, windows and preferences for the laws of the digest, and a stream played as a host would.
import fc from 'fast-check';
import type { Interval, Zone } from '../../shared/model/time';
import { type Batching, nextDelivery } from '../../shared/digest/next-delivery';
import type { Preferences } from '../../shared/digest/preferences';
import { hourMs, type WaitingLine } from '../../shared/digest/waiting-cost';
import { numberToDay } from '../../shared/time/days';
import { minuteToClock } from '../../shared/time/zones';
import { deepFreeze } from '../deep-freeze';

const minute = 60_000;
/** Thursday, 2026-10-15. */
export const firstDay = 20_741;

/** Gaps of minutes up to weeks: most laws break where a window is shorter than the grace or a gap longer than the limit. */
const stretch = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 15 * 60 }), fc.integer({ min: 1, max: 10 * 24 * 60 })).map((minutes) => minutes * minute);

export const windows: fc.Arbitrary<readonly Interval[]> = fc.array(fc.tuple(stretch, stretch), { maxLength: 12 }).map((pairs) => {
  let at = 0;
  return deepFreeze(pairs.map(([closed, open]) => ({ from: (at += closed), to: (at += open) })));
});

/** In the order of their arrival, some at the same instant. */
export const stream: fc.Arbitrary<readonly WaitingLine[]> = fc
  .array(fc.record({ gap: fc.oneof(fc.integer({ min: 0, max: 4 * minute }), fc.integer({ min: 0, max: 20 * hourMs })), weight: fc.constantFrom(0, 1, 5, 30, 200, 2000) }), { minLength: 1, maxLength: 12 })
  .map((gaps) => {
    let at = 0;
    return deepFreeze(gaps.map(({ gap, weight }) => ({ at: (at += gap), weight })));
  });

export const batching: fc.Arbitrary<Batching> = fc.record({
  interruption: fc.constantFrom(0, 1, 30, 600, 2400),
  grace: fc.integer({ min: 0, max: 10 * minute }),
  limit: fc.oneof(fc.constant(7 * 24 * hourMs), fc.integer({ min: 0, max: 30 * hourMs })),
});

/** The lines that go out together with the first one: what arrives before the delivery that was due then. */
export function firstBatch(lines: readonly WaitingLine[], open: readonly Interval[], how: Batching): readonly WaitingLine[] {
  const late = lines.findIndex(({ at }, index) => index > 0 && at >= (nextDelivery(lines.slice(0, index), open, how) ?? Infinity));
  return late === -1 ? lines : lines.slice(0, late);
}

/** Changes of up to three hours, some at midnight, some within two days of each other. */
export const zone: fc.Arbitrary<Zone> = fc
  .tuple(fc.integer({ min: -720, max: 720 }), fc.array(fc.tuple(fc.integer({ min: 1, max: 12 * 24 }), fc.constantFrom(-180, -60, -30, 30, 60, 120)), { maxLength: 4 }))
  .map(([first, changes]) => {
    const offsets = [{ from: firstDay * 24 * hourMs, offset: first }];
    for (const [hours, shift] of changes) {
      const { from, offset } = offsets.at(-1) as (typeof offsets)[number];
      offsets.push({ from: from + hours * hourMs, offset: offset + shift });
    }
    return deepFreeze({ name: 'Test/Zone', offsets });
  });

const clock = fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(0, 120, 150, 1439)).map(minuteToClock);
const range = fc.record({ from: clock, to: clock });
const day = fc.integer({ min: firstDay - 2, max: firstDay + 16 });
const instant = day.chain((number) => fc.integer({ min: 0, max: 1439 }).map((minutes) => number * 24 * hourMs + minutes * minute));

export const preferences: fc.Arbitrary<Preferences> = fc.record({
  rhythm: fc.constantFrom('never' as const, 'weekly' as const, 'few' as const, 'often' as const),
  days: fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  hours: fc.array(range, { minLength: 1, maxLength: 3 }),
  quiet: fc.option(range),
  absences: fc.array(fc.tuple(day, fc.integer({ min: 0, max: 5 })).map(([from, days]) => ({ from: numberToDay(from), to: numberToDay(from + days) })), { maxLength: 2 }),
  pause: fc.option(fc.record({ from: instant, to: fc.option(instant) })),
}).map(deepFreeze);
