// A member's week: what the pace allows, and what it costs to be interrupted once more.
import { nextDigest } from '../../../shared/digest/next-digest';
import { openWindows } from '../../../shared/digest/open-windows';
import { lineWeights } from '../../../shared/digest/pace';
import { type Rhythm, usualPreferences } from '../../../shared/digest/preferences';
import type { Zone } from '../../../shared/model/time';
import { deepFreeze } from '../../deep-freeze';

const utc = (text: string): number => Date.parse(`${text}Z`);
/** Clocks go forward on the second Sunday. */
const zone: Zone = { name: 'Europe/Paris', offsets: [{ from: utc('2026-01-01T00:00'), offset: 60 }, { from: utc('2026-03-29T01:00'), offset: 120 }] };

function digestOf(rhythm: Rhythm, mentions: readonly string[], delivered: readonly string[]): string | null {
  const windows = openWindows({ ...usualPreferences, rhythm }, zone, { from: utc('2026-03-16T00:00'), to: utc('2026-05-01T00:00') });
  const lines = mentions.map((at) => ({ at: utc(at), weight: lineWeights.mention }));
  const at = nextDigest(deepFreeze(lines), deepFreeze({ rhythm, windows, zone, delivered: delivered.map(utc) }));
  return at === null ? null : new Date(at).toISOString().slice(0, 16);
}

it('brings a mention on the next morning to a member who chose nothing', () => {
  expect(digestOf('few', ['2026-03-17T14:00'], [])).toBe('2026-03-18T07:00');
});

it('waits longer with every delivery of the week, and not at all longer in the next', () => {
  expect(digestOf('few', ['2026-03-18T14:00'], ['2026-03-18T07:00'])).toBe('2026-03-19T14:00');
  expect(digestOf('few', ['2026-03-25T14:00'], ['2026-03-18T07:00'])).toBe('2026-03-26T07:00');
});

it('is closed after three deliveries until the first of them is a week old', () => {
  expect(digestOf('few', ['2026-03-20T14:00'], ['2026-03-20T07:00', '2026-03-18T07:00', '2026-03-19T07:00'])).toBe('2026-03-25T07:00');
});

it('comes on its weekly day, at the same hour where clocks changed in between', () => {
  expect(digestOf('weekly', ['2026-03-24T14:00'], ['2026-03-23T07:00'])).toBe('2026-03-30T06:00');
  expect(digestOf('weekly', ['2026-03-30T08:00'], ['2026-03-30T06:00'])).toBe('2026-04-06T06:00');
});

it('has no such bound for whoever wants them often', () => {
  expect(digestOf('often', ['2026-03-20T14:00'], ['2026-03-20T07:00', '2026-03-18T07:00', '2026-03-19T07:00'])).toBe('2026-03-20T17:00');
});
