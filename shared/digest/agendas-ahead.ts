// The meetings ahead whose agenda is published, with the instants of their rhythm.
import { agendaOf, type PublishedAgenda } from '../agenda/published';
import type { Member } from '../model/rows';
import type { Meeting } from '../model/snapshot';
import type { Instant } from '../model/time';
import type { World } from '../plan/world';
import { addDays } from '../time/days';
import { instantToLocal, localToInstant } from '../time/zones';

export interface AgendaAhead {
  readonly meeting: Meeting;
  readonly agenda: PublishedAgenda;
  /** Its proposal was made. */
  readonly proposedAt: Instant;
  /** The agenda and what goes with it are announced. */
  readonly announcedAt: Instant;
  /** Who is invited. */
  readonly members: readonly Member[];
}

const proposedAt = '08:00', announcedAt = '18:00';
const cache = new WeakMap<World, readonly AgendaAhead[]>();

/** Only those whose document is there; by start. Read once for each world. */
export function agendasAhead(world: World): readonly AgendaAhead[] {
  const known = cache.get(world);
  if (known !== undefined) return known;
  const documents = new Set(world.snapshot.documents.all.map(({ id }) => id)), { proposalDays, announceDays } = world.snapshot.settings.agenda.rhythm;
  const ahead = world.meetings.filter(({ start }) => start > world.now).flatMap((meeting): readonly AgendaAhead[] => {
    const agenda = agendaOf(world.journal, meeting.id);
    if (agenda === null || !documents.has(agenda.document)) return [];
    const before = (days: number, clock: string): Instant => Math.min(meeting.start, localToInstant(world.zone, addDays(instantToLocal(world.zone, meeting.start).day, -days), clock));
    return [{ meeting, agenda, proposedAt: before(proposalDays, proposedAt), announcedAt: before(announceDays, announcedAt), members: invited(world, meeting) }];
  });
  cache.set(world, ahead);
  return ahead;
}

function invited({ members }: World, { subgroup }: Meeting): readonly Member[] {
  return subgroup === null ? members : members.filter(({ subgroups, referentOf }) => subgroups.includes(subgroup) || referentOf.includes(subgroup));
}
