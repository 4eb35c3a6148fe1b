// What keeps topics from ever reaching a meeting: no meeting ahead, or none of the subgroup that they are meant for.
import type { Problem } from '../model/problem';
import type { World } from '../plan/world';

export function checkRouting(world: World): readonly Problem[] {
  const ahead = world.meetings.filter(({ start }) => start > world.now);
  if (ahead.length === 0) return world.snapshot.meetings.whole ? [{ code: 'no-meeting-ahead', level: 'blocking', where: {}, values: {} }] : [];
  const met = new Set(ahead.map(({ subgroup }) => subgroup));
  return world.topics.filter(({ status }) => status !== 'done').flatMap(({ title, meeting, source }): readonly Problem[] => {
    const subgroup = meeting !== null && 'subgroup' in meeting ? meeting.subgroup : null;
    return subgroup === null || met.has(subgroup) ? []
      : [{ code: 'unknown-subgroup-meeting', level: 'warning', where: { file: source.table, sheet: source.sheet, row: source.ref }, values: { title, subgroup } }];
  });
}
