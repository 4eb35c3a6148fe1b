// How long planning takes: the usual group warm; a big one cold, with the memo after one change, and at a tenth of its size.
import { execFileSync } from 'node:child_process';
import type { Memo } from '../../shared/model/plan';
import type { Snapshot } from '../../shared/model/snapshot';
import { memoOf } from '../../shared/plan/memo-of';
import { plan } from '../../shared/plan/plan';
import { afterOneChange, benchGroup } from './bench-group';
import { benchNow, bigSize, tenthSize, usualSize, type GroupSize } from './bench-size';

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
  const script = `const { plan } = require('../../shared/plan/plan'), { benchGroup } = require('./bench-group'), { benchNow } = require('./bench-size'); const snapshot = benchGroup(${JSON.stringify(size)});
    const from = performance.now(); plan(snapshot, benchNow); console.log(JSON.stringify([performance.now() - from, process.resourceUsage().maxRSS / 1024]))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: __dirname, encoding: 'utf8' })) as [number, number];
}

/** As a host reads it again: nothing of it is the same object as before. */
function readAgain<T extends Snapshot | Memo>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function afterChange(size: GroupSize): number {
  const snapshot = benchGroup(size), memo = readAgain(memoOf(snapshot, benchNow)), changed = afterOneChange(snapshot);
  plan(snapshot, benchNow, memo);
  return medianOf(Array.from({ length: times }, () => { const read = readAgain(changed); return timed(() => plan(read, benchNow, memo)); }));
}

function warmOf(size: GroupSize): number {
  const snapshot = benchGroup(size), memo = memoOf(snapshot, benchNow);
  for (let warming = 0; warming < 20; warming++) plan(snapshot, benchNow, memo);
  return medianOf(Array.from({ length: 4 * times }, () => timed(() => plan(snapshot, benchNow, memo))));
}

const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const kept = (measured: number, bar: number): string => (measured <= bar ? 'yes' : 'no');

const warm = warmOf(usualSize);
const colds = [cold(bigSize), cold(bigSize), cold(bigSize)], whole = medianOf(colds.map(([time]) => time)), memory = Math.max(...colds.map(([, held]) => held));
const part = medianOf([cold(tenthSize), cold(tenthSize), cold(tenthSize)].map(([time]) => time)), after = afterChange(bigSize);

console.log([
  'Usual group: 40 members, 60 topics, 26 past meetings, 12 reports, 300 comments. Big group: 500 members, 5,000 open topics, 100 past meetings, 60 reports of 1,500 words, 1,000 threads with 20,000 comments.', '',
  '| what | measured | at most | kept |', '|---|---|---|---|',
  `| usual group: one plan, in a process that has planned before | ${ms(warm)} | 20 ms | ${kept(warm, 20)} |`,
  `| big group: the first plan of a process | ${ms(whole)} | 1500 ms | ${kept(whole, 1500)} |`,
  `| the same: most memory of the process, what it plans from included | ${Math.round(memory)} MB | 300 MB | ${kept(memory, 300)} |`,
  `| big group: planning again with what is remembered, one row changed, as a share of the first plan | ${ms(after)}, ${(100 * after / whole).toFixed(0)} % | 5 % | ${kept(after / whole, 0.05)} |`,
  `| growth of the first plan from a tenth of the big group to all of it | ${ms(part)} to ${ms(whole)}, × ${(whole / part).toFixed(1)} | × 10 | ${kept(whole / part, 10)} |`,
].join('\n'));
