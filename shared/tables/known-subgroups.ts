// All subgroups that a group has: those that its settings name, with their other names, and those that only its tables do.
import type { SubgroupMethod } from '../model/settings';
import { subgroupNamed } from './subgroup-name';

/** `names`: as the tables write them. */
export function knownSubgroups(methods: readonly SubgroupMethod[], names: readonly string[]): readonly SubgroupMethod[] {
  const told = methods.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...methods, ...names.filter((name) => subgroupNamed(name, told) === null).map((name) => ({ name, aliases: [], until: null }))];
}
