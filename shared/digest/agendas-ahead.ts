// The meetings ahead whose agenda is published, with the instants of their rhythm.
import { agendaOf, type PublishedAgenda } from '../agenda/published';
import type { Member } from '../model/rows';
import type { Meeting } from '../model/snapshot';
import type { Instant } from '../model/time';
import { oncePerWorld } from '../plan/once-per-world';
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

/** Only those whose document is there; by start. */
export const agendasAhead = oncePerWorld((world): readonly AgendaAhead[] => {
  const documents = new Set(world.snapshot.documents.all.map(({ id }) => id)), { proposalDays, announceDays } = world.snapshot.settings.agenda.rhythm;
  return world.meetings.filter(({ start }) => start > world.now).flatMap((meeting): readonly AgendaAhead[] => {
    const agenda = agendaOf(world.journal, meeting.id);
    if (agenda === null || !documents.has(agenda.document)) return [];
    const before = (days: number, clock: string): Instant => Math.min(meeting.start, localToInstant(world.zone, addDays(instantToLocal(world.zone, meeting.start).day, -days), clock));
    return [{ meeting, agenda, proposedAt: before(proposalDays, proposedAt), announcedAt: before(announceDays, announcedAt), members: invited(world, meeting) }];
  });
});

function invited({ members }: World, { subgroup }: Meeting): readonly Member[] {
  return subgroup === null ? members : members.filter(({ subgroups, referentOf }) => subgroups.includes(subgroup) || referentOf.includes(subgroup));
}
