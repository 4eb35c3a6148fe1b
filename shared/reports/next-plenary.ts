// The plenary for which reports are gathered now, and when what is done about them.
import type { Meeting } from '../model/snapshot';
import type { Instant } from '../model/time';
import { meetingsOf, type World } from '../plan/world';
import { addDays } from '../time/days';
import { instantToLocal, localToInstant } from '../time/zones';

export interface NextPlenary {
  readonly meeting: Meeting;
  /** From then on the round stands beside the agenda. */
  readonly proposalAt: Instant;
  /** Then drafts are offered. */
  readonly draftAt: Instant;
  /** A little later on that day, whoever has not written is reminded. */
  readonly remindAt: Instant;
}

const proposedAt = '08:00', draftedAt = '08:00', remindedAt = '09:00';

/** Null where none is in the calendar, or the group gathers no reports. */
export function nextPlenary(world: World): NextPlenary | null {
  const meeting = meetingsOf(world, null).find(({ start }) => start > world.now);
  if (meeting === undefined || world.snapshot.places.reports === null) return null;
  const { proposalDays, reminderDays } = world.snapshot.settings.agenda.rhythm, { day } = instantToLocal(world.zone, meeting.start);
  const remindDays = Math.min(reminderDays, proposalDays);
  const before = (days: number, clock: string): Instant => Math.min(meeting.start, localToInstant(world.zone, addDays(day, -days), clock));
  return { meeting, proposalAt: before(proposalDays, proposedAt), draftAt: before(remindDays, draftedAt), remindAt: before(remindDays, remindedAt) };
}
