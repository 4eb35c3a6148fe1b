// Whether people are at work in a document: then it is neither read for conclusions nor written.
import type { Instant } from '../model/time';
import { hashText } from './hash';
import { slot } from './read-journal';
import type { World } from './world';

/** A person may still be typing: their change rests so long before we write beside it. */
const quiet = 10 * 60_000;

/** The slot of the fingerprint of what we last wrote: our own writing is no person's. */
export const writtenSlot = (document: string): string => slot('written', document);

/** Until when a document is left alone because a person has it open or has just changed it; null = free. */
export function inUseUntil(id: string, world: World): Instant | null {
  const document = world.snapshot.documents.all.find((one) => one.id === id);
  if (!document) return null;
  if (document.busy) return world.now + quiet;
  const ours = world.journal.kept.get(writtenSlot(id));
  const until = document.modifiedAt + quiet;
  return hashText(document.content ?? '') !== ours && document.modifiedAt <= world.now && until > world.now ? until : null;
}

