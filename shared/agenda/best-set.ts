// The best set that can be arranged: the best by minutes alone, cut where its hours clash, branching on what is left out.
import type { Room } from './candidate';
import { cutsAt, thinned } from './clash';
import { knapsack, type BestWithin } from './knapsack';
import { byStrength, MOST_MINUTES, withOption, type Option, type OptionSet } from './set-order';
import { shapeOf, shortlist, type Caps, type Shapes } from './shape';
import type { Minutes } from '../model/time';

export interface BestSet {
  readonly set: OptionSet;
  /** false = the hours were so tangled that the search was given up: it can be arranged, but is perhaps not the best. */
  readonly exact: boolean;
}

export interface Question {
  /** Must be in; its id among the shapes stands aside for it. */
  readonly forced: Option | null;
  /** Is not there. */
  readonly without: string | null;
  /** Only a better set than this one is of interest. */
  readonly above: OptionSet | null;
}

/** The best set that the question asks for; null where none can be arranged, or none is better than `above`. */
export type Search = (question: Question) => BestSet | null;

/** More cuts than any real meeting needs; beyond them the first set is thinned, strongest first. */
const MOST_CUTS = 200;
/** Kept at once, against the memory of a hostile table. */
const MOST_TABLES = 16;

/** The minutes that items can fill, wherever they stand. */
export function capacityOf({ minutes, from, to, breakMinutes }: Room): Minutes {
  return Math.max(0, Math.min(Math.floor(minutes), Math.floor(to - from - breakMinutes), MOST_MINUTES));
}

/** What one question found out serves the next: under one cut, options of one shape meet the same rivals and the same clash. */
export function searchAmong(shapes: Shapes, room: Room): Search {
  const capacity = capacityOf(room), tables = new Map<string, BestWithin>(), sets = new Map<string, OptionSet>(), cuts = new Map<string, readonly Caps[] | null>();
  const tableUnder = (caps: Caps): BestWithin => {
    const name = nameOf(caps), table = tables.get(name) ?? knapsack(shortlist(shapes, caps, null), capacity);
    return tables.size < MOST_TABLES ? kept(tables, name, () => table) : table;
  };
  return ({ forced, without, above }) => {
    if (forced !== null && forced.minutes > capacity) return null;
    const left = capacity - (forced?.minutes ?? 0), shape = forced === null ? '' : shapeOf(forced), absent = forced?.id ?? without;
    const everybodys = (caps: Caps) => kept(sets, `${left} ${nameOf(caps)}`, () => tableUnder(caps)(left));
    /** The best set of all is also the best without somebody who is not in it. */
    const isShared = (caps: Caps) => everybodys(caps).options.every(({ id }) => id !== absent);
    return bestArrangeable({
      above,
      setUnder: (caps) => withOption(isShared(caps) ? everybodys(caps) : knapsack(shortlist(shapes, caps, absent), left)(left), forced),
      cutsOf: ({ caps, set }) => (isShared(caps) ? kept(cuts, `${shape} ${left} ${nameOf(caps)}`, () => cutsAt(set, forced, room)) : cutsAt(set, forced, room)),
      thin: (set) => thinned(set, forced, room),
    });
  };
}

interface Branch {
  readonly caps: Caps;
  readonly set: OptionSet;
}
interface Tree {
  /** Only a better set than this one is of interest. */
  readonly above: OptionSet | null;
  /** The best set by minutes alone. */
  readonly setUnder: (caps: Caps) => OptionSet;
  readonly cutsOf: (branch: Branch) => readonly Caps[] | null;
  readonly thin: (set: OptionSet) => OptionSet | null;
}

/** Best first: the best open set bounds all that lie under any cut, so the first that can be arranged is the best of all that can. */
function bestArrangeable({ above, setUnder, cutsOf, thin }: Tree): BestSet | null {
  const first: Branch = { caps: new Map(), set: setUnder(new Map()) }, open = [first], seen = new Set<string>();
  for (let cut = 0; cut < MOST_CUTS; cut++) {
    const next = open.shift();
    if (next === undefined || (above !== null && byStrength(next.set, above) >= 0)) return null;
    const cuts = cutsOf(next);
    if (cuts === null) return { set: next.set, exact: true };
    for (const caps of cuts.map((more) => new Map([...next.caps, ...more])).filter((caps) => !seen.has(nameOf(caps)))) {
      seen.add(nameOf(caps));
      open.push({ caps, set: setUnder(caps) });
    }
    open.sort((a, b) => byStrength(a.set, b.set));
  }
  const set = thin(first.set);
  return set === null || (above !== null && byStrength(set, above) >= 0) ? null : { set, exact: false };
}

function nameOf(caps: Caps): string {
  return caps.size === 0 ? '' : [...caps].map(([shape, cap]) => `${shape}=${cap}`).sort().join();
}

function kept<V>(values: Map<string, V>, name: string, make: () => V): V {
  const value = values.has(name) ? (values.get(name) as V) : make();
  values.set(name, value);
  return value;
}
