// Six simple ways to choose a meeting's topics, and the product's own, through the functions that the product uses.
import type { Candidate, Method } from '../../shared/agenda/candidate';
import { sharesOf } from '../../shared/agenda/fairness';
import { select } from '../../shared/agenda/select';
import { worthOf } from '../../shared/agenda/worth';
import { MINUTES, SUBGROUPS, type Past, type Policy, type YearTopic } from './agenda-year';

type Compare = (a: YearTopic, b: YearTopic) => number;

export const baselines: Readonly<Record<string, Policy>> = {
  'newest first': inOrder((a, b) => b.since - a.since || a.id - b.id),
  'oldest first': inOrder((a, b) => a.since - b.since || a.id - b.id),
  'priority order': inOrder((a, b) => b.priority - a.priority || a.since - b.since),
  'knapsack on priority': (waiting) => knapsack(waiting, ({ priority }) => priority),
  'knapsack with ageing': (waiting, meeting) => knapsack(waiting, ({ priority, since }) => priority + 0.6 * (meeting - since) ** 1.5),
  'minute bank per subgroup': (waiting, meeting, past) => {
    const spent = Array.from({ length: SUBGROUPS }, (_, k) => past.flat().filter(({ subgroup }) => subgroup === k).reduce((sum, { minutes }) => sum + minutes, 0));
    return inOrder((a, b) => (spent[a.subgroup] ?? 0) - (spent[b.subgroup] ?? 0) || a.since - b.since || a.id - b.id)(waiting, meeting, past);
  },
};

/** The product's defaults. */
export const measured: Method = { ageing: 1, fairness: 1 };

export function tourDeTable(method: Method): Policy {
  return (waiting, meeting, past) => {
    const shares = sharesAt(waiting, meeting, past);
    const room = { minutes: MINUTES, from: 0, to: MINUTES, breakMinutes: 0 };
    const { chosen } = select(waiting.map((topic) => candidateAt(topic, meeting)), room, (candidate) => worthOf(candidate, shares, method));
    const isChosen = new Set(chosen.map(({ id }) => id));
    return waiting.filter(({ id }) => isChosen.has(`${id}`));
  };
}

/** `priority` is what the group states, whatever its scale. */
export function candidateAt({ id, minutes, priority, subgroup, since, deadline }: YearTopic, meeting: number): Candidate {
  return {
    id: `${id}`, minutes, priority, age: meeting - since, subgroup: `${subgroup}`, deadline: deadline === undefined ? null : deadline <= meeting ? 'now' : 'later',
    pinned: false, hours: null, gates: [],
  };
}

/** What the last meeting left out = what already waited then and still waits. */
export function sharesAt(waiting: readonly YearTopic[], meeting: number, past: Past) {
  const spent = (topics: readonly YearTopic[]) => topics.map(({ subgroup, minutes }) => ({ subgroup: `${subgroup}`, minutes }));
  const leftOut = spent(waiting.filter(({ since }) => since < meeting));
  return sharesOf(past.map((chosen, index) => ({ chosen: spent(chosen), leftOut: index === past.length - 1 ? leftOut : [] })));
}

function inOrder(compare: Compare): Policy {
  return (waiting) => {
    let left = MINUTES;
    return [...waiting].sort(compare).filter(({ minutes }) => {
      const taken = minutes <= left;
      if (taken) left -= minutes;
      return taken;
    });
  };
}

/** As the reference has it, with its tolerance and its order of preference among equals: in real numbers the digits depend on both. */
function knapsack(topics: readonly YearTopic[], worth: (topic: YearTopic) => number): readonly YearTopic[] {
  const best = new Float64Array(MINUTES + 1), kept = topics.map(() => new Uint8Array(MINUTES + 1));
  topics.forEach((topic, index) => {
    for (let m = MINUTES; m >= topic.minutes; m--) {
      const sum = (best[m - topic.minutes] ?? 0) + worth(topic);
      if (sum > (best[m] ?? 0) + 1e-9) { best[m] = sum; (kept[index] as Uint8Array)[m] = 1; }
    }
  });
  let left = MINUTES;
  return topics.map((topic, index) => ({ topic, index })).reverse().flatMap(({ topic, index }) => {
    if (kept[index]?.[left] !== 1) return [];
    left -= topic.minutes;
    return [topic];
  });
}
