// A year of plenaries, generated: the topics of one year and what a policy makes of them. Deterministic, the same digits everywhere.
import { mulberry32 } from './mulberry32';

export const MEETINGS = 26;
export const MINUTES = 85;
export const SUBGROUPS = 8;
const DURATIONS = [5, 10, 10, 15, 15, 20, 20, 25, 30, 40];
const VALUES = [1, 1, 2, 2, 3];

/** `since` and `deadline` are meeting numbers; `value` is the true one, `priority` what the subgroup states: two loud ones exaggerate. */
export interface YearTopic {
  readonly id: number;
  readonly subgroup: number;
  readonly minutes: number;
  readonly value: number;
  readonly priority: number;
  readonly since: number;
  readonly deadline: number | undefined;
}

/** Chosen topics of each meeting so far. */
export type Past = readonly (readonly YearTopic[])[];
export type Policy = (waiting: readonly YearTopic[], meeting: number, past: Past) => readonly YearTopic[];

export interface Score {
  readonly value: number;
  readonly longestWait: number;
  readonly p95Wait: number;
  readonly worstSubgroup: number;
  readonly missedDeadlines: number;
}

/** Subgroup k asks for 1/(k+1)^0.9 of the minutes; each meeting brings 0.6 to 1.4 times load × MINUTES of new topics. */
export function year(seed: number, load: number): readonly YearTopic[] {
  const next = mulberry32(seed), topics: YearTopic[] = [];
  for (let since = 0; since < MEETINGS; since++) {
    const wanted = load * MINUTES * (0.6 + 0.8 * next());
    for (let asked = 0; asked < wanted;) {
      const topic = newTopic(topics.length, since, next);
      topics.push(topic);
      asked += topic.minutes;
    }
  }
  return topics;
}

export function simulate(topics: readonly YearTopic[], policy: Policy): Score {
  const past: (readonly YearTopic[])[] = [], served = new Map<number, number>();
  for (let meeting = 0; meeting < MEETINGS; meeting++) {
    const chosen = policy(topics.filter(({ id, since }) => since <= meeting && !served.has(id)), meeting, past);
    if (sumOf(chosen, minutesOf) > MINUTES) throw new Error('overfull agenda');
    for (const { id } of chosen) served.set(id, meeting);
    past.push(chosen);
  }
  return scoreOf(topics, served);
}

/** Means over the seeds. */
export function score(policy: Policy, load: number, seeds: readonly number[]): Score {
  const runs = seeds.map((seed) => simulate(year(seed, load), policy));
  const mean = (of: (run: Score) => number) => runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
  return {
    value: mean((run) => run.value), longestWait: mean((run) => run.longestWait), p95Wait: mean((run) => run.p95Wait),
    worstSubgroup: mean((run) => run.worstSubgroup), missedDeadlines: mean((run) => run.missedDeadlines),
  };
}

function newTopic(id: number, since: number, next: () => number): YearTopic {
  const pick = (list: readonly number[]) => list[Math.floor(next() * list.length)] as number;
  const subgroup = subgroupAt(next()), minutes = pick(DURATIONS), value = pick(VALUES), loud = subgroup < 2 && next() < 0.5;
  const deadline = next() < 0.1 ? since + Math.floor(next() * 3) : undefined;
  return { id, subgroup, minutes, since, deadline, value: value * Math.sqrt(minutes), priority: Math.min(3, value + (loud ? 1 : 0)) * Math.sqrt(minutes) };
}

const WEIGHTS = Array.from({ length: SUBGROUPS }, (_, k) => 1 / (k + 1) ** 0.9);

function subgroupAt(share: number): number {
  let left = share * WEIGHTS.reduce((a, b) => a + b);
  const found = WEIGHTS.findIndex((weight) => (left -= weight) <= 0);
  return Math.max(0, Math.min(SUBGROUPS - 1, found));
}

/** Topics still waiting at the end count as if they came in after it. */
function scoreOf(topics: readonly YearTopic[], served: ReadonlyMap<number, number>): Score {
  const meetingOf = ({ id }: YearTopic) => served.get(id) ?? MEETINGS;
  const waits = topics.map((topic) => meetingOf(topic) - topic.since).sort((a, b) => a - b);
  const done = topics.filter(({ id }) => served.has(id)), due = topics.filter(({ deadline }) => deadline !== undefined && deadline < MEETINGS);
  const shareOf = (k: number) => sumOf(done.filter(({ subgroup }) => subgroup === k), minutesOf) / Math.max(1, sumOf(topics.filter(({ subgroup }) => subgroup === k), minutesOf));
  return {
    value: sumOf(done, ({ value }) => value) / sumOf(topics, ({ value }) => value),
    longestWait: waits.at(-1) ?? 0,
    p95Wait: waits[Math.floor(0.95 * waits.length)] ?? 0,
    worstSubgroup: Math.min(...Array.from({ length: SUBGROUPS }, (_, k) => shareOf(k))),
    missedDeadlines: due.filter((topic) => meetingOf(topic) > (topic.deadline ?? MEETINGS)).length / Math.max(1, due.length),
  };
}

function minutesOf({ minutes }: YearTopic): number {
  return minutes;
}

function sumOf(topics: readonly YearTopic[], of: (topic: YearTopic) => number): number {
  return topics.reduce((sum, topic) => sum + of(topic), 0);
}
