// Source: a task of theirs that is due soon.
import { addDays } from '../../time/days';
import { localToInstant } from '../../time/zones';
import { wordsOf } from '../../text/normalise';
import type { LineSource } from '../line';
import { inServiceSince, joinedSince } from '../news-since';
import { openTasks } from '../open-tasks';

/** So many days before, at this clock time of the group's zone; two days sooner where something is sent anyway. */
const ahead = 2, from = '09:00', sooner = 2;

export const taskDue: LineSource = (world) => {
  const service = inServiceSince(world), joined = joinedSince(world);
  return openTasks(world).flatMap(({ task, members }) => members.flatMap((member) => {
    if (task.due === null) return [];
    const at = localToInstant(world.zone, addDays(task.due, -ahead), from), joins = localToInstant(world.zone, addDays(task.due, -ahead - sooner), '00:00'), expires = localToInstant(world.zone, addDays(task.due, 1), '00:00');
    const since = Math.max(service, joined(member));
    if (expires <= Math.max(since, world.now)) return [];
    return [{
      member: member.id, id: `task/${task.id}/due`, state: task.due, at: Math.max(at, since), joins: Math.max(joins, since), weight: 'mention' as const, expires,
      asks: { words: wordsOf(task.title).length, answer: 'none' as const }, line: { member: member.id, reason: 'task-due' as const, about: [task.id], document: null },
    }];
  }));
};
