// Tells the life of one topic: what became of it at meetings, in reports, comments, decisions and tasks.
import { agendaOf, publishedAgendas } from '../agenda/published';
import { keptRecords } from '../agenda/meeting-record';
import { concludedMeetings } from '../agenda/concluded-meetings';
import type { Topic } from '../model/rows';
import { ownValue } from '../model/own-value';
import { keptOf } from '../plan/read-journal';
import type { World } from '../plan/world';
import { byText } from './by-text';
import { openTasks } from './open-tasks';
import { plannedDays } from './open-topics';
import { reportEvents, strayDecisions, threadEvents } from './topic-in-documents';
import type { LifeEvent, TopicLife } from './topic-life';

const order: readonly LifeEvent['what'][] = ['came', 'report', 'thread', 'left-out', 'meeting', 'decision', 'done'];

export function lifeOfTopic(world: World, topic: Topic): TopicLife {
  const met = meetingEvents(world, topic), days = new Set(met.flatMap((event) => (event.what === 'meeting' ? [event.day] : [])));
  const decisions = [...world.decisions.filter(({ topicId }) => topicId === topic.id), ...strayDecisions(world, topic)], reports = reportEvents(world, topic), threads = threadEvents(world, topic);
  const events: readonly LifeEvent[] = [
    ...(topic.since === null ? [] : [{ what: 'came' as const, day: topic.since, source: { title: topic.source.table, url: topic.source.url } }]),
    ...met, ...reports, ...threads,
    ...decisions.flatMap((decision): readonly LifeEvent[] => (decision.day === null || (decision.topicId !== null && days.has(decision.day)) ? [] : [{ what: 'decision', day: decision.day, decision }])),
    ...doneTasks(world, topic),
  ].sort(byText(({ day }) => day, ({ what }) => String(order.indexOf(what)), (event) => JSON.stringify(event)));
  const first = events.map((event) => (event.what === 'thread' ? event.since : event.day)).sort()[0] ?? null;
  return {
    topic, events, since: first, planned: plannedDays(world).get(topic.id) ?? null,
    tasks: openTasks(world).filter(({ topicId }) => topicId === topic.id),
    counts: {
      meetings: days.size, reports: reports.length, messages: threads.reduce((sum, { messages }) => sum + messages, 0),
      decisions: Math.max(decisions.length, met.reduce((sum, event) => sum + (event.what === 'meeting' ? event.decisions.length : 0), 0)),
    },
  };
}

/** The agendas that knew it, held already; being left out several times in a row is one event. */
function meetingEvents(world: World, { id: topic }: Topic): readonly LifeEvent[] {
  const records = new Map([...keptRecords(world.journal), ...concludedMeetings(world).flatMap(({ id, record }) => (record === null ? [] : [[id, record] as const]))]);
  const there = new Map(world.snapshot.documents.all.map((document) => [document.id, document])), events: LifeEvent[] = [];
  for (const agenda of publishedAgendas(world.journal).filter(({ day }) => day <= world.today)) {
    const document = there.get(agenda.document), last = events.at(-1), outcome = ownValue(records.get(agenda.meetingId)?.items, topic);
    if (agenda.items.some(({ id }) => id === topic) || outcome !== undefined) {
      if (!isOver(world, agenda.meetingId) || outcome === 'removed') continue;
      const source = document === undefined ? null : { title: document.title, url: document.url };
      const decisions = world.decisions.filter(({ topicId, day }) => topicId === topic && day === agenda.day).map(({ title }) => title);
      events.push({ what: 'meeting', day: agenda.day, meeting: agenda.title, source, outcome: outcome ?? 'blank', decisions });
    } else if (Object.hasOwn(agenda.leftOut, topic)) {
      const by = agenda.resting.includes(topic) ? 'choice' as const : (agenda.awaited ?? []).includes(topic) ? 'presence' as const : 'room' as const;
      if (last?.what === 'left-out' && last.by === by) events[events.length - 1] = { ...last, day: agenda.day, times: last.times + 1 };
      else events.push({ what: 'left-out', day: agenda.day, times: 1, by });
    }
  }
  return events;
}

function isOver({ snapshot, now, journal, today }: World, meetingId: string): boolean {
  const meeting = snapshot.meetings.all.find(({ id }) => id === meetingId);
  return meeting === undefined ? (agendaOf(journal, meetingId)?.day ?? today) < today : !meeting.cancelled && meeting.end <= now;
}

/** On the day of the meeting that gave it, where that is known, else on the day by which it was due. */
function doneTasks(world: World, topic: Topic): readonly LifeEvent[] {
  const given = new Map(publishedAgendas(world.journal).flatMap(({ meetingId, day }) =>
    [...keptOf(world.journal, 'added', meetingId)].filter(([name]) => name.startsWith(`tasks/${topic.id}/`)).map(([, title]) => [String(title), day] as const)));
  return world.tasks.filter(({ topicId, done }) => topicId === topic.id && done).flatMap((task): readonly LifeEvent[] => {
    const day = task.due ?? given.get(task.title);
    return day === undefined ? [] : [{ what: 'done', day, task }];
  });
}
