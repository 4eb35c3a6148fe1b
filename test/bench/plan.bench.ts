// How long planning takes: the usual group warm; a big one cold, with the memo after one change, and at a tenth of its size.
import { execFileSync } from 'node:child_process';
import { memoOf } from '../../shared/plan/memo-of';
import { plan } from '../../shared/plan/plan';
import { afterOneChange, benchGroup, benchNow, type GroupSize } from './bench-group';

const usual: GroupSize = { members: 40, topics: 60, pastMeetings: 26 };
const big: GroupSize = { members: 500, topics: 5000, pastMeetings: 100 };
const tenth: GroupSize = { members: 50, topics: 500, pastMeetings: 10 };
const times = 7;

function timed(what: () => unknown): number {
  const from = performance.now();
  what();
  return performance.now() - from;
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The first plan of a process of its own: milliseconds, and the most memory that it held, in MB. */
function cold(size: GroupSize): readonly [number, number] {
  const script = `const { plan } = require('../../shared/plan/plan'), { benchGroup, benchNow } = require('./bench-group'); const snapshot = benchGroup(${JSON.stringify(size)});
    const from = performance.now(); plan(snapshot, benchNow); console.log(JSON.stringify([performance.now() - from, process.resourceUsage().maxRSS / 1024]))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: __dirname, encoding: 'utf8' })) as [number, number];
}

const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

const small = benchGroup(usual), smallMemo = memoOf(small, benchNow);
for (let warming = 0; warming < 20; warming++) plan(small, benchNow, smallMemo);
const warm = medianOf(Array.from({ length: 4 * times }, () => timed(() => plan(small, benchNow, smallMemo))));
const colds = [cold(big), cold(big), cold(big)], whole = medianOf(colds.map(([time]) => time)), part = medianOf([cold(tenth), cold(tenth), cold(tenth)].map(([time]) => time));
const snapshot = benchGroup(big), changed = afterOneChange(snapshot), memo = memoOf(snapshot, benchNow);
plan(snapshot, benchNow, memo);
const after = medianOf(Array.from({ length: times }, () => timed(() => plan(changed, benchNow, memo))));

console.log([
  '| what | measured | aim |', '|---|---|---|',
  `| usual group (40 members, 60 topics, 26 past meetings), warm, with memo | ${ms(warm)} | 20 ms |`,
  `| big group (500 members, 5,000 open topics, 100 past meetings), cold | ${ms(whole)} | 1500 ms |`,
  `| the same: most memory of the process, snapshot included | ${Math.round(Math.max(...colds.map(([, memory]) => memory)))} MB | 300 MB |`,
  `| big group with memo after one change, against cold | ${ms(after)}, ${(100 * after / whole).toFixed(0)} % | 5 % |`,
  `| a tenth of it, cold: growth from there to all | ${ms(part)}, × ${(whole / part).toFixed(1)} | × 10 |`,
].join('\n'));
