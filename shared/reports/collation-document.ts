// Where the subgroups' round of a plenary lies: beside its agenda.
import { agendaDocument } from '../agenda/agenda-document';
import type { Meeting } from '../model/snapshot';
import { meetingsOf, type World } from '../plan/world';
import { collationOf } from './kept-collations';

/** Where it was written first it stays. */
export function collationDocument(world: World, meeting: Meeting): string {
  const title = world.messages.reports.collationName;
  const renamed = meetingsOf(world, null).map((one) => ({ ...one, title }));
  return collationOf(world.journal, meeting.id)?.document ?? agendaDocument({ ...world, meetings: renamed }, { ...meeting, title });
}
