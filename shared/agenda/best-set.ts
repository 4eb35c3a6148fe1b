// The best set that can be arranged: the best by minutes alone, cut where its hours clash, branching on what is left out.
import { isArrangeable } from './find-sequence';
import type { Room } from './candidate';
import { knapsack, type BestWithin } from './knapsack';
import { byId, byKey, compareSets, MOST_MINUTES, type Option } from './set-order';
import { shapeOf, shortlist, type Caps, type Shapes } from './shape';
import type { Minutes } from '../model/time';

export interface BestSet {
  /** Sorted by id. */
  readonly options: readonly Option[];
  /** false = the hours were so tangled that the search was given up: arrangeable, but perhaps not the best. */
  readonly exact: boolean;
}

/** More cuts than any real meeting needs; beyond them the first set is thinned, strongest first. */
const MOST_CUTS = 200;
/** Kept at once, against the memory of a hostile table. */
const MOST_TABLES = 16;

/** The minutes that items can fill, wherever they stand. */
export function capacityOf({ minutes, from, to, breakMinutes }: Room): Minutes {
  return Math.max(0, Math.min(Math.floor(minutes), Math.floor(to - from - breakMinutes), MOST_MINUTES));
}

/** One best-first search over cuts; its first knapsacks are kept for the next question about the same shapes. */
export function searchAmong(shapes: Shapes, room: Room): (forced: Option | null, above: readonly Option[] | null) => BestSet | null {
  const capacity = capacityOf(room), tables = new Map<string, BestWithin>();
  const tableOf = (caps: Caps): BestWithin => {
    const name = nameOf(caps), table = tables.get(name) ?? knapsack(shortlist(shapes, caps), capacity);
    if (tables.size < MOST_TABLES) tables.set(name, table);
    return table;
  };
  return (forced, above) => {
    const setOf = (caps: Caps): readonly Option[] =>
      forced === null ? tableOf(caps)(capacity) : [...tableOf(caps)(capacity - forced.minutes), forced].sort(byId);
    return forced !== null && forced.minutes > capacity ? null : bestArrangeable({ room, forced, above, setOf });
  };
}

interface Search {
  readonly room: Room;
  /** Must be in. */
  readonly forced: Option | null;
  /** Only a better set than this one is of interest. */
  readonly above: readonly Option[] | null;
  /** The best set by minutes alone under these caps. */
  readonly setOf: (caps: Caps) => readonly Option[];
}

/**
 * Exact: the sets that can be arranged hold no whole clash, so each of them lies under one of the clash's cuts; the best open set bounds all
 * others, and the first that can be arranged is the best. A cut counts shapes, not topics, so a thousand alike cost one branch.
 */
function bestArrangeable({ room, forced, above, setOf }: Search): BestSet | null {
  const first = { caps: new Map() as Caps, set: setOf(new Map()) }, open = [first], seen = new Set<string>();
  const clashIn = clashFinder(room);
  for (let cuts = 0; cuts < MOST_CUTS; cuts++) {
    const next = open.shift();
    if (next === undefined || (above !== null && compareSets(next.set, above) >= 0)) return null;
    const clash = clashIn(next.set);
    if (clash === null) return { options: next.set, exact: true };
    for (const caps of cutsOf(clash, forced, next.caps)) {
      if (seen.has(nameOf(caps))) continue;
      seen.add(nameOf(caps));
      open.push({ caps, set: setOf(caps) });
    }
    open.sort((a, b) => compareSets(a.set, b.set));
  }
  return thinned(first.set, forced, room);
}

/** For each shape in the clash: one fewer of it than the clash holds. */
function cutsOf(clash: readonly Option[], forced: Option | null, caps: Caps): readonly Caps[] {
  const counts = new Map<string, number>();
  for (const option of clash) if (option !== forced) counts.set(shapeOf(option), (counts.get(shapeOf(option)) ?? 0) + 1);
  return [...counts].map(([shape, count]) => new Map([...caps, [shape, count - 1]]));
}

/** A least subset that cannot be arranged: without any one of its options it can; null = it can be arranged. What clashed before clashes again. */
function clashFinder(room: Room): (set: readonly Option[]) => readonly Option[] | null {
  const known: (readonly Option[])[] = [];
  return (set) => {
    const again = known.find((clash) => clash.every((option) => set.includes(option)));
    if (again !== undefined) return again;
    if (set.every(({ hours }) => hours === null) || isArrangeable(set, room)) return null;
    const clash = leastClash(set, room);
    known.push(clash);
    return clash;
  };
}

/** Options without hours are let go first. */
function leastClash(set: readonly Option[], room: Room): readonly Option[] {
  const letGo = [...set].sort((a, b) => Number(a.hours !== null) - Number(b.hours !== null));
  return letGo.reduce((clash, option) => {
    const rest = clash.filter((other) => other !== option);
    return isArrangeable(rest, room) ? clash : rest;
  }, set);
}

function thinned(set: readonly Option[], forced: Option | null, room: Room): BestSet | null {
  const claims = [...set].sort((a, b) => Number(b === forced) - Number(a === forced) || byKey(a, b));
  const options = claims.reduce<readonly Option[]>((kept, option) => (isArrangeable([...kept, option], room) ? [...kept, option] : kept), []);
  return forced !== null && !options.includes(forced) ? null : { options: [...options].sort(byId), exact: false };
}

function nameOf(caps: Caps): string {
  return [...caps].map(([shape, cap]) => `${shape}=${cap}`).sort().join();
}
