// What is to be done, by the day by which it is due; without a day, last.
import type { Task } from '../model/rows';
import type { World } from '../plan/world';
import { byText } from './by-text';

/** After every day. */
export const never = '9999-12-31';

export function openTasks({ tasks }: Pick<World, 'tasks'>): readonly Task[] {
  return tasks.filter(({ done }) => !done).sort(byText(({ due }) => due ?? never, ({ title }) => title, ({ id }) => id));
}
