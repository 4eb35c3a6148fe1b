// Laws of civil days, zones, and of writing them down and reading them back.
import fc from 'fast-check';
import type { Zone } from '../../shared/model/time';
import { addDays, daysBetween, dayToNumber, isDay, numberToDay, weekday } from '../../shared/time/days';
import { formatClock } from '../../shared/time/format-clock';
import { formatDay } from '../../shared/time/format-day';
import { parseClock } from '../../shared/time/parse-clock';
import { parseDay } from '../../shared/time/parse-day';
import { instantToLocal, localToInstant, minuteToClock } from '../../shared/time/zones';
import { pureRuns } from './runs';

const day = fc.integer({ min: dayToNumber('1900-01-01'), max: dayToNumber('2200-12-31') }).map(numberToDay);
const ourDay = fc.integer({ min: dayToNumber('1990-01-01'), max: dayToNumber('2090-12-31') }).map(numberToDay);
const clock = fc.integer({ min: 0, max: 1439 }).map(minuteToClock);
const locale = fc.constantFrom('fr' as const, 'en' as const);
/** Changes of up to three hours, at least five days apart, as in real zones. */
const zone: fc.Arbitrary<Zone> = fc
  .tuple(fc.integer({ min: -720, max: 720 }), fc.array(fc.tuple(fc.integer({ min: 120, max: 9000 }), fc.integer({ min: -180, max: 180 })), { maxLength: 6 }))
  .map(([first, changes]) => {
    const offsets = [{ from: Date.UTC(2026, 0, 1), offset: first }];
    for (const [hours, shift] of changes) {
      const { from, offset } = offsets.at(-1) ?? { from: 0, offset: 0 };
      offsets.push({ from: from + hours * 3_600_000, offset: Math.max(-840, Math.min(840, offset + shift)) });
    }
    return Object.freeze({ name: 'Test/Zone', offsets: Object.freeze(offsets) });
  });
const anyMinute = fc.integer({ min: Date.UTC(2025, 11, 1) / 60_000, max: Date.UTC(2029, 0, 1) / 60_000 });
/** Half of them within four hours of a change, where it matters. */
const zoneAndMinute = zone.chain((one) => {
  const nearChange = fc.tuple(fc.constantFrom(...one.offsets.map(({ from }) => from / 60_000)), fc.integer({ min: -240, max: 240 })).map(([from, away]) => from + away);
  return fc.tuple(fc.constant(one), fc.oneof(nearChange, anyMinute).map((minutes) => minutes * 60_000));
});

it('days and their numbers agree with the platform', () => {
  fc.assert(fc.property(day, (one) => {
    expect(dayToNumber(one)).toBe(Date.parse(`${one}T00:00Z`) / 86_400_000);
    expect(numberToDay(dayToNumber(one))).toBe(one);
    expect(isDay(one)).toBe(true);
    expect(weekday(one)).toBe(new Date(`${one}T00:00Z`).getUTCDay() || 7);
  }), pureRuns);
});

it('adding days and counting them are inverse', () => {
  fc.assert(fc.property(ourDay, fc.integer({ min: -30_000, max: 30_000 }), (one, days) => {
    expect(daysBetween(one, addDays(one, days))).toBe(days);
  }), pureRuns);
});

it('an instant survives its zone, except in the second of two equal hours, which gives the first', () => {
  fc.assert(fc.property(zoneAndMinute, ([one, at]) => {
    const local = instantToLocal(one, at);
    const back = localToInstant(one, local.day, local.clock);
    expect(back).toBeLessThanOrEqual(at);
    expect(instantToLocal(one, back)).toEqual(local);
    const twice = one.offsets.some(({ from, offset }, index) => index > 0 && at >= from && at < from + ((one.offsets[index - 1]?.offset ?? 0) - offset) * 60_000);
    expect(back === at).toBe(!twice);
  }), pureRuns);
});

it('a clock time survives its zone, except where clocks skip it, which makes it as much later', () => {
  fc.assert(fc.property(zoneAndMinute, fc.boolean(), ([one, at], shiftedOn) => {
    // What the wall clock would show had it not been changed: often a time that was skipped.
    const unchanged = { name: one.name, offsets: one.offsets.filter(({ from }) => !shiftedOn || from + 240 * 60_000 < at).slice(-1) };
    const { day: on, clock: shown } = instantToLocal(unchanged.offsets.length > 0 ? unchanged : one, at);
    const local = instantToLocal(one, localToInstant(one, on, shown));
    const asked = Date.parse(`${on}T${shown}Z`);
    const got = Date.parse(`${local.day}T${local.clock}Z`);
    const skip = one.offsets.map(({ from, offset }, index) => ({ from: from + (one.offsets[index - 1]?.offset ?? offset) * 60_000, to: from + offset * 60_000 })).find(({ from, to }) => asked >= from && asked < to);
    expect(got - asked).toBe(skip === undefined ? 0 : skip.to - skip.from);
  }), pureRuns);
});

it('what we write, we read', () => {
  fc.assert(fc.property(ourDay, locale, (one, language) => {
    expect(parseDay(formatDay(one, language, 'long'), { locale: language, today: '2026-11-20' })).toEqual({ day: one });
    expect(parseDay(formatDay(one, language, 'numeric'), { locale: language, today: '2026-11-20' })).toEqual({ day: one });
  }), pureRuns);
  fc.assert(fc.property(ourDay, fc.integer({ min: -100, max: 140 }), locale, (today, days, language) => {
    const one = addDays(today, days);
    expect(parseDay(formatDay(one, language, 'short'), { locale: language, today })).toEqual({ day: one });
    expect(parseDay(formatDay(one, language, 'brief'), { locale: language, today })).toEqual({ day: one });
  }), pureRuns);
  fc.assert(fc.property(clock, locale, (one, language) => {
    expect(parseClock(formatClock(one, language))).toBe(one);
  }), pureRuns);
});

it('reading a day never throws, and gives a day that there is', () => {
  const scraps = fc.constantFrom('jeudi', '3', '31', '12', '/', '-', '.', ' ', 'déc', 'May', 'mar', 'fin', 'mi-', '2026', '26', 'le', 'à', '20 h', '?', 'prochain', 'in', '1er', "'", '(', 'janvier');
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(scraps, { maxLength: 8 }).map((all) => all.join('')), fc.array(scraps, { maxLength: 8 }).map((all) => all.join(' '))), locale, (text, language) => {
    const found = parseDay(text, { locale: language, today: '2026-11-20' });
    expect(found === null || isDay(found.day)).toBe(true);
  }), pureRuns);
});
