// Source: a task of theirs that is due soon.
import { addDays } from '../../time/days';
import { localToInstant } from '../../time/zones';
import { wordsOf } from '../../text/normalise';
import type { LineSource } from '../line';
import { inServiceSince, joinedSince } from '../news-since';
import { openTasks } from '../open-tasks';

/** So many days before, at this clock time of the group's zone. */
const ahead = 2, from = '09:00';

export const taskDue: LineSource = (world) => {
  const service = inServiceSince(world), joined = joinedSince(world);
  return openTasks(world).flatMap(({ task, members }) => members.flatMap((member) => {
    if (task.due === null) return [];
    const at = localToInstant(world.zone, addDays(task.due, -ahead), from), expires = localToInstant(world.zone, addDays(task.due, 1), '00:00');
    if (expires <= Math.max(service, joined(member), world.now)) return [];
    return [{
      member: member.id, id: `task/${task.id}/due`, state: task.due, at: Math.max(at, service, joined(member)), weight: 'mention' as const, expires,
      asks: { words: wordsOf(task.title).length, answer: 'none' as const }, line: { member: member.id, reason: 'task-due' as const, about: [task.id], document: null },
    }];
  }));
};
