// A member's windows, on plain days and on days when clocks change.
import { openWindows } from '../../../shared/digest/open-windows';
import { type Preferences, usualPreferences } from '../../../shared/digest/preferences';
import type { Zone } from '../../../shared/model/time';
import { deepFreeze } from '../../deep-freeze';

const utc = (text: string): number => Date.parse(`${text}Z`);
const paris: Zone = {
  name: 'Europe/Paris',
  offsets: [{ from: utc('2026-01-01T00:00'), offset: 60 }, { from: utc('2026-03-29T01:00'), offset: 120 }, { from: utc('2026-10-25T01:00'), offset: 60 }],
};

/** As `from/to` in UTC, minutes only. */
function windowsOf(wishes: Partial<Preferences>, from: string, to: string): readonly string[] {
  const shown = (at: number) => new Date(at).toISOString().slice(0, 16);
  return openWindows(deepFreeze({ ...usualPreferences, quiet: null, ...wishes }), paris, { from: utc(from), to: utc(to) }).map((one) => `${shown(one.from)}/${shown(one.to)}`);
}

it('keeps the hours of the wall clock over both changes', () => {
  expect(windowsOf({}, '2026-03-28T00:00', '2026-03-30T00:00')).toEqual(['2026-03-28T07:00/2026-03-28T20:00', '2026-03-29T06:00/2026-03-29T19:00']);
  expect(windowsOf({}, '2026-10-24T00:00', '2026-10-26T00:00')).toEqual(['2026-10-24T06:00/2026-10-24T19:00', '2026-10-25T07:00/2026-10-25T20:00']);
});

it('knows the hours before the first offset of the zone', () => {
  expect(windowsOf({}, '2025-12-31T00:00', '2026-01-01T00:00')).toEqual(['2025-12-31T07:00/2025-12-31T20:00']);
});

it('opens twice in an hour that comes twice, and never in one that is skipped', () => {
  const night = { hours: [{ from: '02:00', to: '02:30' }] };
  expect(windowsOf(night, '2026-10-25T00:00', '2026-10-26T00:00')).toEqual(['2026-10-25T00:00/2026-10-25T00:30', '2026-10-25T01:00/2026-10-25T01:30']);
  expect(windowsOf(night, '2026-03-29T00:00', '2026-03-29T23:00')).toEqual([]);
});

it('is quiet through both of two equal hours', () => {
  const quiet = { hours: [{ from: '00:00', to: '00:00' }], quiet: { from: '23:00', to: '02:30' } };
  expect(windowsOf(quiet, '2026-10-24T12:00', '2026-10-25T12:00')).toEqual(['2026-10-24T12:00/2026-10-24T21:00', '2026-10-25T00:30/2026-10-25T01:00', '2026-10-25T01:30/2026-10-25T12:00']);
});

it('counts hours past midnight to the day on which they began', () => {
  expect(windowsOf({ days: [5], hours: [{ from: '22:00', to: '01:00' }] }, '2026-12-03T00:00', '2026-12-07T00:00')).toEqual(['2026-12-04T21:00/2026-12-05T00:00']);
  expect(windowsOf({ days: [5], hours: [{ from: '22:00', to: '01:00' }] }, '2026-12-04T23:30', '2026-12-07T00:00')).toEqual(['2026-12-04T23:30/2026-12-05T00:00']);
});

it('keeps quiet hours also within hours that were chosen', () => {
  expect(windowsOf({ quiet: { from: '12:00', to: '14:00' } }, '2026-12-03T00:00', '2026-12-04T00:00')).toEqual(['2026-12-03T07:00/2026-12-03T11:00', '2026-12-03T13:00/2026-12-03T20:00']);
});

it('joins hours that touch, and days that follow around the clock', () => {
  expect(windowsOf({ hours: [{ from: '12:00', to: '18:00' }, { from: '08:00', to: '12:00' }] }, '2026-12-03T00:00', '2026-12-04T00:00')).toEqual(['2026-12-03T07:00/2026-12-03T17:00']);
  expect(windowsOf({ hours: [{ from: '00:00', to: '24:00' }] }, '2026-12-03T09:00', '2026-12-09T10:00')).toEqual(['2026-12-03T09:00/2026-12-09T10:00']);
});

it('is closed on the whole days of an absence, the last one too', () => {
  expect(windowsOf({ absences: [{ from: '2026-12-05', to: '2026-12-20' }] }, '2026-12-04T00:00', '2026-12-22T00:00')).toEqual(['2026-12-04T07:00/2026-12-04T20:00', '2026-12-21T07:00/2026-12-21T20:00']);
});

it('is closed from the moment of a pause until its end, or until the member says so', () => {
  expect(windowsOf({ pause: { from: utc('2026-12-03T10:00'), to: utc('2026-12-04T10:00') } }, '2026-12-03T00:00', '2026-12-05T00:00')).toEqual(['2026-12-03T07:00/2026-12-03T10:00', '2026-12-04T10:00/2026-12-04T20:00']);
  expect(windowsOf({ pause: { from: utc('2026-12-03T10:00'), to: null } }, '2026-12-03T10:00', '2027-12-03T00:00')).toEqual([]);
});

it('opens on one day a week at a weekly rhythm: the first that the member named', () => {
  expect(windowsOf({ rhythm: 'weekly', days: [4, 1] }, '2026-11-30T00:00', '2026-12-14T00:00')).toEqual(['2026-12-03T07:00/2026-12-03T20:00', '2026-12-10T07:00/2026-12-10T20:00']);
});
