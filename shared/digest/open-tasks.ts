// The tasks that are not done, with the members who do them.
import type { Member, Task } from '../model/rows';
import type { World } from '../plan/world';
import { personMatcher } from '../tables/match-person';

export interface OpenTask {
  readonly task: Task;
  readonly members: readonly Member[];
}

const cache = new WeakMap<World, readonly OpenTask[]>();

/** Read once for each world. */
export function openTasks(world: World): readonly OpenTask[] {
  const known = cache.get(world);
  if (known !== undefined) return known;
  const match = personMatcher(world.members), memberById = new Map(world.members.map((member) => [member.id, member]));
  const tasks = world.tasks.filter(({ done }) => !done).map((task) => ({ task, members: [...new Set(task.who.flatMap((name) => memberById.get(match(name) ?? '') ?? []))] }));
  cache.set(world, tasks);
  return tasks;
}
