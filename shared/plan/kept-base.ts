// What of ours went into a document, as the journal keeps it: slots `base|<document>|<unit>`.
import { readBase, type Base } from '../documents/base';
import type { Kept } from '../model/effect';
import { keptOf, slot, type Journal } from './read-journal';

export function keptBase(journal: Journal, document: string): Base {
  return readBase(Object.fromEntries(keptOf(journal, 'base', document)));
}

/** What merging says is to be kept, under the document's slots. */
export function baseSlots(document: string, change: Kept): Kept {
  return Object.fromEntries(Object.entries(change).map(([name, value]) => [slot('base', document, name), value]));
}
