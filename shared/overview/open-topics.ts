// The topics that wait for a decision, or all that are open where the group does not say what it wants of them.
import { topicsAfterConclusions } from '../agenda/concluded-meetings';
import { agendaOf } from '../agenda/published';
import { dayOf } from '../agenda/occasions';
import type { Day } from '../model/time';
import type { World } from '../plan/world';
import { bounded } from './bounded';
import { byText } from './by-text';
import { never } from './open-tasks';
import type { OpenTopic, Overview } from './overview';

const mostTopics = 12;

/** Those on an agenda ahead first, then by deadline, then those that were there longest. */
export function openTopics(world: World): Overview['open'] {
  const open = topicsAfterConclusions(world).filter(({ status, pinned }) => status === 'open' && pinned !== 'out');
  const toDecide = open.filter(({ intent }) => intent === 'decide'), planned = plannedDays(world);
  const topics = (toDecide.length > 0 ? toDecide : open).map((topic): OpenTopic => ({ topic, planned: planned.get(topic.id) ?? null }))
    .sort(byText((one) => one.planned ?? never, ({ topic }) => topic.deadline ?? never, ({ topic }) => topic.since ?? never, ({ topic }) => topic.title, ({ topic }) => topic.id));
  return { toDecide: toDecide.length > 0, topics: bounded(topics, mostTopics) };
}

/** Topic → the day of the first meeting ahead on whose published agenda it is. */
export function plannedDays(world: World): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const { id, start, end } of world.meetings) {
    if (end <= world.now) continue;
    for (const item of agendaOf(world.journal, id)?.items ?? []) if (!days.has(item.id)) days.set(item.id, dayOf(world, start));
  }
  return days;
}
