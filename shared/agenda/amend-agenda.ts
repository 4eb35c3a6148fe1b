// Changes a published agenda as little as can be: nobody enters but what is new or changed, nobody leaves without a cause of their own.
import type { Candidate, Gate, Room } from './candidate';
import { capacityOf } from './best-set';
import { enterAgenda } from './enter-agenda';
import { fillVacated } from './fill-vacated';
import { findSequence } from './find-sequence';
import { keepInOrder } from './keep-in-order';
import type { Worth } from './select';
import { byKey, optionOf } from './set-order';
import type { Minutes } from '../model/time';
import { ownValue } from '../model/own-value';

export interface Amending {
  readonly published: {
    /** In the order of the page, with the minutes that they had. */
    readonly items: readonly { readonly id: string; readonly minutes: Minutes }[];
    /** Row → its signature when it was left out. */
    readonly leftOut: Readonly<Record<string, string>>;
  };
  /** All open topics as they are now. */
  readonly candidates: readonly Candidate[];
  readonly signatureOf: (candidate: Candidate) => string;
  readonly room: Room;
  /** Integer, 1 or more. */
  readonly worth: Worth;
  /** 1 or more: see `enterAgenda`. */
  readonly threshold: number;
}

/** `closed`: no longer among the open topics; `gates`: kept out by itself; `no-room`: the meeting shrank or another topic grew. */
export type Departure = { readonly id: string } & ({ readonly why: 'closed' | 'no-room' } | { readonly why: 'gates'; readonly gates: readonly Gate[] });

export interface Amended {
  readonly items: readonly { readonly id: string; readonly minutes: Minutes }[];
  readonly entered: readonly string[];
  readonly displaced: readonly { readonly id: string; readonly by: string }[];
  readonly left: readonly Departure[];
  /** Minutes for items that nobody takes. */
  readonly free: Minutes;
}

/**
 * Those that are published keep their order. Minutes that nobody takes stay free, except those of withdrawals and shortenings, which are
 * filled at the end from all who wait; topics that grew and newcomers use them first. Hours alone take nobody off the page: where it does
 * not keep them anyway (a person's order, hours changed since), the hours of what stands there bind no more.
 */
export function amendAgenda(amending: Amending): Amended {
  const { published, candidates, room } = amending;
  const candidateById = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const there = published.items.flatMap(({ id }) => openOf(candidateById.get(id)));
  const items = keepsHours(there, amending) ? there : there.map((candidate) => ({ ...candidate, hours: null }));
  const kept = cut(items, amending);
  const admitted = admit(kept, amending);
  const filled = kept.length === items.length ? fill(items, admitted, amending) : [];
  const final = [...admitted.list, ...filled];
  return {
    items: final.map(({ id, minutes }) => ({ id, minutes })),
    entered: final.filter(({ id }) => !published.items.some((item) => item.id === id)).map(({ id }) => id),
    displaced: admitted.displaced,
    left: published.items.flatMap(({ id }) => departureOf(id, candidateById.get(id), kept)),
    free: Math.max(0, capacityOf(room) - minutesOf(final)),
  };
}

function openOf(candidate: Candidate | undefined): readonly Candidate[] {
  return candidate === undefined || candidate.gates.length > 0 ? [] : [candidate];
}

/** As it stands; or, where something has to go for the lack of minutes, as it was published, were the meeting long enough. */
function keepsHours(there: readonly Candidate[], { published, room }: Amending): boolean {
  if (findSequence(there, room, there.length) !== null) return true;
  const itemById = new Map(there.map((candidate) => [candidate.id, candidate]));
  const grew = published.items.some(({ id, minutes }) => (itemById.get(id)?.minutes ?? 0) > minutes);
  if (!grew && minutesOf(there) <= capacityOf(room)) return false;
  const pieces = published.items.map(({ id, minutes }) => ({ minutes, hours: itemById.get(id)?.hours ?? null }));
  return findSequence(pieces, { ...room, to: Number.MAX_SAFE_INTEGER }, pieces.length) !== null;
}

/** What still fits of the list; if not all of it, the part of least loss goes. */
function cut(items: readonly Candidate[], { room, worth }: Amending): readonly Candidate[] {
  const kept = keepInOrder(items.map((candidate) => ({ option: optionOf(candidate, worth), forced: false })), room)?.options ?? [];
  const ids = new Set(kept.map(({ id }) => id));
  return items.filter(({ id }) => ids.has(id));
}

interface Admitted {
  readonly list: readonly Candidate[];
  readonly displaced: Amended['displaced'];
  /** Free minutes that newcomers took, beyond those of what they displaced. */
  readonly taken: Minutes;
}

/** New and changed rows, must-gos first, then by worth. */
function admit(kept: readonly Candidate[], amending: Amending): Admitted {
  const { room, worth, threshold } = amending;
  return newcomersOf(amending).reduce<Admitted>((sofar, candidate) => {
    const entry = enterAgenda(candidate, { items: sofar.list, room, worth, threshold });
    if (entry === null) return sofar;
    return {
      list: entry.items,
      displaced: [...sofar.displaced, ...entry.displaced.map(({ id }) => ({ id, by: candidate.id }))],
      taken: sofar.taken + Math.max(0, candidate.minutes - minutesOf(entry.displaced)),
    };
  }, { list: kept, displaced: [], taken: 0 });
}

function newcomersOf({ published, candidates, signatureOf, worth }: Amending): readonly Candidate[] {
  const was = new Set(published.items.map(({ id }) => id));
  return candidates.filter((candidate) => candidate.gates.length === 0 && !was.has(candidate.id) && ownValue(published.leftOut, candidate.id) !== signatureOf(candidate))
    .map((candidate) => ({ candidate, option: optionOf(candidate, worth) })).sort((a, b) => byKey(a.option, b.option))
    .map(({ candidate }) => candidate);
}

/** What was displaced now does not come back in the same breath. */
function fill(items: readonly Candidate[], { list, displaced, taken }: Admitted, { published, candidates, room, worth }: Amending): readonly Candidate[] {
  const minutes = Math.min(capacityOf(room) - minutesOf(list), vacatedMinutes(published.items, items) - taken);
  if (minutes <= 0) return [];
  const busy = new Set([...list, ...displaced].map(({ id }) => id));
  return fillVacated({ items: list, waiting: candidates.filter(({ id }) => !busy.has(id)), room, minutes, worth });
}

/** By withdrawals and shortenings, less what grew. */
function vacatedMinutes(published: Amending['published']['items'], items: readonly Candidate[]): Minutes {
  return minutesOf(published) - minutesOf(items);
}

function departureOf(id: string, candidate: Candidate | undefined, kept: readonly Candidate[]): readonly Departure[] {
  if (kept.some((one) => one.id === id)) return [];
  if (candidate === undefined) return [{ id, why: 'closed' }];
  return candidate.gates.length > 0 ? [{ id, why: 'gates', gates: candidate.gates }] : [{ id, why: 'no-room' }];
}

function minutesOf(items: readonly { readonly minutes: Minutes }[]): Minutes {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}
