// What a household was sent: how many messages, when, and those of which nobody knows whether they left.
import type { Json } from '../model/json';
import type { Instant } from '../model/time';
import { keptOf, slot, type Journal } from '../plan/read-journal';

export interface PastDigests {
  /** Of at least the last eight days, also those that were perhaps sent. */
  readonly delivered: readonly Instant[];
  readonly sentTo: (member: string) => number;
  /** The next numbers under which nothing was begun or done. */
  readonly freeNumbers: (count: number) => readonly number[];
  /** Slot → state of what was begun and never finished, and when: perhaps it left. */
  readonly perhapsTold: ReadonlyMap<string, { readonly state: Json; readonly at: Instant }>;
}

export const digestSlot = (member: string): string => slot('digest', member);

/** `members` by id: the first one's id is in the keys. */
export function pastDigests(journal: Journal, members: readonly string[]): PastDigests {
  const first = members[0] ?? '', prefix = `digest/${first}/`, known = new Map(members.map((member) => [member, sentOf(journal, member)]));
  const sent = known.get(first)?.sent ?? 0, begun = [...journal.begun.values()].filter(({ key }) => key.startsWith(prefix) && isNumber(key.slice(prefix.length)));
  return {
    delivered: [...new Set([...[...known.values()].flatMap(({ at }) => at), ...begun.map(({ at }) => at)])].sort((a, b) => a - b),
    sentTo: (member) => known.get(member)?.sent ?? 0,
    freeNumbers: (count) => {
      const free: number[] = [];
      for (let number = sent + 1; free.length < count; number++) if (!journal.done.has(`${prefix}${number}`) && !journal.begun.has(`${prefix}${number}`)) free.push(number);
      return free;
    },
    perhapsTold: new Map(begun.flatMap(({ keep, at }) => Object.entries(keep).map(([name, state]) => [name, { state, at }] as const))),
  };
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

function sentOf(journal: Journal, member: string): { readonly sent: number; readonly at: readonly Instant[] } {
  const kept = keptOf(journal, 'digest', member).get('');
  return kept !== null && typeof kept === 'object' && 'sent' in kept && 'at' in kept ? (kept as unknown as { sent: number; at: readonly Instant[] }) : { sent: 0, at: [] };
}
