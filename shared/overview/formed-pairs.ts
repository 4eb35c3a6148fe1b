// The pairs that were formed for the next meeting that has any, by name.
import { pairsOf } from '../agenda/meeting-pairs';
import type { World } from '../plan/world';
import type { Overview } from './overview';

export function formedPairs({ meetings, journal, now, members }: World): Overview['pairs'] {
  const nameOf = new Map(members.map(({ id, name }) => [id, name]));
  const [next] = meetings.filter(({ end }) => end > now).flatMap((meeting) => { const groups = pairsOf(journal, meeting.id); return groups === null ? [] : [{ meeting, groups }]; });
  return next === undefined ? null : { meeting: next.meeting, groups: next.groups.map((group) => group.flatMap((id) => nameOf.get(id) ?? [])).filter(({ length }) => length > 0) };
}
