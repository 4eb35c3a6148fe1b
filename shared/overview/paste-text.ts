// Three lines and the link for the group's messaging: the next meeting, its main points, what is awaited until then.
import { agendaOf } from '../agenda/published';
import { speechOf } from '../agenda/speech';
import { writtenTitle } from '../agenda/written-points';
import type { Memo } from '../model/plan';
import type { Meeting, Snapshot } from '../model/snapshot';
import type { Instant } from '../model/time';
import { readWorld, type World } from '../plan/world';
import { addDays } from '../time/days';
import { formatDay } from '../time/format-day';
import { instantToLocal } from '../time/zones';
import { agendaPage } from './meetings-ahead';
import { openTasks } from './open-tasks';
import { overviewOf } from './overview-of';

const mostPoints = 4, mostTasks = 3;

/** Plain text; null = no meeting ahead. The next plenary, in a group without plenaries the next meeting. */
export function pasteText(snapshot: Snapshot, now: Instant, memo: Memo = {}): readonly string[] | null {
  const world = readWorld(snapshot, now, memo), ahead = world.meetings.filter(({ end }) => end > now);
  const meeting = ahead.find(({ subgroup }) => subgroup === null) ?? ahead[0];
  if (meeting === undefined) return null;
  const words = world.messages, say = speechOf(snapshot.settings.locale, world.zone), place = meeting.place?.replace(/\s+/g, ' ').trim() ?? '';
  const title = words.agenda.title({ meeting: meeting.title, day: say.longDay(meeting.start) }), page = agendaPage(world, meeting.id) ?? snapshot.documents.all.find(({ id }) => id === snapshot.places.overview);
  return [
    words.paste.meeting({ meeting: title, from: say.clock(meeting.start), to: say.clock(meeting.end), place: place === '' ? null : place }),
    pointsLine(world, meeting),
    awaitedLine(world, meeting),
    ...(page === undefined ? [] : [page.url]),
  ];
}

function pointsLine(world: World, { id, start }: Meeting): string {
  const { paste } = world.messages, titles = (agendaOf(world.journal, id)?.items ?? []).flatMap((item) => world.topics.find((topic) => topic.id === item.id)?.title ?? writtenTitle(item.id) ?? []);
  if (titles.length > 0) return paste.points({ titles: titles.slice(0, mostPoints), more: Math.max(0, titles.length - mostPoints) });
  const day = addDays(instantToLocal(world.zone, start).day, -world.snapshot.settings.agenda.rhythm.proposalDays);
  return paste.noPoints({ day: day < world.today ? null : formatDay(day, world.snapshot.settings.locale, 'long') });
}

/** Tasks due by then, tasks and roles that nobody has. What a person has not done in time is theirs to say, and a day that has passed helps nobody. */
function awaitedLine(world: World, { start }: Meeting): string {
  const { paste, agenda } = world.messages, { today } = world, { locale } = world.snapshot.settings, last = instantToLocal(world.zone, start).day, { roles } = overviewOf(world).help;
  const due = openTasks(world).filter((task) => task.due !== null && task.due <= last && (task.due >= today || task.who.length === 0)), free = openTasks(world).filter((task) => task.due === null && task.who.length === 0);
  const tasks = [...due, ...free].slice(0, mostTasks).map((task) => paste.task({ who: task.who, title: task.title, due: task.due === null || task.due < today ? null : formatDay(task.due, locale, locale === 'fr' ? 'brief' : 'short') }));
  const things = [...tasks, ...(roles === null ? [] : [paste.roles({ roles: roles.roles.map((role) => agenda.role[role].toLowerCase()) })])];
  return things.length === 0 ? paste.nothingAwaited : paste.awaited({ things });
}
