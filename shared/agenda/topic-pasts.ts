// What past meetings of one kind made of each topic, of the subgroups' time, and of the roles.
import type { Topic } from '../model/rows';
import type { Meeting } from '../model/snapshot';
import type { Day } from '../model/time';
import { ownValue } from '../model/own-value';
import { meetingsOf, type World } from '../plan/world';
import { carryOver, isSpoken, type CarriedOver, type MeetingOutcome, type PastMeeting } from './carry-over';
import { concludedMeetings, type ConcludedMeeting } from './concluded-meetings';
import { agendaOf, type PublishedAgenda } from './published';
import type { HeldMeeting } from './fairness';
import type { ItemOutcome } from './item-outcome';
import type { MeetingRecord } from './meeting-record';
import { dayOf } from './occasions';

const outcomeOf: Readonly<Record<ItemOutcome, MeetingOutcome>> = {
  'dealt-with': 'dealt-with', 'decided': 'dealt-with', 'still-open': 'still-open', 'not-reached': 'not-reached', 'put-off': 'put-off',
  'on-hold': 'held', 'not-before': 'held', 'removed': 'held', 'blank': 'unknown', 'noted': 'still-open',
};

export type PastAgenda = Pick<ConcludedMeeting, 'id' | 'agenda' | 'record'>;

/** Those of its kind before it. One that is published and still ahead counts as held as planned: two agendas share no topic, and roles go round. */
export function pastMeetings(world: World, meeting: Meeting): readonly PastAgenda[] {
  const held = concludedMeetings(world).filter(({ agenda }) => agenda.subgroup === meeting.subgroup), isHeld = new Set(held.map(({ id }) => id));
  const ahead = meetingsOf(world, meeting.subgroup).filter(({ id, start }) => start < meeting.start && !isHeld.has(id));
  return [...held, ...ahead.flatMap(({ id }) => { const agenda = agendaOf(world.journal, id); return agenda === null ? [] : [{ id, agenda, record: asPlanned(agenda) }]; })];
}

function asPlanned({ day, items }: PublishedAgenda): MeetingRecord {
  return { revision: '', day, items: Object.fromEntries(items.map(({ id }) => [id, 'dealt-with'])), choices: {}, questions: [] };
}

/** Those that stand on an agenda still ahead of this one; what recurs comes back all the same. */
export function takenBefore(world: World, meeting: Meeting): ReadonlySet<string> {
  const recurring = new Set(world.topics.filter((topic) => topic.recurring).map(({ id }) => id));
  const ahead = meetingsOf(world, meeting.subgroup).filter(({ start, end }) => start < meeting.start && end > world.now);
  return new Set(ahead.flatMap(({ id }) => agendaOf(world.journal, id)?.items ?? []).map(({ id }) => id).filter((id) => !recurring.has(id)));
}

/** By topic. Once the group has chosen what to do with it, being squeezed out counts anew. Until it is spoken about, a topic also waits for the meetings between the day that its row says and our first agenda that met it. */
export function topicPasts(world: World, topics: readonly Topic[], meeting: Meeting): ReadonlyMap<string, CarriedOver> {
  const past = pastMeetings(world, meeting), histories = historiesOf(past);
  const choices = new Map(past.flatMap(({ agenda, record }) => Object.keys(record?.choices ?? {}).map((id) => [id, agenda.day] as const)));
  const days = meetingsOf(world, meeting.subgroup).filter(({ start }) => start < meeting.start).map(({ start }) => dayOf(world, start));
  const listed = world.tasks.filter(({ done }) => !done).flatMap(({ topicId }) => topicId ?? []);
  // A task that was typed counts before its row is written: planning need not wait.
  const typed = concludedMeetings(world).flatMap(({ points }) => points ?? []).filter(({ tasks }) => tasks.some(({ done }) => !done)).map(({ topic }) => topic);
  const waiting = new Set([...listed, ...typed]);
  return new Map(topics.map((topic) => {
    const history = histories.get(topic.id) ?? [];
    const carried = carryOver({ history, recurring: topic.recurring, openTask: waiting.has(topic.id) ? { since: null } : null });
    const { since } = topic, chosen = choices.get(topic.id);
    const squeezed = chosen === undefined ? carried.squeezed : Math.min(carried.squeezed, squeezedAfter(chosen, history));
    const earlier = since === null ? 0 : metBefore(since, days, history);
    return [topic.id, { ...carried, age: carried.age + earlier, squeezed }];
  }));
}

function squeezedAfter(chosen: Day, history: readonly PastMeeting[]): number {
  return history.filter(({ day, outcome }) => day > chosen && (outcome === 'left-out' || outcome === 'not-reached')).length;
}

/** Of these days, those from `since` on at which no agenda of ours had met the topic yet; none once it was spoken about. */
function metBefore(since: Day, days: readonly Day[], history: readonly PastMeeting[]): number {
  if (history.some(({ outcome }) => isSpoken(outcome))) return 0;
  const met = history.map(({ day }) => day).sort()[0] ?? '9999';
  return days.filter((day) => day >= since && day < met).length;
}

/** What a meeting made of many topics is one fact, shared by all of them. */
function historiesOf(meetings: readonly PastAgenda[]): ReadonlyMap<string, readonly PastMeeting[]> {
  const histories = new Map<string, PastMeeting[]>();
  const add = (id: string, past: PastMeeting): void => { const known = histories.get(id); if (known) known.push(past); else histories.set(id, [past]); };
  for (const { id: meetingId, agenda, record } of meetings) {
    const unclear = new Set(record?.questions.map(({ topic }) => topic));
    const resting = new Set(agenda.resting), awaited = new Set(agenda.awaited);
    const [held, waited, leftOut] = (['held', 'waited', 'left-out'] as const).map((outcome): PastMeeting => ({ meetingId, day: agenda.day, outcome })) as [PastMeeting, PastMeeting, PastMeeting];
    for (const { id } of agenda.items) {
      const outcome = ownValue(record?.items, id);
      add(id, { meetingId, day: agenda.day, outcome: outcome === undefined || (outcome === 'noted' && unclear.has(id)) ? 'unknown' : outcomeOf[outcome] });
    }
    for (const id of Object.keys(agenda.leftOut)) add(id, resting.has(id) ? held : awaited.has(id) ? waited : leftOut);
  }
  return histories;
}

/** Points that were not reached used no time. */
export function heldForFairness(meetings: readonly PastAgenda[]): readonly HeldMeeting[] {
  return meetings.map(({ agenda, record }) => ({
    chosen: agenda.items.filter(({ id }) => ownValue(record?.items, id) !== 'not-reached'),
    leftOut: agenda.waiting,
  }));
}
