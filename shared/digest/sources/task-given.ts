// Source: a task that somebody was given since the group is in service.
import { wordsOf } from '../../text/normalise';
import { obeyedBy } from '../heard-commands';
import type { LineSource } from '../line';
import { firstSeen, inServiceSince, joinedSince } from '../news-since';
import { openTasks } from '../open-tasks';

/** Not to those who gave it to themselves by a command. */
export const taskGiven: LineSource = (world) => {
  const seen = firstSeen(world, 'tasks'), service = inServiceSince(world), joined = joinedSince(world);
  return openTasks(world).flatMap(({ task, members }) => members.flatMap((member) => {
    const at = seen(task.id);
    if (at < Math.max(service, joined(member)) || at === 0 || obeyedBy(world, member.id).has(task.title)) return [];
    return [{
      member: member.id, id: `task/${task.id}/given`, state: 'given', at, weight: 'mention' as const, expires: null,
      asks: { words: wordsOf(task.title).length, answer: 'none' as const }, line: { member: member.id, reason: 'task-given' as const, about: [task.id], document: null },
    }];
  }));
};
