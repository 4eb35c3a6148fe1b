// A meeting's time: what its standing sections take, what is kept free, and what is left for items.
import type { AgendaMethod, StandingSection } from '../model/settings';
import type { Meeting } from '../model/snapshot';
import type { Minutes } from '../model/time';
import { minuteMs } from '../time/zones';
import type { Room } from './candidate';

export interface Timetable {
  /** Those that are held, with the minutes that they take here. */
  readonly standing: readonly StandingSection[];
  readonly room: Room;
  readonly buffer: Minutes;
  readonly length: Minutes;
}

/** What people changed on the page counts before anything is chosen. */
export interface PageTime {
  /** Ids of standing sections that a person deleted. */
  readonly removed: ReadonlySet<string>;
  /** Minutes typed for a standing section. */
  readonly typed: ReadonlyMap<string, Minutes>;
  /** Taken by sections that people wrote. */
  readonly written: Minutes;
}

export function timetableOf(meeting: Meeting, method: AgendaMethod, page: PageTime): Timetable {
  const length = Math.max(0, Math.floor((meeting.end - meeting.start) / minuteMs));
  const standing = method.standing[meeting.subgroup === null ? 'plenary' : 'subgroup']
    .filter((section) => !page.removed.has(section.id) && length >= (section.meetingsFrom ?? 0))
    .map((section) => ({ ...section, minutes: page.typed.get(section.id) ?? section.minutes }));
  const taken = (place: StandingSection['place']): Minutes => minutesOf(standing.filter((section) => section.place === place));
  const buffer = Math.round(length * method.buffer);
  const from = taken('start'), to = Math.max(from, length - taken('end'));
  return {
    standing, length, buffer,
    room: { minutes: Math.max(0, length - minutesOf(standing) - buffer - page.written), from, to, breakMinutes: taken('middle') },
  };
}

function minutesOf(sections: readonly { readonly minutes: Minutes }[]): Minutes {
  return sections.reduce((sum, { minutes }) => sum + minutes, 0);
}
