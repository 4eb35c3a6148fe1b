// The tasks that are not done, with the members who do them.
import type { Member, Task } from '../model/rows';
import { oncePerWorld } from '../plan/once-per-world';
import { personMatcher } from '../tables/match-person';

export interface OpenTask {
  readonly task: Task;
  readonly members: readonly Member[];
}

export const openTasks = oncePerWorld((world): readonly OpenTask[] => {
  const match = personMatcher(world.members), memberById = new Map(world.members.map((member) => [member.id, member]));
  return world.tasks.filter(({ done }) => !done).map((task) => ({ task, members: [...new Set(task.who.flatMap((name) => memberById.get(match(name) ?? '') ?? []))] }));
});
