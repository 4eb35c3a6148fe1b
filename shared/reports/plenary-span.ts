// Which plenary a report is for: the first one on its day or after it.
import type { Meeting } from '../model/snapshot';
import type { Day } from '../model/time';
import { publishedAgendas } from '../agenda/published';
import { meetingsOf, type World } from '../plan/world';
import { instantToLocal } from '../time/zones';

export interface PlenarySpan {
  /** Of the plenary before it; null = none is known. */
  readonly after: Day | null;
  /** Its own day. */
  readonly day: Day;
  /** Of all plenaries that are known before it, in order. */
  readonly past: readonly Day[];
}

/** What the calendar no longer shows, published agendas remember. */
export function spanOf(world: World, meeting: Meeting): PlenarySpan {
  const dayOf = (start: number): Day => instantToLocal(world.zone, start).day, day = dayOf(meeting.start);
  const held = publishedAgendas(world.journal).filter(({ subgroup, meetingId }) => subgroup === null && !world.snapshot.meetings.all.some(({ id, cancelled }) => id === meetingId && cancelled));
  const days = [...meetingsOf(world, null).map(({ start }) => dayOf(start)), ...held.map((agenda) => agenda.day)];
  const past = [...new Set(days)].filter((one) => one < day).sort();
  return { after: past.at(-1) ?? null, day, past };
}

/** Reports of one period belong to one plenary; before the first plenary that is known each day is one by itself. */
export function periodOf({ past, day: own }: PlenarySpan, day: Day): Day {
  const [first] = past;
  return first === undefined || day <= first ? day : [...past, own].find((plenary) => day <= plenary) ?? day;
}

/** Where no plenary is known before it, all that was written until its day. */
export function isFor(span: PlenarySpan, day: Day): boolean {
  return day <= span.day && (span.after === null || periodOf(span, day) === span.day);
}
