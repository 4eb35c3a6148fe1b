// A line about rows of the tables, as they stand now.
import type { DeliverLine } from '../model/effect';
import type { World } from '../plan/world';
import { formatDay } from '../time/format-day';
import { instantToLocal } from '../time/zones';
import { obeyed } from './heard-commands';
import type { Found } from './found';

const short = { words: 10, answer: 'none' } as const;

export function lookUpTask({ reason, about }: DeliverLine, { tasks, snapshot: { settings }, messages }: World): Found | null {
  const task = tasks.find(({ id }) => id === about[0]), { why } = messages.digest, { address, locale } = settings;
  if (task === undefined || task.done) return null;
  const day = task.due === null ? null : formatDay(task.due, locale, 'long');
  return {
    why: reason === 'task-given' || day === null ? why.taskGiven({ address }) : why.taskDue({ day, address }),
    what: task.title, links: [{ title: task.source.table, url: task.source.url }], quotes: [], asks: short,
  };
}

/** `about`: the meeting, the topic. */
export function lookUpTopic({ about: [meetingId, topicId], document }: DeliverLine, world: World): Found | null {
  const { topics, meetings, snapshot: { settings, documents }, messages, zone } = world;
  const topic = topics.find(({ id }) => id === topicId), meeting = meetings.find(({ id }) => id === meetingId), page = documents.all.find(({ id }) => id === document);
  if (topic === undefined || topic.status === 'done' || meeting === undefined || page === undefined) return null;
  const day = formatDay(instantToLocal(zone, meeting.start).day, settings.locale, 'long');
  return {
    why: messages.digest.why.presents({ meeting: meeting.title, day, address: settings.address }), what: topic.title,
    links: [{ title: messages.digest.agendaOf({ meeting: meeting.title, day }), url: page.url }], quotes: [], asks: short,
  };
}

/** Leads to the rows that were made, where they can still be found, and to where it was asked. */
export function lookUpCommand({ about: [id], document }: DeliverLine, world: World): Found | null {
  const heard = obeyed(world).find((one) => one.id === id), words = world.messages.digest;
  if (heard === undefined) return null;
  const rows = heard.commands.flatMap(({ kind, title }) => [...world[kind]].find((row) => row.title === title) ?? []), page = world.snapshot.documents.all.find((one) => one.id === document);
  return {
    why: words.why.commandHeard(), what: heard.commands.map(({ kind, title }) => words.heard[kind]({ title })).join(' · '),
    links: [...rows.map(({ title, source }) => ({ title, url: source.url })), ...(page === undefined ? [] : [{ title: page.title, url: page.url }])], quotes: [], asks: short,
  };
}
