// Finds an order in which every item starts and ends within its hours and the break fits too: depth-first, remembering what failed.
import type { Hours, Room } from './candidate';
import { shapeOf } from './shape';
import type { Minutes } from '../model/time';

export interface Piece {
  readonly minutes: Minutes;
  readonly hours: Hours | null;
}

/** The question is NP-hard (one machine, release times and deadlines), so hostile hours are given up after so many steps: not arrangeable. */
const MOST_STEPS = 5_000;

/**
 * `items` come in the order wished for; the first `chained` of them keep their order among themselves. null where no order fits. The break
 * is sought between two items first.
 */
export function findSequence<Item extends Piece>(items: readonly Item[], room: Room, chained: number): readonly Item[] | null {
  const queues = queuesOf(items, chained);
  if (room.breakMinutes === 0) return search(queues, room, 'none');
  return search(queues, room, 'between') ?? search(queues, room, 'anywhere');
}

/** Wherever the break stands. What can be arranged stays so when an item is taken away. */
export function isArrangeable(items: readonly Piece[], room: Room): boolean {
  const pieces = room.breakMinutes === 0 ? items : [...items, { minutes: room.breakMinutes, hours: null }];
  return !isOverfull(pieces, room) && search(queuesOf(pieces, 0), room, 'none') !== null;
}

type Breaks = 'none' | 'between' | 'anywhere';
interface Queue<Item> {
  readonly items: readonly Item[];
  readonly ranks: readonly number[];
}
/** `item` null = the break. */
interface Step<Item> {
  readonly item: Item | null;
  readonly queue: number;
  readonly rank: number;
  readonly start: Minutes;
  readonly end: Minutes;
}

/** Only the head of a queue can come next: the chain is one, and so is each shape, since alike items can stand for each other. */
function queuesOf<Item extends Piece>(items: readonly Item[], chained: number): readonly Queue<Item>[] {
  const queues = new Map<string, { items: Item[]; ranks: number[] }>();
  items.forEach((item, rank) => {
    const name = rank < chained ? 'chain' : shapeOf(item), queue = queues.get(name) ?? { items: [], ranks: [] };
    queue.items.push(item);
    queue.ranks.push(rank);
    queues.set(name, queue);
  });
  return [...queues.values()];
}

/** Where the search stands: what was taken of each queue, and whether the break was. */
interface Search<Item> {
  readonly queues: readonly Queue<Item>[];
  readonly room: Room;
  readonly breaks: Breaks;
  readonly taken: number[];
  readonly order: Item[];
  readonly failedFrom: Map<string, Minutes>;
  steps: number;
  toCome: number;
  broken: boolean;
}

function search<Item extends Piece>(queues: readonly Queue<Item>[], room: Room, breaks: Breaks): readonly Item[] | null {
  const state: Search<Item> = {
    queues, room, breaks, taken: queues.map(() => 0), order: [], failedFrom: new Map(), steps: 0, toCome: queues.reduce((sum, { items }) => sum + items.length, 0), broken: breaks === 'none',
  };
  return fits(state, room.from) ? state.order : null;
}

/** Starting later never helps: what failed from some moment fails from any later one. */
function fits<Item extends Piece>(state: Search<Item>, now: Minutes): boolean {
  if (state.toCome === 0 && state.broken) return true;
  const name = `${state.taken.join()} ${state.broken}`;
  if (now >= (state.failedFrom.get(name) ?? Infinity) || ++state.steps > MOST_STEPS) return false;
  for (const step of stepsFrom(state, now)) {
    take(state, step, 1);
    if (fits(state, step.end)) return true;
    take(state, step, -1);
  }
  state.failedFrom.set(name, now);
  return false;
}

function take<Item>(state: Search<Item>, { item, queue }: Step<Item>, count: 1 | -1): void {
  if (item === null) { state.broken = count === 1; return; }
  state.taken[queue] = (state.taken[queue] ?? 0) + count;
  state.toCome -= count;
  if (count === 1) state.order.push(item); else state.order.pop();
}

/** What can come next, soonest and most wished for first; nothing if one of them has already come too late. */
function stepsFrom<Item extends Piece>({ queues, taken, room, broken, breaks, order, toCome }: Search<Item>, now: Minutes): readonly Step<Item>[] {
  const next = queues.flatMap(({ items, ranks }, queue): Step<Item>[] => {
    const at = taken[queue] ?? 0, item = items[at];
    if (item === undefined) return [];
    const start = Math.max(now, item.hours?.from ?? now);
    return [{ item, queue, rank: ranks[at] ?? 0, start, end: start + item.minutes }];
  });
  if (next.some(({ item, end }) => end > Math.min(room.to, item?.hours?.to ?? room.to))) return [];
  const mayBreak = !broken && (breaks === 'anywhere' || (order.length > 0 && toCome > 0));
  if (mayBreak) next.push({ item: null, queue: -1, rank: Infinity, start: now, end: now + room.breakMinutes });
  return next.sort((a, b) => a.start - b.start || a.rank - b.rank);
}

/** Some interval has to hold more than its length: then nothing fits, even if items could be cut in pieces (the energy of an interval). */
function isOverfull(pieces: readonly Piece[], room: Room): boolean {
  const spans = pieces.map(({ minutes, hours }) => ({ minutes, from: Math.max(room.from, hours?.from ?? room.from), to: Math.min(room.to, hours?.to ?? room.to) }))
    .sort((a, b) => b.from - a.from);
  return [...new Set(spans.map(({ to }) => to))].some((to) => {
    let load = 0;
    return spans.some((span) => {
      if (span.to <= to) load += span.minutes;
      return load > 0 && load > to - span.from;
    });
  });
}
