// What of a round is kept for the plenaries that follow.
import type { Meeting } from '../model/snapshot';
import type { World } from '../plan/world';
import type { Collation } from './collation';
import { keptCollations, type KeptCollation, type KeptStatement } from './kept-collations';
import { statementsOf, type Report } from './report';
import { speakersFor } from './speakers';

/** Of a file that is written over each time; a report is rarely longer. */
const mostSaid = 200, longestSaid = 300;

export function keepCollation(world: World, meeting: Meeting, { document, day, rounds, oral }: Collation): KeptCollation {
  const subgroups = [...rounds.map(({ subgroup }) => subgroup), ...oral.map(({ subgroup }) => subgroup)].sort();
  const lasting = rounds.map(({ subgroup, reports }) => [subgroup, reports.filter(({ undated }) => undated)] as const).filter(([, reports]) => reports.length > 0);
  return {
    document, title: meeting.title, day,
    reports: Object.fromEntries(rounds.map(({ subgroup, reports }) => [subgroup, reports.at(-1)?.document ?? ''])),
    oral: oral.map(({ subgroup }) => subgroup),
    speakers: Object.fromEntries([...speakersFor(world, meeting, subgroups)].map(([subgroup, { id }]) => [subgroup, id])),
    tasks: tasksSince(world, meeting).sort(),
    said: Object.fromEntries(lasting.map(([subgroup, reports]) => [subgroup, saidIn(reports)])),
  };
}

/** Ids of tasks that are done, and that no earlier plenary knew as done. */
export function tasksSince({ journal, tasks }: World, meeting: Meeting): string[] {
  const told = new Set(keptCollations(journal).filter(({ meetingId }) => meetingId !== meeting.id).flatMap((kept) => kept.tasks));
  return tasks.filter(({ id, done }) => done && !told.has(id)).map(({ id }) => id);
}

function saidIn(reports: readonly Report[]): readonly KeptStatement[] {
  return reports.flatMap(statementsOf).slice(0, mostSaid).map(({ text, part, checked }) => ({ text: text.slice(0, longestSaid), part, checked }));
}
