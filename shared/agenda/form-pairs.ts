// Pairs, and one trio where their number is odd, of people who have not worked together yet, or longest ago.

/** Who was put together before, oldest first. */
export type PastRounds = readonly (readonly (readonly string[])[])[];

export interface PairsAsking {
  readonly people: readonly string[];
  readonly past: PastRounds;
  /** They meet anyway, in a subgroup: it only decides between ways that are otherwise equal. */
  readonly close: (a: string, b: string) => boolean;
}

/** So many people are put together in the best way there is; beyond, the way in the comment below is used. */
const exactUpTo = 14;

/** One time together weighs more than when all the others were, and that more than who meets anyway. */
const aTime = 1_000_000_000, aRound = 1_000, mostRounds = 900;

/**
 * As few repeats as can be. Up to 14 people exactly, by dynamic programming over the set of those left. Beyond, two groups are parted anew as long as
 * that helps. Where no two groups can be bettered and two people meet again, each other pair takes at most two of the four cross meetings with them;
 * so as long as everybody has met fewer than half of the others, nobody meets again (the argument of Ore, "Note on Hamilton circuits", 1960).
 */
export function formPairs(asking: PairsAsking): readonly (readonly string[])[] {
  const people = [...new Set(asking.people)].sort();
  if (people.length < 2) return people.length === 0 ? [] : [people];
  const cost = costBetween(asking);
  const formed = people.length <= exactUpTo ? exactly(people, cost) : improved(asTheyStand(people), cost);
  return formed.map((group) => [...group].sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

type Cost = (a: string, b: string) => number;
type Group = readonly string[];

/** What it costs to put a group together, all of its pairs counted. */
export function costOfGroup(group: Group, cost: Cost): number {
  return group.reduce((sum, a, at) => sum + group.slice(at + 1).reduce((more, b) => more + cost(a, b), 0), 0);
}

/** By times together, then by how lately, then by whether they meet anyway. */
export function costBetween({ past, close }: Pick<PairsAsking, 'past' | 'close'>): Cost {
  const costs = new Map<string, number>(), latest = past.slice(-mostRounds), key = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);
  latest.forEach((groups, round) => groups.forEach((group) => group.forEach((a, at) => group.slice(at + 1).forEach((b) => {
    const known = costs.get(key(a, b)) ?? 0, times = Math.floor(known / aTime);
    costs.set(key(a, b), (times + 1) * aTime + aRound * (round + 1));
  }))));
  return (a, b) => (costs.get(key(a, b)) ?? 0) + (close(a, b) ? 1 : 0);
}

/** Held and Karp's way: the best for each set of those left, whose first one chooses. */
function exactly(people: readonly string[], cost: Cost): readonly Group[] {
  const best = new Map<number, { readonly cost: number; readonly groups: readonly Group[] }>([[0, { cost: 0, groups: [] }]]);
  const solve = (left: number): { readonly cost: number; readonly groups: readonly Group[] } => {
    const known = best.get(left);
    if (known !== undefined) return known;
    const [first = 0, ...others] = people.flatMap((_, at) => ((left >> at) & 1 ? [at] : []));
    const choices = others.flatMap((second, at) => [[first, second], ...(others.length % 2 === 0 ? others.slice(at + 1).map((third) => [first, second, third]) : [])]);
    const ways = choices.filter((choice) => others.length + 1 - choice.length !== 1).map((choice) => {
      const group = choice.map((at) => people[at] ?? ''), rest = solve(choice.reduce((set, at) => set & ~(1 << at), left));
      return { cost: costOfGroup(group, cost) + rest.cost, groups: [group, ...rest.groups] };
    });
    const found = ways.reduce((least, way) => (way.cost < least.cost ? way : least));
    best.set(left, found);
    return found;
  };
  return solve(2 ** people.length - 1).groups;
}

function asTheyStand(people: readonly string[]): readonly Group[] {
  const pairs = Math.floor(people.length / 2);
  return Array.from({ length: pairs }, (_, at) => [...people.slice(2 * at, 2 * at + 2), ...(at === pairs - 1 ? people.slice(2 * pairs) : [])]);
}

/** Each step makes the whole cheaper by a whole number, so it ends. */
function improved(start: readonly Group[], cost: Cost): readonly Group[] {
  const groups = [...start];
  for (let better = true; better;) {
    better = false;
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const parted = bestParting(groups[a] ?? [], groups[b] ?? [], cost);
        if (parted === null) continue;
        [groups[a], groups[b]] = parted as [Group, Group];
        better = true;
      }
    }
  }
  return groups;
}

/** Null = as they are is best. */
function bestParting(one: Group, other: Group, cost: Cost): readonly [Group, Group] | null {
  const all = [...one, ...other], costOf = (parts: readonly [Group, Group]): number => costOfGroup(parts[0], cost) + costOfGroup(parts[1], cost);
  const now = costOf([one, other]);
  if (now === 0) return null;
  const ways = subsets(all, one.length).map((chosen): readonly [Group, Group] => [chosen, all.filter((person) => !chosen.includes(person))]);
  const best = ways.reduce((least, way) => (costOf(way) < costOf(least) ? way : least));
  return costOf(best) < now ? best : null;
}

function subsets(all: Group, size: number): readonly Group[] {
  if (size === 0) return [[]];
  return all.flatMap((first, at) => subsets(all.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}
