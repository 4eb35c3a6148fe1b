// What keeps topics from ever reaching a meeting: no meeting ahead, none of the subgroup that they are meant for, or one that will not be held.
import { publishedAgendas } from '../agenda/published';
import type { Problem } from '../model/problem';
import type { World } from '../plan/world';
import { formatDay } from '../time/format-day';

export function checkRouting(world: World): readonly Problem[] {
  return [...gone(world), ...unrouted(world)];
}

/** Until its day has passed: a page that looks alive would mislead whoever opens it. */
function gone({ snapshot, journal, today, meetings }: World): readonly Problem[] {
  if (!snapshot.meetings.whole) return [];
  const held = new Set(meetings.map(({ id }) => id)), there = new Set(snapshot.documents.all.map(({ id }) => id));
  return publishedAgendas(journal).filter(({ meetingId, day, document }) => day >= today && !held.has(meetingId) && there.has(document)).map(({ title, day, document }) =>
    ({ code: 'meeting-gone', level: 'warning', where: { file: document }, values: { meeting: title, day: formatDay(day, snapshot.settings.locale, 'long') } }));
}

function unrouted(world: World): readonly Problem[] {
  const ahead = world.meetings.filter(({ start }) => start > world.now);
  if (ahead.length === 0) return world.snapshot.meetings.whole ? [{ code: 'no-meeting-ahead', level: 'blocking', where: {}, values: {} }] : [];
  const met = new Set(ahead.map(({ subgroup }) => subgroup));
  return world.topics.filter(({ status }) => status !== 'done').flatMap(({ title, meeting, source }): readonly Problem[] => {
    const subgroup = meeting !== null && 'subgroup' in meeting ? meeting.subgroup : null;
    return subgroup === null || met.has(subgroup) ? []
      : [{ code: 'unknown-subgroup-meeting', level: 'warning', where: { file: source.table, sheet: source.sheet, row: source.ref }, values: { title, subgroup } }];
  });
}
