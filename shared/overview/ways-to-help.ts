// How a member could help: what nobody has taken on yet.
import { agendaOf } from '../agenda/published';
import type { World } from '../plan/world';
import { bounded } from './bounded';
import { openTasks } from './open-tasks';
import type { Help } from './overview';

const mostTasks = 6;

export function waysToHelp(world: World): Help {
  return { tasks: bounded(openTasks(world).filter(({ who }) => who.length === 0), mostTasks), roles: rolesToFill(world), subgroups: withoutReferent(world) };
}

function rolesToFill({ meetings, journal, now, snapshot }: World): Help['roles'] {
  const [next] = meetings.filter(({ start }) => start > now).flatMap((meeting) => { const agenda = agendaOf(journal, meeting.id); return agenda ? [{ meeting, agenda }] : []; });
  const roles = next === undefined ? [] : snapshot.settings.agenda.roles.filter((role) => next.agenda.roles[role] === undefined);
  return next === undefined || roles.length === 0 ? null : { meeting: next.meeting, roles };
}

/** Where the group names referents at all. A subgroup that has ended needs none. */
function withoutReferent({ members, snapshot, today }: World): readonly string[] {
  const present = members.filter(({ left }) => left === null || left > today), referred = new Set(present.flatMap(({ referentOf }) => referentOf));
  const ended = new Set(snapshot.settings.subgroups.filter(({ until }) => until !== null && until < today).map(({ name }) => name));
  return referred.size === 0 ? [] : [...new Set(present.flatMap(({ subgroups }) => subgroups))].filter((name) => !referred.has(name) && !ended.has(name)).sort();
}
