// What moved since the last report is found, on seasons that the benchmarks page does not show.
import { fates, inventSeason } from './report-season';
import { score } from './report-progress';

const seeds = Array.from({ length: 6 }, (_, index) => index + 1001);

test.each([['none', 'fr', 0.95], ['none', 'en', 0.95], ['light', 'fr', 0.9], ['light', 'en', 0.9], ['heavy', 'fr', 0.8], ['heavy', 'en', 0.8]] as const)('with %s rewording in %s, macro-F1 is at least %s', (noise, locale, bar) => {
  const { macro, times } = score(noise, locale, seeds);
  expect(macro).toBeGreaterThanOrEqual(bar);
  expect(times).toBeGreaterThanOrEqual(bar - 0.1);
});

test('seasons hold every class', () => {
  const told = seeds.flatMap((seed) => inventSeason(seed, { locale: 'fr', noise: 'light', reports: 18 }));
  for (const fate of fates) expect(told.filter(({ told: its, dropped }) => (fate === 'dropped' ? dropped.length > 0 : its.some((one) => one.fate === fate))).length).toBeGreaterThan(10);
});
