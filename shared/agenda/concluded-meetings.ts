// The meetings that were held with an agenda of ours: what each made of its points, as the journal keeps it or as the page says now.
import type { GroupDocument, Meeting } from '../model/snapshot';
import type { Topic } from '../model/rows';
import type { Day, Instant } from '../model/time';
import { hashOf, hashText } from '../plan/hash';
import { inUseUntil } from '../plan/in-use';
import { keptOf } from '../plan/read-journal';
import { meetingsOf, type World } from '../plan/world';
import { personMatcher } from '../tables/match-person';
import { instantToLocal } from '../time/zones';
import type { ConclusionAsking } from './conclusions/conclusion';
import { keptRecords, type MeetingRecord } from './meeting-record';
import { publishedAgendas, type PublishedAgenda } from './published';
import { readMeeting, type PointConclusion } from './read-conclusions';

export interface ConcludedMeeting {
  readonly id: string;
  readonly agenda: PublishedAgenda;
  /** Null = so long ago that the snapshot no longer has it. */
  readonly meeting: Meeting | null;
  readonly document: GroupDocument | null;
  /** Null = nothing could be read yet. */
  readonly record: MeetingRecord | null;
  /** Read now, with rows that may still have to follow; null = nothing of it is left to do. */
  readonly points: readonly PointConclusion[] | null;
  /** People are typing in its document: it is read later. */
  readonly busyUntil: Instant | null;
}

const cache = new WeakMap<World, readonly ConcludedMeeting[]>();

/** By day. Read once for each world. */
export function concludedMeetings(world: World): readonly ConcludedMeeting[] {
  const known = cache.get(world);
  if (known !== undefined) return known;
  const records = keptRecords(world.journal);
  const agendas = publishedAgendas(world.journal).filter((agenda) => isOver(world, agenda));
  const read = agendas.map((agenda) => conclude(world, agenda, records.get(agenda.meetingId) ?? null));
  cache.set(world, read);
  return read;
}

function isOver(world: World, agenda: PublishedAgenda & { readonly meetingId: string }): boolean {
  const meeting = world.snapshot.meetings.all.find(({ id }) => id === agenda.meetingId);
  return meeting === undefined ? agenda.day < world.today : !meeting.cancelled && meeting.end <= world.now;
}

function conclude(world: World, agenda: PublishedAgenda & { readonly meetingId: string }, kept: MeetingRecord | null): ConcludedMeeting {
  const meeting = world.snapshot.meetings.all.find(({ id }) => id === agenda.meetingId) ?? null;
  const document = world.snapshot.documents.all.find(({ id }) => id === agenda.document) ?? null;
  const busyUntil = document === null ? null : inUseUntil(document.id, world);
  const common = { id: agenda.meetingId, agenda, meeting, document, busyUntil };
  const isRead = document === null || document.content === null || kept?.revision === hashText(document.content);
  if (meeting === null || isRead || busyUntil !== null) return { ...common, record: kept, points: null };
  const read = readMeeting(agenda, document, world.journal, askingOf(world, meeting));
  return { ...common, record: read?.record ?? kept, points: read?.points ?? null };
}

function askingOf(world: World, meeting: Meeting): ConclusionAsking {
  const dayOf = (at: Instant): Day => instantToLocal(world.zone, at).day;
  const next = meetingsOf(world, meeting.subgroup).find(({ start }) => start > meeting.start);
  return {
    locale: world.snapshot.settings.locale, today: dayOf(meeting.start), nextMeeting: next ? dayOf(next.start) : null,
    person: personMatcher(world.members),
  };
}

/** What a conclusion asks of the topic's row. A recurring topic is never closed: it comes back by itself. */
export function wantedOfRow(topic: Topic, point: PointConclusion): Partial<Pick<Topic, 'status' | 'notBefore'>> {
  if (point.notBefore !== null) return { notBefore: point.notBefore };
  if (point.outcome === 'on-hold') return { status: 'on-hold' };
  return point.settled && !topic.recurring ? { status: 'done' } : {};
}

/** Whether those cells were written once: what a person changes there later is theirs to keep. */
export function isApplied(world: World, meetingId: string, topic: Topic, point: PointConclusion): boolean {
  return keptOf(world.journal, 'applied', meetingId).get(topic.id) === hashOf(wantedOfRow(topic, point));
}

/** The topics as they will stand once every conclusion has reached its row: planning need not wait for the writing. */
export function topicsAfterConclusions(world: World): readonly Topic[] {
  const pending = concludedMeetings(world).flatMap(({ id, points }) => (points ?? []).map((point) => ({ id, point })));
  return world.topics.map((topic) => pending
    .filter(({ id, point }) => point.topic === topic.id && !isApplied(world, id, topic, point))
    .reduce((row, { point }) => ({ ...row, ...wantedOfRow(row, point) }), topic));
}
