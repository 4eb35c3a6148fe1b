// What is to be done and where help is welcome, as lines of the page that tells where the group stands.
import { textToMarkdown } from '../agenda/markdown-text';
import type { DraftBlock } from '../documents/draft';
import type { Task } from '../model/rows';
import type { Help } from './overview';
import { item, list, type Saying } from './saying';

/** A day that has passed is not said: nobody is late before everybody. */
export function renderTask({ who, title, due }: Task, { messages, say, today }: Saying): string {
  return messages.overview.task({ who: who.map(textToMarkdown), title: textToMarkdown(title), due: due === null || due < today ? null : say.day(due) });
}

export function renderHelp({ tasks, roles, subgroups }: Help, saying: Saying): readonly DraftBlock[] {
  const { messages, say } = saying, words = messages.overview;
  const free = list(tasks, ({ id, title, due }) => item(`free/${id}`, words.freeTask({ title: textToMarkdown(title), due: due === null ? null : say.day(due) })), saying);
  const named = roles === null ? '' : messages.agenda.title({ meeting: textToMarkdown(roles.meeting.title), day: say.longDay(roles.meeting.start) });
  return [
    ...free,
    ...(roles === null ? [] : [item('roles', words.freeRoles({ meeting: named, roles: roles.roles.map((role) => messages.agenda.role[role].toLowerCase()) }))]),
    ...subgroups.map((name) => item(`referent/${name}`, words.freeSubgroup({ name: textToMarkdown(name) }))),
  ];
}
