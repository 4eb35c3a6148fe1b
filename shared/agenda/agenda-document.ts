// Where a meeting's agenda lies: in the group's folder of agendas, named by day and title.
import type { Meeting } from '../model/snapshot';
import type { Zone } from '../model/time';
import { instantToLocal } from '../time/zones';
import type { World } from '../plan/world';

/** Two meetings with one title on one day are told apart by their clock, else by their ids. */
export function agendaDocument({ snapshot, zone, meetings }: Pick<World, 'snapshot' | 'zone' | 'meetings'>, meeting: Meeting): string {
  const names = namesOf(meeting, zone), others = meetings.filter(({ id }) => id !== meeting.id).map((other) => namesOf(other, zone).map(folded));
  const name = names.find((one, at) => others.every((other) => other[at] !== folded(one)));
  return `${snapshot.places.agendas.replace(/\/*$/, '/')}${name ?? names.join(' ')}.md`;
}

function namesOf({ id, title, start }: Meeting, zone: Zone): readonly string[] {
  const { day, clock } = instantToLocal(zone, start), named = written(title);
  const clocked = `${day} ${clock.replace(':', 'h')}${named}`;
  return [`${day}${named}`, clocked, `${clocked}${written(id)}`];
}

/** Characters that some file system refuses. */
const refused = /[\\/:*?"<>|\p{Cc}]+/gu;

function written(text: string): string {
  const clean = text.replace(refused, ' ').replace(/\s+/g, ' ').trim().slice(0, 80).replace(/[. ]+$/, '');
  return clean === '' ? '' : ` ${clean}`;
}

/** Some file systems take upper and lower case for the same. */
function folded(name: string): string {
  return name.toLowerCase();
}
