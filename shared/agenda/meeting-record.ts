// What one meeting made of its agenda, read from the document and kept by the journal once nothing of it is left to do.
import type { Json } from '../model/json';
import type { Day } from '../model/time';
import { familyOf, slot, type Journal } from '../plan/read-journal';
import type { ItemOutcome } from './item-outcome';
import type { Choice } from './read-agenda-choice';

export interface MeetingRecord {
  /** Of the document's text that was read. */
  readonly revision: string;
  readonly day: Day;
  readonly items: Readonly<Record<string, ItemOutcome>>;
  /** What the group ticked for topics that were squeezed out too often. */
  readonly choices: Readonly<Record<string, Choice>>;
  /** Topics with several of the choices ticked, and how many; absent = none. */
  readonly undecided?: Readonly<Record<string, number>>;
  /** Points that people wrote in, with decisions or tasks that no `Conclusion :` precedes; absent = none. */
  readonly unlabelled?: readonly string[];
  /** Words that were not understood, by topic. */
  readonly questions: readonly { readonly topic: string; readonly words: string }[];
}

export const recordSlot = (meetingId: string): string => slot('outcome', meetingId);

/** Meeting → its record as the journal keeps it. */
export function keptRecords(journal: Journal): ReadonlyMap<string, MeetingRecord> {
  return new Map([...familyOf(journal, 'outcome')].flatMap(([meetingId, names]) => {
    const value = names.get('');
    return isRecord(value) ? [[meetingId, value]] : [];
  }));
}

function isRecord(value: unknown): value is MeetingRecord & Json {
  return value !== null && typeof value === 'object' && 'items' in value && 'revision' in value;
}
