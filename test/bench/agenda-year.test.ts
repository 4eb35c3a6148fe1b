// The year's digits are the reference's, and our policy clears its bars on seeds that it was tuned on and on others.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { execFileSync } from 'node:child_process';
import { againstBaseline, LOAD, policyTable, ranges } from './agenda-table';
import { baselines } from './agenda-policies';
import { score, year } from './agenda-year';

/** Nine digits: value, longest wait, 95th percentile of waits, worst subgroup, missed deadlines over seeds 1 to 80 at load 1.25. */
const frozen: Readonly<Record<string, readonly number[]>> = {
  'newest first': [0.737065296, 25.775, 20.05, 0.482890197, 0.248804372],
  'oldest first': [0.722570577, 8.075, 7.2875, 0.505467163, 0.829348484],
  'priority order': [0.822369628, 24.9625, 19.3625, 0.41473881, 0.483591067],
  'knapsack on priority': [0.842415578, 24.5375, 16.325, 0.410121781, 0.374873363],
  'knapsack with ageing': [0.771698049, 12.9375, 9.075, 0.49681904, 0.603527972],
  'minute bank per subgroup': [0.726574463, 17.8, 13.7375, 0.379549869, 0.49662585],
};

const reference = path.resolve(__dirname, '../../../shared/reference/agenda-year.mjs');
const seeds = ranges[0]?.seeds ?? [];

test.each(Object.entries(baselines))('%s has its frozen digits', (name, policy) => {
  expect(Object.values(score(policy, LOAD, seeds)).map((value) => Number(value.toFixed(9)))).toEqual(frozen[name]);
});

const withReference = fs.existsSync(reference) ? test : test.skip;

withReference(`the year and its baselines are the reference's to the digit (skipped where ${path.basename(reference)} is absent)`, () => {
  const script = `import(${JSON.stringify(pathToFileURL(reference).href)}).then(({ year, score, policies }) => console.log(JSON.stringify({
    topics: [1, 7, 1080].map((seed) => year(seed, 1.25)), scores: Object.fromEntries(Object.entries(policies).map(([name, policy]) => [name, score(policy, 1.25, 80)])) })))`;
  const theirs = JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', maxBuffer: 1 << 26 }));
  expect(JSON.parse(JSON.stringify([1, 7, 1080].map((seed) => year(seed, LOAD))))).toEqual(theirs.topics);
  expect(Object.fromEntries(Object.entries(baselines).map(([name, policy]) => [name, { ...score(policy, LOAD, seeds) }]))).toEqual(theirs.scores);
});

test.each(ranges)('our policy clears the bars on $name', ({ seeds: some }) => {
  const { value, wait, worstSubgroup, missedDeadlines } = againstBaseline(policyTable(some));
  expect(wait).toBeLessThanOrEqual(0.75);
  expect(missedDeadlines).toBeLessThanOrEqual(0.05);
  expect(worstSubgroup).toBeGreaterThanOrEqual(0.02);
  expect(value).toBeGreaterThanOrEqual(-0.04);
});
