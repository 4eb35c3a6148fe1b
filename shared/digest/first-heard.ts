// When a remark without a time was first there: what planning saw, kept; until then, when its document last changed.
import { messageKey } from '../model/document-content';
import type { Kept } from '../model/effect';
import type { GroupDocument } from '../model/snapshot';
import type { Instant } from '../model/time';
import { hashText } from '../plan/hash';
import { keptOf, slot } from '../plan/read-journal';
import type { World } from '../plan/world';
import { firstName, untimedMessages } from './first-name';
import { messageKeys, newWordings } from './message-keys';

export function untimedSince(world: World, document: GroupDocument): (key: string) => Instant {
  const known = keptOf(world.journal, 'heard-at', firstName(world, document));
  return (key) => {
    const at = known.get(hashText(key));
    return typeof at === 'number' ? at : Math.min(document.modifiedAt, world.now);
  };
}

/** What the journal has still to learn of one document; empty = nothing. */
export function newlyHeard(world: World, document: GroupDocument): Kept {
  const name = firstName(world, document), known = keptOf(world.journal, 'heard-at', name), at = Math.min(document.modifiedAt, world.now);
  const call = messageKeys(world, document), keys = untimedMessages(world, document).flatMap((message) => [messageKey(message), call(message).key]).map(hashText);
  return { ...Object.fromEntries(keys.filter((key) => !known.has(key)).map((key) => [slot('heard-at', name, key), at])), ...newWordings(world, document) };
}
