// For every topic left out: a smallest set of causes, as data; nothing in it speaks of another topic.
import type { Candidate, Cause, Room } from './candidate';
import { entryAmong } from './entry';
import { select, type Worth } from './select';
import { isMustGo, optionOf } from './set-order';
import type { Minutes } from '../model/time';

export interface Weighing {
  readonly candidates: readonly Candidate[];
  readonly room: Room;
  readonly worth: Worth;
  /** The group states priorities; where it does not, a higher one is not offered as help. */
  readonly prioritised: boolean;
}

/** The highest priority, and the shortest length that an explanation proposes. */
const HIGHEST = 5;
const SHORTEST: Minutes = 5;

/**
 * Without any one of its causes a topic would still be out; without all of them it would be in (law: `test/laws/explanations.test.ts`). Numbers
 * are tight. This holds because being in is monotone in the topic's own gates, pin, hours, priority and minutes. No cause at all = the
 * meeting has no room for anything.
 */
export function explainLeftOut({ candidates, room, worth, prioritised }: Weighing): ReadonlyMap<string, readonly Cause[]> {
  const open = candidates.filter(({ gates }) => gates.length === 0);
  const optionsOf = (some: readonly Candidate[]) => some.map((candidate) => optionOf(candidate, worth));
  const all = entryAmong(optionsOf(open), room), withoutMustGos = entryAmong(optionsOf(open.filter((candidate) => !isMustGo(candidate))), room);
  const chosen = new Set(select(candidates, room, worth).chosen.map(({ id }) => id));
  return new Map(candidates.filter(({ id }) => !chosen.has(id)).map((candidate) => {
    const isIn: IsIn = (terms) => (terms.mustGosAside ? withoutMustGos : all)(optionOf(under(candidate, terms), worth));
    return [candidate.id, [...candidate.gates, ...causesOf(candidate, isIn, prioritised)]];
  }));
}

/** The terms on which a topic is weighed, gates aside. */
export interface Terms {
  /** All other must-gos stand aside. */
  readonly mustGosAside: boolean;
  readonly pinned: boolean;
  readonly hoursFree: boolean;
  readonly priority: number;
  readonly minutes: Minutes;
}
/** Monotone: what is in stays in on easier terms. */
export type IsIn = (terms: Terms) => boolean;

export function under(candidate: Candidate, { pinned, hoursFree, priority, minutes }: Terms): Candidate {
  return { ...candidate, pinned, hours: hoursFree ? null : candidate.hours, priority, minutes };
}

/** From the easiest terms, what need not be easier goes back to what it is, in this order; then each number goes back as far as it can. */
export function causesOf(candidate: Candidate, isIn: IsIn, prioritised: boolean): readonly Cause[] {
  const { pinned, hours, priority, minutes } = candidate;
  const own: Terms = { mustGosAside: false, pinned, hoursFree: hours === null, priority, minutes };
  const easiest: Terms = {
    mustGosAside: true, pinned: true, hoursFree: true,
    priority: prioritised ? Math.max(HIGHEST, priority) : priority, minutes: Math.min(SHORTEST, minutes),
  };
  if (!isIn({ ...easiest, mustGosAside: false }) && !isIn(easiest)) return [];
  const needed = (Object.keys(own) as (keyof Terms)[]).reduce((terms, term) => dropped(terms, own, term, isIn), easiest);
  return causesIn(tight(needed, own, isIn), own);
}

function dropped(terms: Terms, own: Terms, term: keyof Terms, isIn: IsIn): Terms {
  const without = { ...terms, [term]: own[term] };
  return terms[term] === own[term] || isIn(without) ? without : terms;
}

/** Minutes first: a topic keeps as much of its length as the other causes allow. */
function tight(terms: Terms, own: Terms, isIn: IsIn): Terms {
  const minutes = terms.minutes === own.minutes ? own.minutes : last(terms.minutes, own.minutes - 1, (longer) => isIn({ ...terms, minutes: longer }));
  const priority = terms.priority === own.priority ? own.priority
    : -last(-terms.priority, -Math.floor(own.priority) - 1, (lower) => isIn({ ...terms, minutes, priority: -lower }));
  return { ...terms, minutes, priority };
}

/** The last integer from `low` to `high` for which it holds, by bisection; it holds for `low`, and once false it stays false. */
function last(low: number, high: number, holds: (value: number) => boolean): number {
  if (low >= high) return low;
  const middle = Math.ceil((low + high) / 2);
  return holds(middle) ? last(middle, high, holds) : last(low, middle - 1, holds);
}

function causesIn(terms: Terms, own: Terms): readonly Cause[] {
  return [
    ...(terms.mustGosAside ? [{ cause: 'must-gos' } as const] : []),
    ...(terms.pinned === own.pinned ? [] : [{ cause: 'pinned' } as const]),
    ...(terms.hoursFree === own.hoursFree ? [] : [{ cause: 'hours' } as const]),
    ...(terms.priority === own.priority ? [] : [{ cause: 'priority', atLeast: terms.priority } as const]),
    ...(terms.minutes === own.minutes ? [] : [{ cause: 'shorter', atMost: terms.minutes } as const]),
  ];
}
