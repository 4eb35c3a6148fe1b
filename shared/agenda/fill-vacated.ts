// Fills minutes that a withdrawal or a shortening left on a published agenda, behind all that stands there.
import type { Candidate, Room } from './candidate';
import { arrange, startsOf } from './arrange';
import type { Piece } from './find-sequence';
import { select, type Worth } from './select';
import { byId, compareSets, optionOf } from './set-order';
import type { Minutes } from '../model/time';

export interface Filling {
  readonly items: readonly Candidate[];
  readonly waiting: readonly Candidate[];
  readonly room: Room;
  /** What may be filled. */
  readonly minutes: Minutes;
  readonly worth: Worth;
}

/** The exact selection among those waiting, in the order in which they come at the end. */
export function fillVacated({ items, waiting, room, minutes, worth }: Filling): readonly Candidate[] {
  const sets = roomsBehind(items, { ...room, minutes }).map((behind) => ({ behind, chosen: select(waiting, behind, worth).chosen }));
  const options = (chosen: readonly Candidate[]) => chosen.map((candidate) => optionOf(candidate, worth)).sort(byId);
  const [best] = [...sets].sort((a, b) => compareSets(options(a.chosen), options(b.chosen)));
  if (best === undefined) return [];
  const place = new Map(arrange(best.chosen, best.behind)?.placed.map(({ id }, index) => [id, index]));
  return [...best.chosen].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

/** The room behind the list: with the break among the list, or still to come. */
function roomsBehind(items: readonly Candidate[], room: Room): readonly Room[] {
  const pause: Piece = { minutes: room.breakMinutes, hours: null };
  const breaks = room.breakMinutes === 0 ? [] : items.map((_, at) => [...items.slice(0, at), pause, ...items.slice(at)]);
  const ends = [...breaks, ...(room.breakMinutes === 0 ? [] : [[...items, pause]])].flatMap((pieces) => endOf(pieces, room) ?? []);
  const plain = endOf(items, room);
  return [
    ...(plain === null ? [] : [{ ...room, from: plain }]),
    ...(ends.length === 0 ? [] : [{ ...room, from: Math.min(...ends), breakMinutes: 0 }]),
  ];
}

function endOf(pieces: readonly Piece[], room: Room): Minutes | null {
  const starts = startsOf(pieces, room);
  return starts === null ? null : (starts.at(-1) ?? room.from) + (pieces.at(-1)?.minutes ?? 0);
}
