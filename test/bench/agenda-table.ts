// The policy table: what each way of choosing topics makes of a generated year, against the bars that ours has to clear.
import { baselines, measured, tourDeTable } from './agenda-policies';
import { score, type Score } from './agenda-year';

/** How heavy the generated year is: a quarter more is asked for than there is room. */
export const LOAD = 1.25;

export interface Range {
  readonly name: string;
  readonly seeds: readonly number[];
}

export const ranges: readonly Range[] = [rangeFrom(1), rangeFrom(1001)];

export interface PolicyRow extends Score {
  readonly policy: string;
}

export function policyTable(seeds: readonly number[]): readonly PolicyRow[] {
  const policies = { ...baselines, 'Tour de table': tourDeTable(measured) };
  return Object.entries(policies).map(([policy, choose]) => ({ policy, ...score(choose, LOAD, seeds) }));
}

/** Ours against *knapsack with ageing*: the wait as a ratio, the others as differences; deadlines as they are. */
export function againstBaseline(rows: readonly PolicyRow[]) {
  const [ours, theirs] = ['Tour de table', 'knapsack with ageing'].map((name) => rows.find(({ policy }) => policy === name)) as [PolicyRow, PolicyRow];
  return {
    value: ours.value - theirs.value, wait: ours.longestWait / theirs.longestWait,
    worstSubgroup: ours.worstSubgroup - theirs.worstSubgroup, missedDeadlines: ours.missedDeadlines,
  };
}

export function renderPolicyTable(range: Range): string {
  const rows = policyTable(range.seeds), against = againstBaseline(rows);
  const line = ({ policy, value, longestWait, p95Wait, worstSubgroup, missedDeadlines }: PolicyRow) =>
    `| ${policy} | ${value.toFixed(3)} | ${longestWait.toFixed(2)} | ${p95Wait.toFixed(2)} | ${worstSubgroup.toFixed(3)} | ${percent(missedDeadlines)} |`;
  return [
    `Load ${LOAD}, ${range.name}`, '',
    '| policy | value | longest wait | p95 wait | worst subgroup | missed deadlines |', '|---|---|---|---|---|---|', ...rows.map(line), '',
    `Tour de table against knapsack with ageing: ${signed(100 * against.value, 1)} points of value, ${against.wait.toFixed(3)} × the longest wait, worst subgroup ${signed(against.worstSubgroup, 3)}.`,
  ].join('\n');
}

function rangeFrom(first: number): Range {
  return { name: `seeds ${first} to ${first + 79}`, seeds: Array.from({ length: 80 }, (_, index) => first + index) };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function signed(value: number, digits: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;
}
