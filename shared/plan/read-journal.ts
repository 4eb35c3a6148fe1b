// Folds the union of all devices' journal entries into what planning asks of it.
import type { Json } from '../model/json';
import type { JournalEntry } from '../model/journal';
import type { Instant } from '../model/time';

type EntryOf<E extends JournalEntry['entry']> = Extract<JournalEntry, { entry: E }>;
type ByKey<T> = ReadonlyMap<string, T>;

export interface Journal {
  /** The last time each key was done. */
  readonly done: ByKey<EntryOf<'done'>>;
  /** Begun, and neither done nor failed since: to be settled before anything else happens to that key. */
  readonly begun: ByKey<EntryOf<'begun'>>;
  /** Failed, and not done since. */
  readonly failed: ByKey<EntryOf<'failed'>>;
  /** How many times in a row. */
  readonly failures: ByKey<number>;
  readonly held: ByKey<EntryOf<'held'>>;
  /** Keys that a person let go in spite of the guard. */
  readonly released: ReadonlySet<string>;
  /** Slot → value, the last one counts. */
  readonly kept: ByKey<Json>;
  /** When the trial ended; null = it has not. */
  readonly activatedAt: Instant | null;
}

/** One order for all devices, so that each of them folds the same union to the same state. */
export function compareEntries(a: JournalEntry, b: JournalEntry): number {
  return a.at - b.at || (a.by < b.by ? -1 : a.by > b.by ? 1 : a.seq - b.seq);
}

export function readJournal(entries: readonly JournalEntry[]): Journal {
  const done = new Map<string, EntryOf<'done'>>(), begun = new Map<string, EntryOf<'begun'>>();
  const failed = new Map<string, EntryOf<'failed'>>(), held = new Map<string, EntryOf<'held'>>();
  const failures = new Map<string, number>(), kept = new Map<string, Json>(), released = new Set<string>();
  let activatedAt: Instant | null = null;
  const keep = (slots: Readonly<Record<string, Json>>): void => {
    for (const [slot, value] of Object.entries(slots)) {
      if (value === null) kept.delete(slot);
      else kept.set(slot, value);
    }
  };
  for (const entry of [...entries].sort(compareEntries)) {
    switch (entry.entry) {
      case 'begun': begun.set(entry.key, entry); break;
      case 'done': done.set(entry.key, entry); begun.delete(entry.key); failed.delete(entry.key); failures.delete(entry.key); keep(entry.keep); break;
      case 'failed': failed.set(entry.key, entry); failures.set(entry.key, (failures.get(entry.key) ?? 0) + 1); begun.delete(entry.key); break;
      case 'held': held.set(entry.key, entry); released.delete(entry.key); break;
      case 'released': held.delete(entry.key); released.add(entry.key); break;
      case 'activated': activatedAt ??= entry.at; break;
      case 'kept': keep(entry.keep); break;
    }
  }
  return { done, begun, failed, failures, held, released, kept, activatedAt };
}

/** Slots are named `family|owner|name`; this gives `name → value` of one owner. */
export function keptOf(journal: Journal, family: string, owner: string): ReadonlyMap<string, Json> {
  return familyOf(journal, family).get(owner.replaceAll('|', '¦')) ?? new Map<string, Json>();
}

const indexes = new WeakMap<Journal, Map<string, Map<string, Map<string, Json>>>>();

/** `owner → name → value` of one family; the index is built once per journal. */
export function familyOf(journal: Journal, family: string): ReadonlyMap<string, ReadonlyMap<string, Json>> {
  let index = indexes.get(journal);
  if (!index) indexes.set(journal, (index = indexSlots(journal.kept)));
  return index.get(family) ?? new Map<string, ReadonlyMap<string, Json>>();
}

function indexSlots(kept: ByKey<Json>): Map<string, Map<string, Map<string, Json>>> {
  const index = new Map<string, Map<string, Map<string, Json>>>();
  for (const [slot, value] of kept) {
    const [family = '', owner = '', ...name] = slot.split('|');
    const owners = index.get(family) ?? new Map<string, Map<string, Json>>();
    const names = owners.get(owner) ?? new Map<string, Json>();
    index.set(family, owners.set(owner, names.set(name.join('|'), value)));
  }
  return index;
}

/** The slot's name; `|` cannot stand in the family or the owner. */
export function slot(family: string, owner: string, name = ''): string {
  return `${family}|${owner.replaceAll('|', '¦')}|${name}`;
}
