// Where a meeting's agenda lies: in the group's folder of agendas, named by day and title.
import type { Meeting } from '../model/snapshot';
import { instantToLocal } from '../time/zones';
import type { World } from '../plan/world';

/** Characters that some file system refuses. */
const refused = /[\\/:*?"<>|\p{Cc}]+/gu;

/** Two meetings with one title on one day are told apart by their clock. */
export function agendaDocument({ snapshot, zone, meetings }: World, meeting: Meeting): string {
  const local = instantToLocal(zone, meeting.start);
  const twin = meetings.some((other) => other.id !== meeting.id && other.title === meeting.title && instantToLocal(zone, other.start).day === local.day);
  const title = meeting.title.replace(refused, ' ').replace(/\s+/g, ' ').trim().slice(0, 80).replace(/[. ]+$/, '');
  const folder = snapshot.places.agendas.replace(/\/*$/, '/');
  return `${folder}${local.day}${twin ? ` ${local.clock.replace(':', 'h')}` : ''}${title === '' ? '' : ` ${title}`}.md`;
}
