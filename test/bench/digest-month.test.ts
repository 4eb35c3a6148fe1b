// The month's digits are the reference's, and our delivery clears its bars.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { execFileSync } from 'node:child_process';
import { deliveriesOf, month, openFrom, optimum } from './digest-month';
import { baselines, tourDeTable } from './digest-policies';
import { benchMonths, openScore, score } from './digest-table';

/** Nine digits: deliveries a day, mean and 95th percentile of urgent, means of mention and followed (hours), in quiet hours, cost a day, times the optimum. */
const frozen: Readonly<Record<string, readonly number[]>> = {
  'at once': [13.863839286, 0, 0, 0, 0, 2.035267857, 83.183035714, 5.013844305],
  'after 2 minutes (Zulip)': [12.683482143, 0.03185205, 0.033333333, 0.031923899, 0.031938634, 1.917857143, 76.535750949, 4.613504997],
  'oldest is 1 h old (Nextcloud)': [4.452678571, 0.681179762, 0.995218896, 0.683914562, 0.68014161, 1.103125, 36.026809776, 2.167673558],
  'oldest is 3 h old (Nextcloud)': [2.354464286, 1.957300014, 2.972202058, 1.993479033, 1.971234797, 0.955803571, 40.971798088, 2.461378775],
  'at 9, 15 and 21': [2.235267857, 3.888334957, 10.611336817, 3.788090482, 3.780921982, 0.985267857, 65.818186004, 3.952568516],
  'daily at 8 (Loomio)': [1, 14.452474034, 19.743948978, 14.318158062, 14.371410453, 0, 202.813543147, 12.146429135],
  'weighted': [2.061607143, 0.213801513, 0.297773016, 1.425049464, 3.803195209, 0.789285714, 24.739285714, 1.489083383],
  'weighted, quiet 21 to 8': [1.959821429, 1.95970376, 9.382442809, 4.545214217, 7.085335146, 0, 55.509988941, 3.33818718],
};

const months = benchMonths();
const scores = Object.fromEntries(Object.entries(baselines).map(([name, policy]) => [name, score(policy, months)]));

const reference = path.resolve(__dirname, '../../../shared/reference/digest-month.mjs');
const withReference = fs.existsSync(reference) ? test : test.skip;

test.each(Object.entries(scores))('%s has its frozen digits', (name, figures) => {
  expect(Object.values(figures).map((value) => Number(value.toFixed(9)))).toEqual(frozen[name]);
});

withReference(`the month and its policies are the reference's to the digit (skipped where ${path.basename(reference)} is absent)`, () => {
  const script = `import(${JSON.stringify(pathToFileURL(reference).href)}).then(({ month, score, policies, optimum }) => console.log(JSON.stringify({
    months: [1, 7, 1080].map(month), optima: [1, 7, 1080].map((seed) => optimum(month(seed))), scores: Object.fromEntries(Object.entries(policies).map(([name, policy]) => [name, score(policy, 80)])) })))`;
  const theirs = JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', maxBuffer: 1 << 26 }));
  expect([1, 7, 1080].map(month)).toEqual(theirs.months);
  expect([1, 7, 1080].map((seed) => optimum(month(seed)))).toEqual(theirs.optima);
  expect(scores).toEqual(theirs.scores);
});

test('our delivery clears the bars', () => {
  const ours = openScore(tourDeTable('often'), months);
  expect(ours.mailsPerDay).toBeLessThanOrEqual(scores['weighted']!.mailsPerDay);
  expect(ours.urgentOpenMean).toBeLessThanOrEqual(0.3);
  expect(ours.quiet).toBe(0);
  expect(ours.openRegret).toBeLessThanOrEqual(1.5);
  expect(ours.openRegret).toBeGreaterThanOrEqual(1);
});

test('the optimum in open hours is the least of all ways to cut a short list of events', () => {
  for (const month of months.slice(0, 40)) {
    const events = month.events.slice(0, 9);
    const cheapest = Math.min(...Array.from({ length: 2 ** (events.length - 1) }, (_, cuts) => costOfCuts(events, cuts)));
    expect(optimum(events, openFrom)).toBeCloseTo(cheapest, 9);
  }
});

test.each(['few', 'weekly'] as const)('at the pace of %s, every event of a month goes out once, open and in order', (rhythm) => {
  for (const { events } of months.slice(0, 2)) {
    const sent = deliveriesOf(events, tourDeTable(rhythm));
    expect(sent.flatMap((delivery) => delivery.events)).toEqual(events);
    expect(sent.every(({ at }) => openFrom(at) === at)).toBe(true);
    expect(sent.length).toBeLessThanOrEqual(rhythm === 'few' ? 3 * 5 : 5);
  }
});

/** Bit i of `cuts`: a delivery ends with event i. */
function costOfCuts(events: ReturnType<typeof month>, cuts: number): number {
  let total = 0, group: (typeof events)[number][] = [];
  for (const [index, event] of events.entries()) {
    group.push(event);
    if (index < events.length - 1 && (cuts >> index) % 2 === 0) continue;
    total += 6 + group.reduce((sum, { at, weight }) => sum + weight * (openFrom(event.at) - at), 0);
    group = [];
  }
  return total / 28;
}
