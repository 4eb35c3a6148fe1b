// The times that programs write on comments, as instants.
import { messageInstant } from '../../../shared/digest/message-time';

const paris = { name: 'Europe/Paris', offsets: [{ from: 0, offset: 60 }, { from: Date.UTC(2026, 2, 29, 1), offset: 120 }, { from: Date.UTC(2026, 9, 25, 1), offset: 60 }] };

test.each<[string, string | null, string | null]>([
  ['2026-12-03T20:05:07', null, '2026-12-03T19:05:07.000Z'], ['2026-12-03T20:05:07Z', null, '2026-12-03T19:05:07.000Z'], ['2026-07-16T13:12Z', '2026-07-16T13:12Z', '2026-07-16T13:12:00.000Z'],
  ['2026-07-16T13:12', '2026-07-16T11:12:00Z', '2026-07-16T11:12:00.000Z'], ['2026-07-16T13:12:00+02:00', null, '2026-07-16T11:12:00.000Z'], ['', null, null], ['hier', null, null], ['2026-02-31T10:00', null, null], ['2026-12-03T25:00', null, null],
])('%j, in UTC %j', (written, utc, at) => {
  const instant = messageInstant({ written, utc }, paris);
  expect(instant === null ? null : new Date(instant).toISOString()).toBe(at);
});
