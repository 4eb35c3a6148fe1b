// When waiting lines go out, told in cases; hours since a midnight, windows from 8 to 21 unless said otherwise.
import { type Batching, nextDelivery } from '../../../shared/digest/next-delivery';
import { lineWeights } from '../../../shared/digest/pace';
import { hourMs } from '../../../shared/digest/waiting-cost';
import { deepFreeze } from '../../deep-freeze';

type Window = readonly [from: number, to: number];
const minute = 60_000;
const daily: readonly Window[] = Array.from({ length: 40 }, (_, day) => [24 * day + 8, 24 * day + 21] as const);
const how: Batching = { interruption: 600, grace: 3 * minute, limit: 7 * 24 * hourMs };
/** Lines as [hour, kind]; the answer in hours, and `−ε` for the last millisecond before. */
function due(lines: readonly (readonly [number, keyof typeof lineWeights])[], windows: readonly Window[] = daily, batching = how): string | number | null {
  const open = deepFreeze(windows.map(([from, to]) => ({ from: from * hourMs, to: to * hourMs })));
  const at = nextDelivery(deepFreeze(lines.map(([hour, kind]) => ({ at: Math.round(hour * hourMs), weight: lineWeights[kind] }))), open, batching);
  if (at === null) return null;
  return (at + 1) % minute === 0 ? `${(at + 1) / hourMs}−ε` : at / hourMs;
}

it('waits until waiting has cost one interruption', () => {
  expect(due([[10, 'urgent']])).toBe(10.3);
  expect(due([[10, 'mention']])).toBe(13);
  expect(due([[10, 'mention'], [11, 'mention']])).toBe(12);
  expect(due([])).toBeNull();
});

it('gives a fresh line a few minutes for its edits', () => {
  expect(due([[10, 'mention'], [12.99, 'followed']])).toBeCloseTo(13.04, 2);
});

it('is not put off by small lines that keep coming', () => {
  const steady = Array.from({ length: 60 }, (_, index) => [13 + index / 60, 'followed'] as const);
  for (let count = 0; count <= 3; count++) expect(due([[10, 'mention'], ...steady.slice(0, count)])).toBeLessThanOrEqual(13.05);
});

it('is not put off by a line after the crossing: its weight counts from its arrival on', () => {
  expect(due([[10, 'mention'], [13.04, 'thread']], daily, { ...how, grace: 6 * minute })).toBe(13.1);
  expect(due([[10, 'mention'], [13.04, 'thread'], [13.09, 'urgent']], daily, { ...how, grace: 6 * minute })).toBe(13.1);
});

it('never crosses the end of a window for the sake of edits', () => {
  expect(due([[17.97, 'mention'], [20.96, 'followed']])).toBe('21−ε');
  expect(due([[17.97, 'mention'], [20.96, 'followed']], [[8, 21], [21.01, 30]])).toBe('21−ε');
});

it('waits for the morning where the night costs little, and comes in the evening where it costs much', () => {
  expect(due([[20, 'mention']])).toBe(32);
  expect(due([[20, 'mention'], [20.5, 'mention']])).toBe('21−ε');
  expect(due([[20.9, 'urgent']])).toBe('21−ε');
  // A mention for 17.75 and for 18 hours: just below six interruptions, and six.
  expect(due([[20, 'mention']], [[8, 21], [37.75, 60]])).toBe(37.75);
  expect(due([[20, 'mention']], [[8, 21], [38, 60]])).toBe('21−ε');
});

it('waits for the morning with what arrives in the night, whatever it costs', () => {
  expect(due([[21, 'urgent'], [22, 'urgent']])).toBe(32);
  expect(due([[21, 'urgent']])).toBe(32);
});

it('comes before a long weekend rather than after it, and not the later for one more line', () => {
  const friday: readonly Window[] = [[8, 12], [14, 18], [80, 84]];
  const steady = Array.from({ length: 11 }, () => [11, 'followed'] as const);
  expect(due(steady, friday)).toBe('18−ε');
  expect(due([...steady, [11.5, 'mention']], friday)).toBeLessThanOrEqual(14);
});

it('brings one catch-up after an absence', () => {
  const away: readonly Window[] = [[8, 21], [392, 405]];
  const missed = Array.from({ length: 9 }, (_, index) => [30 + 40 * index, 'mention'] as const);
  for (let count = 1; count <= 9; count++) expect(due(missed.slice(0, count), away)).toBe(392);
});

it('lets the first line wait no longer than the limit, open instants permitting', () => {
  const unhurried = { ...how, interruption: 1e6, limit: 48 * hourMs };
  expect(due([[10, 'followed']], daily, unhurried)).toBe(58);
  expect(due([[22, 'followed']], daily, unhurried)).toBe('69−ε');
  expect(due([[10, 'followed'], [70, 'followed']], daily, unhurried)).toBe(80);
});

it('says where no window is left', () => {
  expect(due([[10, 'mention']], [])).toBeNull();
  expect(due([[22, 'mention']], [[8, 21]])).toBeNull();
});
