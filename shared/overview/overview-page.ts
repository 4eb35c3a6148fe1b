// The page that tells where the group stands as people left it, and whether enough is seen of the group to write it.
import { concludedMeetings } from '../agenda/concluded-meetings';
import { agendaOf, publishedAgendas } from '../agenda/published';
import { readDocument, type TheirDocument } from '../documents/read-document';
import type { GroupDocument } from '../model/snapshot';
import { keptBase } from '../plan/kept-base';
import { slot } from '../plan/read-journal';
import { rowsKey } from '../plan/read-tables';
import type { World } from '../plan/world';

export interface OverviewPage {
  readonly id: string;
  readonly document: GroupDocument | null;
  readonly page: TheirDocument;
}

/** What is remembered of the page itself: the day on which it was found gone. */
export const overviewSlot = (id: string): string => slot('overview', id);

/** Null = not to be written now: before the first agenda, while rows still follow from conclusions, or where a part of the group is out of sight. */
export function overviewPage(world: World): OverviewPage | null {
  const { snapshot, journal } = world, id = snapshot.places.overview;
  const document = snapshot.documents.all.find((one) => one.id === id) ?? null;
  if (publishedAgendas(journal).length === 0 || hidesRows(world) || hidesPages(world, document) || followsConclusions(world)) return null;
  return { id, document, page: readDocument(document?.content ?? null, keptBase(journal, id)) };
}

/** A table that is away for a moment must not look like one without rows. */
function hidesRows({ snapshot, journal }: World): boolean {
  return !snapshot.meetings.whole || (['topics', 'members', 'tasks', 'decisions'] as const).some((kind) => {
    const table = snapshot[kind];
    return table === null ? journal.done.has(rowsKey(kind)) : !table.whole;
  });
}

function hidesPages({ snapshot, journal, meetings }: World, document: GroupDocument | null): boolean {
  if (snapshot.documents.whole) return false;
  const there = new Set(snapshot.documents.all.map(({ id }) => id));
  return document === null || meetings.some(({ id }) => { const agenda = agendaOf(journal, id); return agenda !== null && !there.has(agenda.document); });
}

/** The next round sees their rows; on trial they are not written. */
function followsConclusions(world: World): boolean {
  return !world.snapshot.trial && concludedMeetings(world).some(({ points }) => points !== null);
}
