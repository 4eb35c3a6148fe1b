// Days, clock times and lengths as people read them.
import { formatClock } from '../../../shared/time/format-clock';
import { formatDay } from '../../../shared/time/format-day';
import { formatDuration } from '../../../shared/time/format-duration';
import { formatInstant } from '../../../shared/time/format-instant';

it('writes days', () => {
  expect(formatDay('2026-12-03', 'fr', 'long')).toBe('jeudi 3 décembre 2026');
  expect(formatDay('2027-01-01', 'fr', 'long')).toBe('vendredi 1er janvier 2027');
  expect(formatDay('2026-12-03', 'fr', 'short')).toBe('jeu. 3 déc.');
  expect(formatDay('2026-12-03', 'fr', 'numeric')).toBe('03/12/2026');
  expect(formatDay('2026-12-03', 'fr', 'brief')).toBe('3/12');
  expect(formatDay('2026-12-03', 'en', 'long')).toBe('Thursday 3 December 2026');
  expect(formatDay('2026-12-03', 'en', 'short')).toBe('Thu 3 Dec');
  expect(formatDay('2026-12-03', 'en', 'numeric')).toBe('03/12/2026');
});

it('writes clock times', () => {
  expect([formatClock('20:00', 'fr'), formatClock('20:10', 'fr'), formatClock('09:05', 'fr'), formatClock('00:00', 'fr')]).toEqual(['20 h', '20 h 10', '9 h 05', '0 h']);
  expect([formatClock('20:00', 'en'), formatClock('09:05', 'en')]).toEqual(['20:00', '09:05']);
});

it('writes lengths', () => {
  expect([formatDuration(90, 'fr'), formatDuration(45, 'fr'), formatDuration(120, 'fr'), formatDuration(65, 'fr'), formatDuration(0, 'fr')]).toEqual(['1 h 30', '45 min', '2 h', '1 h 05', '0 min']);
  expect([formatDuration(90, 'en'), formatDuration(45, 'en'), formatDuration(120, 'en')]).toEqual(['1 h 30 min', '45 min', '2 h']);
});

it('writes instants on the clock of a zone', () => {
  const paris = { name: 'Europe/Paris', offsets: [{ from: 0, offset: 60 }] };
  expect(formatInstant(Date.parse('2026-12-03T19:00Z'), paris, 'fr')).toBe('jeudi 3 décembre 2026 à 20 h');
  expect(formatInstant(Date.parse('2026-12-03T19:10Z'), paris, 'en', 'short')).toBe('Thu 3 Dec at 20:10');
});
