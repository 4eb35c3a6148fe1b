// Days on which clocks change, both ways.
import type { Zone } from '../../../shared/model/time';
import { instantToLocal, localToInstant } from '../../../shared/time/zones';

const utc = (text: string): number => Date.parse(`${text}Z`);
const paris: Zone = {
  name: 'Europe/Paris',
  offsets: [{ from: utc('2026-01-01T00:00'), offset: 60 }, { from: utc('2026-03-29T01:00'), offset: 120 }, { from: utc('2026-10-25T01:00'), offset: 60 }],
};
const lordHowe: Zone = {
  name: 'Australia/Lord_Howe',
  offsets: [{ from: utc('2026-01-01T00:00'), offset: 660 }, { from: utc('2026-04-04T15:00'), offset: 630 }, { from: utc('2026-10-03T15:30'), offset: 660 }],
};

it('reads an instant on the wall clock of a zone', () => {
  expect(instantToLocal(paris, utc('2026-12-03T19:00'))).toEqual({ day: '2026-12-03', clock: '20:00', weekday: 4, minuteOfDay: 1200 });
  expect(instantToLocal(paris, utc('2026-12-31T23:30'))).toEqual({ day: '2027-01-01', clock: '00:30', weekday: 5, minuteOfDay: 30 });
  expect(instantToLocal(lordHowe, utc('2026-07-01T13:29:59.999'))).toEqual({ day: '2026-07-01', clock: '23:59', weekday: 3, minuteOfDay: 1439 });
  expect(instantToLocal(paris, utc('1969-12-31T22:59'))).toEqual({ day: '1969-12-31', clock: '23:59', weekday: 3, minuteOfDay: 1439 });
});

it('keeps the clock time of a meeting over both changes', () => {
  expect(localToInstant(paris, '2026-03-28', '20:00')).toBe(utc('2026-03-28T19:00'));
  expect(localToInstant(paris, '2026-03-29', '20:00')).toBe(utc('2026-03-29T18:00'));
  expect(localToInstant(paris, '2026-10-24', '20:00')).toBe(utc('2026-10-24T18:00'));
  expect(localToInstant(paris, '2026-10-25', '20:00')).toBe(utc('2026-10-25T19:00'));
});

it('puts a skipped time as much later as clocks skip', () => {
  expect(localToInstant(paris, '2026-03-29', '01:59')).toBe(utc('2026-03-29T00:59'));
  expect(instantToLocal(paris, localToInstant(paris, '2026-03-29', '02:00')).clock).toBe('03:00');
  expect(instantToLocal(paris, localToInstant(paris, '2026-03-29', '02:30')).clock).toBe('03:30');
  expect(instantToLocal(paris, localToInstant(paris, '2026-03-29', '03:00')).clock).toBe('03:00');
  expect(instantToLocal(lordHowe, localToInstant(lordHowe, '2026-10-04', '02:10')).clock).toBe('02:40');
});

it('takes the first of two', () => {
  expect(localToInstant(paris, '2026-10-25', '02:30')).toBe(utc('2026-10-25T00:30'));
  expect(localToInstant(paris, '2026-10-25', '03:00')).toBe(utc('2026-10-25T02:00'));
  expect(localToInstant(lordHowe, '2026-04-05', '01:45')).toBe(utc('2026-04-04T14:45'));
});

it('knows the hours before its first offset and after its last', () => {
  expect(localToInstant(paris, '2020-07-01', '12:00')).toBe(utc('2020-07-01T11:00'));
  expect(localToInstant(paris, '2030-07-01', '12:00')).toBe(utc('2030-07-01T11:00'));
});
