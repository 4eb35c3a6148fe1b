// The meetings ahead that a member would look for: the next plenaries, and the next meeting of each subgroup.
import { agendaOf } from '../agenda/published';
import type { GroupDocument, Meeting } from '../model/snapshot';
import { meetingsOf, type World } from '../plan/world';
import type { MeetingAhead } from './overview';

/** Plenaries, then subgroups' meetings. */
const plenaries = 2, most = 8;

/** In their order; one that has begun counts until it ends. */
export function meetingsAhead(world: World): readonly MeetingAhead[] {
  const kinds = [...new Set(world.meetings.map(({ subgroup }) => subgroup))];
  const ahead = kinds.flatMap((kind) => meetingsOf(world, kind).filter(({ end }) => end > world.now).slice(0, kind === null ? plenaries : 1));
  const isNear = new Set([...ahead].sort(compareMeetings).slice(0, most)), [plenary] = ahead.filter(({ subgroup }) => subgroup === null).sort(compareMeetings);
  return ahead.filter((meeting) => isNear.has(meeting) || meeting === plenary).sort(compareMeetings).map((meeting) => ({ meeting, agenda: agendaPage(world, meeting.id) }));
}

/** The page of a published agenda, where it is there. */
export function agendaPage({ snapshot, journal }: Pick<World, 'snapshot' | 'journal'>, meetingId: string): GroupDocument | null {
  const document = agendaOf(journal, meetingId)?.document;
  return snapshot.documents.all.find(({ id }) => id === document) ?? null;
}

function compareMeetings(a: Meeting, b: Meeting): number {
  return a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
