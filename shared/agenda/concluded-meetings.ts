// The meetings that were held with an agenda of ours: what each made of its points, as the journal keeps it or as the page says now.
import type { GroupDocument } from '../model/snapshot';
import type { Topic } from '../model/rows';
import type { Instant } from '../model/time';
import { hashOf, hashText } from '../plan/hash';
import { inUseUntil } from '../plan/in-use';
import { oncePerWorld } from '../plan/once-per-world';
import { keptOf } from '../plan/read-journal';
import { meetingsOf, type World } from '../plan/world';
import { grouped } from '../tables/grouped';
import { personMatcher } from '../tables/match-person';
import type { ConclusionAsking } from './conclusions/conclusion';
import type { ItemOutcome } from './item-outcome';
import { keptRecords, type MeetingRecord } from './meeting-record';
import { dayOf } from './occasions';
import { publishedAgendas, type PublishedAgenda } from './published';
import { readMeeting, type PointConclusion } from './read-conclusions';

export interface ConcludedMeeting {
  readonly id: string;
  readonly agenda: PublishedAgenda;
  readonly document: GroupDocument | null;
  /** Null = nothing could be read yet. */
  readonly record: MeetingRecord | null;
  /** Read now, with rows that may still have to follow; null = nothing of it is left to do. */
  readonly points: readonly PointConclusion[] | null;
  /** People are typing in its document: it is read later. */
  readonly busyUntil: Instant | null;
}

/** By day. */
export const concludedMeetings = oncePerWorld((world): readonly ConcludedMeeting[] => {
  const records = keptRecords(world.journal);
  const agendas = publishedAgendas(world.journal).filter((agenda) => isOver(world, agenda));
  const inCalendar = new Set(world.snapshot.meetings.all.map(({ id }) => id));
  return agendas.map((agenda) => conclude(world, agenda, records.get(agenda.meetingId) ?? null))
    .filter(({ id, record }) => inCalendar.has(id) || records.has(id) || saysAnything(record));
});

/** Where the calendar has a meeting no more (a new sentence, long ago), what people typed shows that it was held. */
function saysAnything(record: MeetingRecord | null): boolean {
  return Object.values(record?.items ?? {}).some((outcome) => outcome !== 'blank' && outcome !== 'removed');
}

function isOver(world: World, agenda: PublishedAgenda & { readonly meetingId: string }): boolean {
  const meeting = world.snapshot.meetings.all.find(({ id }) => id === agenda.meetingId);
  return meeting === undefined ? agenda.day < world.today : !meeting.cancelled && meeting.end <= world.now;
}

function conclude(world: World, agenda: PublishedAgenda & { readonly meetingId: string }, kept: MeetingRecord | null): ConcludedMeeting {
  const document = world.snapshot.documents.all.find(({ id }) => id === agenda.document) ?? null;
  const busyUntil = document === null ? null : inUseUntil(document.id, world);
  const common = { id: agenda.meetingId, agenda, document, busyUntil };
  const isRead = document === null || document.content === null || kept?.revision === hashText(document.content);
  if (isRead || busyUntil !== null) return { ...common, record: kept, points: null };
  const read = readMeeting(agenda, document, world.journal, askingOf(world, agenda));
  return { ...common, record: read?.record ?? kept, points: read?.points ?? null };
}

function askingOf(world: World, { day, subgroup }: PublishedAgenda): ConclusionAsking {
  const next = meetingsOf(world, subgroup).map(({ start }) => dayOf(world, start)).find((other) => other > day) ?? null;
  return { locale: world.snapshot.settings.locale, today: day, nextMeeting: next, person: personMatcher(world.members) };
}

type WantedOfRow = Partial<Pick<Topic, 'status' | 'notBefore'>>;
const returning: ReadonlySet<ItemOutcome> = new Set(['still-open', 'not-reached', 'put-off', 'not-before']);

/** What a conclusion asks of the topic's row. A row that this meeting closed or put on hold opens again where the words were corrected. */
export function wantedOfRow(world: World, meetingId: string, topic: Topic, point: PointConclusion): WantedOfRow {
  const wanted = wantedAfresh(topic, point), applied = keptOf(world.journal, 'applied', meetingId).get(topic.id);
  const isOurs = topic.status !== 'open' && applied === hashOf({ status: topic.status });
  return isOurs && returning.has(point.outcome) ? { ...wanted, status: 'open' } : wanted;
}

/** A recurring topic is never closed: it comes back by itself. */
function wantedAfresh(topic: Topic, point: PointConclusion): WantedOfRow {
  if (point.notBefore !== null) return { notBefore: point.notBefore };
  if (point.outcome === 'on-hold') return { status: 'on-hold' };
  return point.settled && !topic.recurring ? { status: 'done' } : {};
}

/** Whether those cells were written once: what a person changes there later is theirs to keep. */
export function isApplied(world: World, meetingId: string, topic: Topic, wanted: WantedOfRow): boolean {
  return keptOf(world.journal, 'applied', meetingId).get(topic.id) === hashOf(wanted);
}

export const conclusionKey = (meetingId: string, topicId: string): string => `conclusion/${meetingId}/${topicId}`;

/** The topics as they will stand once every conclusion has reached its row: planning need not wait for the writing, unless a person holds it. */
export function topicsAfterConclusions(world: World): readonly Topic[] {
  const pending = concludedMeetings(world).flatMap(({ id, points }) => (points ?? []).map((point) => ({ id, point })))
    .filter(({ id, point }) => !world.journal.held.has(conclusionKey(id, point.topic)));
  const pendingByTopic = grouped(pending, ({ point }) => point.topic);
  return world.topics.map((topic) => (pendingByTopic.get(topic.id) ?? []).reduce((row, { id, point }) => {
    const wanted = wantedOfRow(world, id, row, point);
    return isApplied(world, id, topic, wanted) ? row : { ...row, ...wanted };
  }, topic));
}
