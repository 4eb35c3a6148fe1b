// Clashes: options that cannot be arranged together, and the ways to cut a search where one shows.
import type { Room } from './candidate';
import { isArrangeable } from './find-sequence';
import { byKey, setOf, type Option, type OptionSet } from './set-order';
import { shapeOf, type Caps } from './shape';

/**
 * No set that can be arranged holds a whole clash: each lies under one of these cuts, one per shape in the clash, with one fewer of it than the
 * clash holds. `forced` is never cut. null = the set can be arranged.
 */
export function cutsAt({ options }: OptionSet, forced: Option | null, room: Room): readonly Caps[] | null {
  if (options.every(({ hours }) => hours === null) || isArrangeable(options, room)) return null;
  const counts = new Map<string, number>();
  for (const option of leastClash(options, room)) if (option !== forced) counts.set(shapeOf(option), (counts.get(shapeOf(option)) ?? 0) + 1);
  return [...counts].map(([shape, count]) => new Map([[shape, count - 1]]));
}

/** A least subset that cannot be arranged: without any one of its options it can. Options without hours are let go first. */
function leastClash(options: readonly Option[], room: Room): readonly Option[] {
  const letGo = [...options].sort((a, b) => Number(a.hours !== null) - Number(b.hours !== null));
  return letGo.reduce((clash, option) => {
    const rest = clash.filter((other) => other !== option);
    return isArrangeable(rest, room) ? clash : rest;
  }, options);
}

/** What can be arranged of a set, strongest first, `forced` before all; null where not even that one can. */
export function thinned({ options }: OptionSet, forced: Option | null, room: Room): OptionSet | null {
  const claims = [...options].sort((a, b) => Number(b === forced) - Number(a === forced) || byKey(a, b));
  const left = claims.reduce<readonly Option[]>((kept, option) => (isArrangeable([...kept, option], room) ? [...kept, option] : kept), []);
  return forced !== null && !left.includes(forced) ? null : setOf(left);
}
