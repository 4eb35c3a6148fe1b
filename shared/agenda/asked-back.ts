// Points that a person removed from an agenda's page and wants back: written there again, pinned in the table since, or asked for by name.
import type { TheirDocument } from '../documents/read-document';
import type { Topic } from '../model/rows';
import { ownValue } from '../model/own-value';
import { keptOf, slot, type Journal } from '../plan/read-journal';
import { topicSection } from './page-wishes';
import type { PublishedAgenda } from './published';
import { wasPinned } from './signature-of';

/** A person asked by name for that topic of that meeting's agenda. */
export const backSlot = (meetingId: string, topic: string): string => slot('back', meetingId, topic);

export interface Returning {
  readonly meetingId: string;
  readonly page: TheirDocument;
  readonly published: PublishedAgenda | null;
}

/** A removal counts once a run has seen it: cutting and pasting in between is neither. */
export function topicsAskedBack(topics: readonly Topic[], journal: Journal, { meetingId, page, published }: Returning): readonly string[] {
  const asked = keptOf(journal, 'back', meetingId), seen = new Set(published?.removed ?? []);
  return topics.filter(({ id, pinned, status }) => {
    if (status === 'done') return false;
    if (!page.deleted.includes(topicSection(id))) return seen.has(id) && page.sections.some((section) => section.id === topicSection(id));
    return asked.has(id) || (seen.has(id) && pinned === 'in' && !wasPinned(ownValue(published?.leftOut, id)));
  }).map(({ id }) => id);
}
