// What a document was called when its remarks without a time were first heard: a renamed one is known by them, as nothing else tells them apart.
import type { GroupDocument } from '../model/snapshot';
import { messageKey, type Message } from '../model/document-content';
import { hashText } from '../plan/hash';
import { oncePerWorld } from '../plan/once-per-world';
import { familyOf } from '../plan/read-journal';
import type { World } from '../plan/world';
import { messageInstant } from './message-time';

export function firstName(world: World, { id }: Pick<GroupDocument, 'id'>): string {
  return namesOf(world).get(id) ?? id;
}

/** Those that do not say when, or say a time that is still to come: a clock goes wrong. */
export function untimedMessages(world: World, { reading }: Pick<GroupDocument, 'reading'>): readonly Message[] {
  return reading?.threads.flatMap(({ messages }) => messages).filter((message) => (messageInstant(message, world.zone) ?? Infinity) > world.now) ?? [];
}

/** Of each document that is new: the vanished one of which it holds most remarks, and that holds at least half of its own. */
const namesOf = oncePerWorld((world): ReadonlyMap<string, string> => {
  const heard = familyOf(world.journal, 'heard-at'), { all } = world.snapshot.documents;
  const there = new Set(all.map(({ id }) => id.replaceAll('|', '¦')));
  const gone = [...heard].filter(([owner]) => !there.has(owner)).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(gone.length === 0 ? [] : all.flatMap((document) => {
    const keys = heard.has(document.id.replaceAll('|', '¦')) ? [] : untimedMessages(world, document).map((message) => hashText(messageKey(message)));
    const shared = gone.map(([owner, known]) => ({ owner, count: keys.filter((key) => known.has(key)).length }));
    const best = shared.reduce((most, one) => (one.count > most.count ? one : most), { owner: '', count: 0 });
    return best.count > 0 && 2 * best.count >= keys.length ? [[document.id, best.owner] as const] : [];
  }));
});
