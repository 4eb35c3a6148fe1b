// A month of comments for one member, generated, and what a policy of delivery makes of it. Deterministic; times are hours since day 0, 00:00.
import { mulberry32 } from './mulberry32';

export const DAYS = 28;
/** What one delivery costs, in the unit of the weights. */
export const MAIL = 6;
const WEIGHT = { urgent: 20, mention: 2, thread: 0.3, followed: 0.05 } as const;
export type Kind = keyof typeof WEIGHT;
const SHARE: readonly (readonly [Kind, number])[] = [['urgent', 0.03], ['mention', 0.12], ['thread', 0.35], ['followed', 0.5]];

export interface MonthEvent {
  readonly at: number;
  readonly kind: Kind;
  /** The cost of one hour of waiting. */
  readonly weight: number;
}

export interface Delivery {
  readonly at: number;
  readonly events: readonly MonthEvent[];
}

/** When the waiting events go out, if nothing more arrives before; `delivered` are the instants of earlier deliveries. */
export type Policy = (waiting: readonly MonthEvent[], delivered: readonly number[]) => number;

/** About 13 events a day in bursts of up to two hours, between 8:00 and 23:00, busier in the evening. */
export function month(seed: number): readonly MonthEvent[] {
  const next = mulberry32(seed), events: MonthEvent[] = [];
  for (let day = 0; day < DAYS; day++) {
    const bursts = 2 + Math.floor(next() * 5);
    for (let burst = 0; burst < bursts; burst++) {
      const start = day * 24 + 8 + 13 * Math.sqrt(next()), size = 1 + Math.floor(next() * 6);
      for (let event = 0; event < size; event++) {
        const kind = kindAt(next());
        events.push({ at: start + 2 * next(), kind, weight: WEIGHT[kind] });
      }
    }
  }
  return events.sort((a, b) => a.at - b.at);
}

export function isQuiet(at: number): boolean {
  const hour = ((at % 24) + 24) % 24;
  return hour >= 21 || hour < 8;
}

/** Itself, or the next 8:00 when quiet. */
export function openFrom(at: number): number {
  return isQuiet(at) ? Math.floor((at + 3) / 24) * 24 + 8 : at;
}

export function deliveriesOf(events: readonly MonthEvent[], policy: Policy): readonly Delivery[] {
  const sent: Delivery[] = [], delivered: number[] = [];
  let waiting: MonthEvent[] = [];
  for (const event of [...events, null]) {
    const at = waiting.length === 0 ? Infinity : policy(waiting, delivered);
    if (event === null || at <= event.at) {
      sent.push({ at, events: waiting });
      delivered.push(at);
      waiting = [];
    }
    if (event !== null) waiting.push(event);
  }
  return sent;
}

/** Waiting and interruptions, per day. */
export function costPerDay(sent: readonly Delivery[]): number {
  const waiting = sent.reduce((all, { at, events }) => all + events.reduce((sum, event) => sum + event.weight * (at - event.at), 0), 0);
  return (waiting + MAIL * sent.length) / DAYS;
}

/**
 * The least cost per day with the future known: dynamic programming over the last delivery, O(n²). Given which events go out
 * together, they do so at the first allowed instant after the last of them: by default at once, with `openFrom` in open hours.
 */
export function optimum(events: readonly MonthEvent[], allowedFrom: (at: number) => number = (at) => at): number {
  const best = [0];
  for (const [last, { at }] of events.entries()) {
    const sentAt = allowedFrom(at);
    let low = Infinity, cost = 0;
    for (let first = last; first >= 0; first--) {
      const event = events[first] as MonthEvent;
      cost += event.weight * (sentAt - event.at);
      const total = (best[first] as number) + MAIL + cost;
      if (total < low) low = total;
    }
    best.push(low);
  }
  return (best.at(-1) as number) / DAYS;
}

function kindAt(share: number): Kind {
  let left = share;
  return (SHARE.find(([, part]) => (left -= part) <= 0) ?? (['followed', 0] as const))[0];
}
