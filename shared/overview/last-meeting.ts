// What the last meeting made of its points, one line each, for whoever could not come.
import { ownValue } from '../model/own-value';
import { concludedMeetings, type ConcludedMeeting } from '../agenda/concluded-meetings';
import type { MeetingRecord } from '../agenda/meeting-record';
import { writtenTitle } from '../agenda/written-points';
import type { World } from '../plan/world';
import { bounded } from './bounded';
import type { LastMeeting, LastPoint } from './overview';

const mostPoints = 15;

/** The last plenary that has an agenda of ours; a group without plenaries: the last meeting. Null = none yet. */
export function lastMeeting(world: World): LastMeeting | null {
  const held = lastHeld(world);
  if (held === null || held.record === null) return null;
  const { agenda, document, record } = held;
  return { title: agenda.title, day: agenda.day, agenda: document, points: bounded(pointsOf(world, held, record), mostPoints) };
}

export function lastHeld(world: World): ConcludedMeeting | null {
  const held = concludedMeetings(world);
  return held.filter(({ agenda }) => agenda.subgroup === null).at(-1) ?? held.at(-1) ?? null;
}

/** In the order of the agenda, then those that people wrote in. A point that they took off is none. */
function pointsOf(world: World, { agenda, points }: ConcludedMeeting, record: MeetingRecord): readonly LastPoint[] {
  const topicById = new Map(world.topics.map((topic) => [topic.id, topic]));
  const said = new Map((points ?? []).map((point) => [point.topic, point.decisions.map(({ text }) => text)]));
  const order = [...new Set([...agenda.items.map(({ id }) => id), ...Object.keys(record.items), ...(points ?? []).map(({ topic }) => topic)])];
  return order.flatMap((id): readonly LastPoint[] => {
    const topic = topicById.get(id) ?? null, title = topic?.title ?? writtenTitle(id);
    const outcome = points?.find((point) => point.topic === id)?.outcome ?? ownValue(record.items, id);
    if (title === null || outcome === undefined || outcome === 'removed') return [];
    return [{ id, title, topic, outcome, decisions: said.get(id) ?? decided(world, id, agenda.day) }];
  });
}

function decided({ decisions }: World, topic: string, day: string): readonly string[] {
  return decisions.filter((one) => one.topicId === topic && one.day === day).map(({ title }) => title);
}
