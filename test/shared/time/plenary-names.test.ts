// A meeting of all is a plenary whatever the group calls it; any other name is a subgroup's.
import { parseSeries } from '../../../shared/time/parse-series';

const subgroupOf = (name: string): string | null | undefined =>
  parseSeries(`${name} : every Thursday at 8 pm, 2 h`, { locale: 'en', today: '2026-11-20', where: {} } as unknown as Parameters<typeof parseSeries>[1]).series[0]?.subgroup;

test.each(['General meeting', 'House meeting', 'Réunion', 'Réunion mensuelle', 'Assemblée des habitants', 'Plenary', 'AG', 'Members’ meeting'])('%s is for all', (name) => {
  expect(subgroupOf(name)).toBeNull();
});

test('a subgroup stays one', () => expect(subgroupOf('Garden')).toBe('Garden'));
