// The agendas of the meetings ahead, each planned against its page as it stands.
import { baseChange } from '../documents/base';
import { baseAskedBack } from '../documents/base-asked-back';
import { readDocument, type TheirDocument } from '../documents/read-document';
import { linksFrom } from '../documents/relative-link';
import type { Kept } from '../model/effect';
import type { Topic } from '../model/rows';
import type { GroupDocument, Meeting } from '../model/snapshot';
import type { Instant } from '../model/time';
import { baseSlots } from '../plan/kept-base';
import { keptOf } from '../plan/read-journal';
import { meetingsOf, type World } from '../plan/world';
import { addDays } from '../time/days';
import { instantToLocal, localToInstant } from '../time/zones';
import { agendaDocument } from './agenda-document';
import { backSlot, topicsAskedBack } from './asked-back';
import { topicSection } from './page-wishes';
import { planAgenda, type PlannedAgenda } from './plan-agenda';
import { agendaOf, type PublishedAgenda } from './published';
import { readAgendaPage } from './read-conclusions';

export interface AgendaAhead {
  readonly meeting: Meeting;
  /** Where it lies or will lie. */
  readonly documentId: string;
  readonly document: GroupDocument | null;
  readonly page: TheirDocument;
  readonly proposalAt: Instant;
  readonly cutOff: Instant;
  /** Null = a person emptied or deleted the document, or it is too large to be read. */
  readonly planned: PlannedAgenda | null;
  /** What the journal keeps of points that were asked back. */
  readonly keep: Kept;
}

/** On its day, a proposal is made at this clock time. */
const proposedAt = '08:00';

/** By kind of meeting: the next one, and those whose proposal is due or was made. Documents that the reader may have missed are left out. */
export function plannedAgendas(world: World): readonly AgendaAhead[] {
  const kinds = [...new Set(world.meetings.map(({ subgroup }) => subgroup))];
  return kinds.flatMap((kind) => dueMeetings(world, kind).flatMap((meeting) => planAhead(world, meeting)));
}

function dueMeetings(world: World, subgroup: string | null): readonly Meeting[] {
  const ahead = meetingsOf(world, subgroup).filter(({ start }) => start > world.now);
  return ahead.filter((meeting, at) => at === 0 || agendaOf(world.journal, meeting.id) !== null || proposalOf(world, meeting) <= world.now);
}

function proposalOf(world: World, meeting: Meeting): Instant {
  return daysBefore(world, meeting, world.snapshot.settings.agenda.rhythm.proposalDays, proposedAt);
}

function daysBefore({ zone }: World, { start }: Meeting, days: number, clock: string): Instant {
  return Math.min(start, localToInstant(zone, addDays(instantToLocal(zone, start).day, -days), clock));
}

function planAhead(world: World, meeting: Meeting): readonly AgendaAhead[] {
  const { rhythm } = world.snapshot.settings.agenda;
  const published = agendaOf(world.journal, meeting.id);
  const documentId = published?.document ?? agendaDocument(world, meeting);
  const document = world.snapshot.documents.all.find((one) => one.id === documentId) ?? null;
  if (hidesTopics(world, published) || (document === null && !world.snapshot.documents.whole)) return [];
  const linkTo = linksFrom(documentId), urlOf = (topic: Topic): string => linkTo(topic.source.url);
  const idByUrl = Object.fromEntries(world.topics.map((topic) => [urlOf(topic), topicSection(topic.id)]));
  const read = readAgendaPage({ id: documentId, content: document?.content ?? null }, world.journal, idByUrl);
  const back = topicsAskedBack(world.topics, world.journal, { meetingId: meeting.id, page: read, published });
  const page = back.length === 0 ? read : readDocument(read.text, baseAskedBack(read, back.map(topicSection)), idByUrl);
  const cutOff = daysBefore(world, meeting, rhythm.cutOffDays, rhythm.cutOffTime), proposalAt = proposalOf(world, meeting);
  const planned = page.state === 'gone' || page.state === 'beyond' ? null : planAgenda(world, { meeting, cutOff, proposalAt, page, back, published, document: documentId, urlOf });
  const keep = { ...baseSlots(documentId, baseChange(read.base, page.base)), ...asksOf(world, meeting) };
  return [{ meeting, documentId, document, page, cutOff, planned, proposalAt, keep }];
}

/** What was asked by name is answered with this. */
function asksOf({ journal }: World, { id }: Meeting): Kept {
  return Object.fromEntries([...keptOf(journal, 'back', id).keys()].map((topic) => [backSlot(id, topic), null]));
}

/** A table that is away for a moment, emptied by a sync program or only read in part must not look like a group that withdrew its topics: its agendas wait. */
function hidesTopics({ snapshot, tables, topics }: World, published: PublishedAgenda | null): boolean {
  if (snapshot.topics === null || Object.keys(tables.topics.columnsBySheet).length === 0) return true;
  const here = new Set(topics.map(({ id }) => id));
  return !snapshot.topics.whole && published !== null && published.items.some(({ id }) => !here.has(id));
}
