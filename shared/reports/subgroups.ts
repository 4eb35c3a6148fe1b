// The group's subgroups under one name each, and which of them are expected to report.
import type { SubgroupMethod } from '../model/settings';
import type { World } from '../plan/world';
import { subgroupNamed } from '../tables/subgroup-name';
import { normalise } from '../text/normalise';
import type { PlenarySpan } from './plenary-span';

export interface Naming {
  /** All that are known, sorted. */
  readonly known: readonly string[];
  /** The name in use today of what a folder, a table or a title calls it; itself where nobody knows it. */
  readonly today: (name: string) => string;
}

/** A subgroup that was renamed, or merged into another, goes on under the name of which its own is an alias. */
export function namingOf({ snapshot, members }: World): Naming {
  const named = snapshot.settings.subgroups, listed = members.flatMap(({ subgroups }) => subgroups);
  const aliases = named.flatMap(({ aliases: others }) => others), names = named.map(({ name }) => name);
  const today = (name: string): string => {
    const own = subgroupNamed(name, names);
    if (own !== null) return own;
    const alias = subgroupNamed(name, aliases);
    const renamed = alias === null ? undefined : named.find(({ aliases: others }) => others.includes(alias));
    return renamed?.name ?? subgroupNamed(name, listed) ?? name;
  };
  return { known: [...new Set([...names, ...listed.map(today)])].sort(compareNames), today };
}

export function compareNames(a: string, b: string): number {
  const [one, other] = [normalise(a), normalise(b)];
  return one < other ? -1 : one > other ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

/** `reported`: who wrote for this plenary or the one before. A subgroup that has ended is expected once more, at the first plenary after its last day. */
export function expectedSubgroups(world: World, span: PlenarySpan, reported: readonly string[]): readonly string[] {
  const naming = namingOf(world), isOver = (name: string): boolean => isEnded(world.snapshot.settings.subgroups.find((one) => one.name === name), span);
  const present = world.members.filter(({ left }) => left === null || left >= span.day);
  const names = [...world.snapshot.settings.subgroups.map(({ name }) => name), ...present.flatMap(({ subgroups }) => subgroups.map(naming.today)), ...reported];
  return [...new Set(names)].filter((name) => !isOver(name)).sort(compareNames);
}

function isEnded(subgroup: SubgroupMethod | undefined, { after }: PlenarySpan): boolean {
  return subgroup !== undefined && subgroup.until !== null && after !== null && subgroup.until <= after;
}
