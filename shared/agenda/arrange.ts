// Gives each chosen item its place in the room: within its presenters' hours, with the break between two items.
import type { Candidate, Hours, Placed, Room } from './candidate';
import { findSequence, type Piece } from './find-sequence';
import type { Minutes } from '../model/time';

type Item = Pick<Candidate, 'id' | 'minutes' | 'hours'>;

export interface Arrangement {
  /** In the order in which they stand. */
  readonly placed: readonly Placed[];
  /** null = the room has no break. */
  readonly breakStart: Minutes | null;
  /** Whose hours a person's order does not keep; empty where the order is ours. */
  readonly outsideHours: readonly string[];
}

/**
 * `items` come in the order wished for; null where no order keeps everybody's hours. At each moment comes the first wished for that can
 * start without waiting, later ones only where the rest would else not fit. The break stands as near to the middle as that order
 * allows; before the first or after the last item only where it cannot stand between two.
 */
export function arrange(items: readonly Item[], room: Room): Arrangement | null {
  const order = findSequence(items, room, 0);
  return order === null ? null : withBreak(order, room);
}

/**
 * A person's order is kept whatever the hours; items that it does not name come after it, or earlier where only that keeps their hours.
 * Never null: where the hours cannot be kept, or the room is too short, the items follow one another and `outsideHours` says whose are not.
 */
export function arrangeInOrder(items: readonly Item[], room: Room, chosenOrder: readonly string[]): Arrangement {
  const rank = new Map(chosenOrder.map((id, index) => [id, index]));
  const named = items.filter(({ id }) => rank.has(id)).sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  const all = [...named, ...items.filter(({ id }) => !rank.has(id))];
  const order = findSequence(all, room, named.length);
  return (order === null ? null : withBreak(order, room)) ?? oneAfterAnother(all, room);
}

/** The start of each piece if each comes as early as it can in this order; null where one would come too late. */
export function startsOf(pieces: readonly Piece[], room: Room): readonly Minutes[] | null {
  let now = room.from;
  const starts: Minutes[] = [];
  for (const { minutes, hours } of pieces) {
    const start = Math.max(now, hours?.from ?? now);
    now = start + minutes;
    if (now > Math.min(room.to, hours?.to ?? room.to)) return null;
    starts.push(start);
  }
  return starts;
}

function withBreak(order: readonly Item[], room: Room): Arrangement | null {
  if (room.breakMinutes === 0) return arrangement(order, startsOf(order, room), null);
  const pause: Piece = { minutes: room.breakMinutes, hours: null };
  const middle = (room.from + room.to - room.breakMinutes) / 2;
  const ways = Array.from({ length: order.length + 1 }, (_, at) => ({ at, starts: startsOf([...order.slice(0, at), pause, ...order.slice(at)], room) }))
    .flatMap(({ at, starts }) => (starts === null ? [] : [{ at, starts, atEdge: at === 0 || at === order.length, off: Math.abs((starts[at] ?? 0) - middle) }]))
    .sort((a, b) => Number(a.atEdge) - Number(b.atEdge) || a.off - b.off || a.at - b.at);
  const [best] = ways;
  return best === undefined ? null : arrangement(order, best.starts.filter((_, index) => index !== best.at), best.starts[best.at] ?? null);
}

function arrangement(order: readonly Item[], starts: readonly Minutes[] | null, breakStart: Minutes | null): Arrangement | null {
  if (starts === null) return null;
  return { placed: order.map(({ id, minutes }, index) => ({ id, minutes, start: starts[index] ?? 0 })), breakStart, outsideHours: [] };
}

function oneAfterAnother(order: readonly Item[], room: Room): Arrangement {
  const total = order.reduce((sum, { minutes }) => sum + minutes, 0);
  const free: Room = { ...room, to: Math.max(room.to, room.from + total + room.breakMinutes) };
  const placed = withBreak(order.map((item) => ({ ...item, hours: null })), free) ?? { placed: [], breakStart: null };
  const hoursOf = new Map(order.map(({ id, hours }): [string, Hours | null] => [id, hours]));
  const outsideHours = placed.placed.filter((item) => !isWithin(item, hoursOf.get(item.id) ?? null)).map(({ id }) => id);
  return { placed: placed.placed, breakStart: placed.breakStart, outsideHours };
}

function isWithin({ start, minutes }: Placed, hours: Hours | null): boolean {
  return hours === null || (hours.from <= start && start + minutes <= hours.to);
}
