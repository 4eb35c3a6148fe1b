// What past meetings of one kind made of each topic, of the subgroups' time, and of the roles.
import type { Topic } from '../model/rows';
import type { Meeting } from '../model/snapshot';
import { meetingsOf, type World } from '../plan/world';
import { carryOver, type CarriedOver, type MeetingOutcome, type PastMeeting } from './carry-over';
import { concludedMeetings, type ConcludedMeeting } from './concluded-meetings';
import type { HeldMeeting } from './fairness';
import type { ItemOutcome } from './meeting-record';
import { dayOf } from './occasions';

const outcomeOf: Readonly<Record<ItemOutcome, MeetingOutcome>> = {
  'dealt-with': 'dealt-with', 'decided': 'dealt-with', 'still-open': 'still-open', 'not-reached': 'not-reached', 'put-off': 'put-off',
  'on-hold': 'held', 'not-before': 'held', 'removed': 'held', 'blank': 'unknown', 'noted': 'still-open',
};

export function pastMeetings(world: World, subgroup: string | null): readonly ConcludedMeeting[] {
  return concludedMeetings(world).filter(({ agenda }) => agenda.subgroup === subgroup);
}

/** By topic. Once the group has chosen what to do with it, being squeezed out counts anew. A topic that no agenda of ours has met yet waits since the day that its row says. */
export function topicPasts(world: World, topics: readonly Topic[], meeting: Meeting): ReadonlyMap<string, CarriedOver> {
  const histories = historiesOf(pastMeetings(world, meeting.subgroup));
  const choices = new Map(pastMeetings(world, meeting.subgroup).flatMap(({ agenda, record }) => Object.keys(record?.choices ?? {}).map((id) => [id, agenda.day] as const)));
  const days = meetingsOf(world, meeting.subgroup).filter(({ start }) => start < meeting.start).map(({ start }) => dayOf(world, start));
  const waiting = new Set(world.tasks.filter(({ done }) => !done).flatMap(({ topicId }) => topicId ?? []));
  return new Map(topics.map((topic) => {
    const history = histories.get(topic.id) ?? [];
    const carried = carryOver({ history, recurring: topic.recurring, openTask: waiting.has(topic.id) ? { since: null } : null });
    const { since } = topic, chosen = choices.get(topic.id) ?? '';
    const squeezed = Math.min(carried.squeezed, history.filter(({ day, outcome }) => day > chosen && (outcome === 'left-out' || outcome === 'not-reached')).length);
    const age = history.length > 0 || since === null ? carried.age : days.filter((day) => day >= since).length;
    return [topic.id, { ...carried, age, squeezed }];
  }));
}

function historiesOf(meetings: readonly ConcludedMeeting[]): ReadonlyMap<string, readonly PastMeeting[]> {
  const histories = new Map<string, PastMeeting[]>();
  const add = (id: string, past: PastMeeting): void => { const known = histories.get(id); if (known) known.push(past); else histories.set(id, [past]); };
  for (const { id: meetingId, agenda, record } of meetings) {
    const unclear = new Set(record?.questions.map(({ topic }) => topic));
    const resting = new Set(agenda.resting), awaited = new Set(agenda.awaited);
    for (const { id } of agenda.items) {
      const outcome = record?.items[id];
      add(id, { meetingId, day: agenda.day, outcome: outcome === undefined || (outcome === 'noted' && unclear.has(id)) ? 'unknown' : outcomeOf[outcome] });
    }
    for (const id of Object.keys(agenda.leftOut)) add(id, { meetingId, day: agenda.day, outcome: resting.has(id) ? 'held' : awaited.has(id) ? 'waited' : 'left-out' });
  }
  return histories;
}

/** Points that were not reached used no time. */
export function heldForFairness(meetings: readonly ConcludedMeeting[]): readonly HeldMeeting[] {
  return meetings.map(({ agenda, record }) => ({
    chosen: agenda.items.filter(({ id }) => record?.items[id] !== 'not-reached'),
    leftOut: agenda.waiting,
  }));
}
