// Whom a task in a comment is given to: `à faire : Ana, appeler la mairie`.
import { doersIn } from '../agenda/conclusions/doers';
import { readTask } from '../agenda/conclusions/read-task';
import type { ConclusionAsking, OutcomeOf } from '../agenda/conclusions/conclusion';
import type { MatchedPerson } from '../tables/match-person';
import type { Command } from './commands-in';

export function tasksNaming(commands: readonly Command[], person: (name: string) => MatchedPerson): readonly string[] {
  const asking: ConclusionAsking = { locale: 'fr', today: '2000-01-01', nextMeeting: null, person };
  return commands.filter(({ kind }) => kind === 'tasks').flatMap(({ content }) => taskOf(content, asking)?.who.flatMap(({ id }) => id ?? []) ?? []);
}

/** null = not understood as a task. Its people may be missing. */
export function taskOf(content: string, asking: ConclusionAsking): OutcomeOf<'task'> | null {
  if (doersIn(content, asking) !== null) return null;
  return readTask({ content, words: content, done: false }, asking).outcomes.find((one): one is OutcomeOf<'task'> => one.outcome === 'task') ?? null;
}
