// One newcomer to a published agenda: its place, and the cheapest topics that it displaces.
import type { Candidate, Room } from './candidate';
import { keepInOrder } from './keep-in-order';
import type { Worth } from './select';
import { byStrength, isMustGo, optionOf, type OptionSet } from './set-order';

export interface Entry {
  /** The list with the newcomer at its place and without those displaced. */
  readonly items: readonly Candidate[];
  readonly displaced: readonly Candidate[];
}

export interface Entering {
  readonly items: readonly Candidate[];
  readonly room: Room;
  readonly worth: Worth;
  /** A newcomer that does not have to go must be worth more than so many times what it displaces. */
  readonly threshold: number;
}

/** null = it stays out. It stands at the end, or as late as everybody's hours allow; must-gos are never displaced. */
export function enterAgenda(newcomer: Candidate, entering: Entering): Entry | null {
  const { items, worth, threshold } = entering;
  const best = waysIn(newcomer, entering).reduce<Way | null>((sofar, way) => (sofar === null || byStrength(way.kept, sofar.kept) < 0 ? way : sofar), null);
  if (best === null) return null;
  const stays = new Set(best.kept.options.map(({ id }) => id));
  const displaced = items.filter(({ id }) => !stays.has(id));
  const lost = displaced.reduce((sum, candidate) => sum + worth(candidate), 0);
  const may = displaced.length === 0 || isMustGo(newcomer) || worth(newcomer) > threshold * lost;
  return may ? { items: [...items.slice(0, best.at), newcomer, ...items.slice(best.at)].filter(({ id }) => stays.has(id)), displaced } : null;
}

interface Way {
  readonly at: number;
  readonly kept: OptionSet;
}

/** For each place, the latest first, the best that can be kept beside it; where nobody has hours, all places are alike. */
function waysIn(newcomer: Candidate, { items, room, worth }: Entering): readonly Way[] {
  const timed = [newcomer, ...items].some(({ hours }) => hours !== null);
  const places = timed ? items.map((_, index) => index).reverse() : [];
  const standing = items.map((candidate) => ({ option: optionOf(candidate, worth), forced: isMustGo(candidate) }));
  const entry = { option: optionOf(newcomer, worth), forced: true };
  return [items.length, ...places].flatMap((at) => {
    const kept = keepInOrder([...standing.slice(0, at), entry, ...standing.slice(at)], room);
    return kept === null ? [] : [{ at, kept }];
  });
}
