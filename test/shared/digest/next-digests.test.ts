// What one household gets next, told in cases; instants as hours since Monday 0:00 in UTC.
import type { Household } from '../../../shared/digest/households';
import type { Line } from '../../../shared/digest/line';
import { nextDigests } from '../../../shared/digest/next-digests';
import { openWindows } from '../../../shared/digest/open-windows';
import { usualPreferences, type Preferences } from '../../../shared/digest/preferences';
import { deepFreeze } from '../../deep-freeze';

const hourMs = 3_600_000, monday = Date.UTC(2026, 10, 30), zone = { name: 'UTC', offsets: [{ from: 0, offset: 0 }] };
const hour = (hours: number) => monday + hours * hourMs;

function household(wishes: Partial<Preferences>): Household {
  const span = { from: hour(-264), to: hour(1680) }, all = { ...usualPreferences, ...wishes };
  const windows = openWindows(all, zone, span), makeUp = openWindows({ ...all, rhythm: 'few', days: usualPreferences.days }, zone, span);
  return deepFreeze({ members: [], rhythm: all.rhythm, zone, windows, makeUp: all.rhythm === 'weekly' ? makeUp : windows, awayUntil: () => null });
}

const line = (at: number, more: Partial<Line> = {}): Line => ({
  member: 'r1', id: `l${at}`, state: 's', at: hour(at), weight: 'mention', expires: null, asks: { words: 1, answer: 'none' },
  line: { member: 'r1', reason: 'mentioned', about: [], document: null }, ...more,
});

interface Case { readonly now: number; readonly delivered?: readonly number[]; readonly since?: number }

/** The hours at which something goes out. */
const times = (lines: readonly Line[], wishes: Partial<Preferences>, { now, delivered = [], since = -264 }: Case) =>
  nextDigests(deepFreeze(lines), { household: household(wishes), now: hour(now), delivered: delivered.map(hour), since: hour(since) }).map(({ at, until }) => {
    expect(until).toBeGreaterThan(at);
    return (at - monday) / hourMs;
  });

describe('a weekly member whose day passed without a run', () => {
  const weekly = { rhythm: 'weekly' } as const;
  it('gets what was due at the next instant in their hours', () => {
    expect(times([line(-20)], weekly, { now: 0 })).toEqual([8]);
    expect(times([line(-20)], weekly, { now: 24 })).toEqual([32]);
    expect(times([line(-20), line(25)], weekly, { now: 34 })).toEqual([34]);
  });
  it('gets the next message on their day all the same', () => {
    expect(times([line(35)], weekly, { now: 36, delivered: [34] })).toEqual([176]);
  });
  it('waits for their day with what came later, or after their message, or before the group was in service', () => {
    expect(times([line(25)], weekly, { now: 30 })).toEqual([176]);
    expect(times([line(9)], weekly, { now: 30, delivered: [8] })).toEqual([176]);
    expect(times([line(-20)], weekly, { now: 30, since: 24 })).toEqual([176]);
  });
});

it('is no reason for haste that a day passed on which nothing was worth a message', () => {
  expect(times([line(10, { weight: 'followed' })], {}, { now: 34 })).toEqual([178]);
});

describe('what has its time', () => {
  const announced = line(18, { weight: 'urgent', by: hour(20), expires: hour(43) });
  it('stays due once that has come', () => {
    expect(times([announced], {}, { now: 19, delivered: [-60] })).toEqual([20]);
    expect(times([announced], {}, { now: 20 + 1 / 16, delivered: [-60] })).toEqual([20 + 1 / 16]);
    expect(times([line(10, { weight: 'followed', expires: hour(15) })], {}, { now: 14.5 })).toEqual([14.5]);
  });
  it('comes in the last window before, where none opens until it ends', () => {
    const mondays = { days: [1] };
    expect(times([line(66, { weight: 'urgent', expires: hour(91) })], mondays, { now: 1 })).toEqual([8 + 2400 / 2000]);
    expect(times([line(66, { weight: 'mention', expires: hour(91) })], { rhythm: 'weekly' }, { now: 1 })).toEqual([8.05]);
    expect(times([line(66, { weight: 'urgent', expires: hour(91) })], mondays, { now: 30 })).toEqual([]);
  });
});
