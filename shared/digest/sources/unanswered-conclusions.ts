// Source: what points left blank came to, asked once of whoever led the meeting.
import { askedUntil } from '../../agenda/asked-until';
import { concludedMeetings } from '../../agenda/concluded-meetings';
import { addDays } from '../../time/days';
import { localToInstant } from '../../time/zones';
import type { Line, LineSource } from '../line';

/** On the day after, at this clock time. */
const askedAt = '09:00';

/** Not of points whose row is closed or gone. */
export const unansweredConclusions: LineSource = (world) => {
  const open = new Set(world.topics.filter(({ status }) => status === 'open').map(({ id }) => id));
  return concludedMeetings(world).flatMap(({ id: meeting, agenda, record, busyUntil }): readonly Line[] => {
    const blank = Object.entries(record?.items ?? {}).filter(([id, outcome]) => outcome === 'blank' && open.has(id)).map(([id]) => id);
    const member = world.members.find(({ id }) => id === agenda.roles['facilitation'])?.id;
    if (blank.length === 0 || member === undefined || busyUntil !== null) return [];
    return [{
      member, id: `conclusions/${meeting}`, state: 'asked', at: localToInstant(world.zone, addDays(agenda.day, 1), askedAt), weight: 'urgent', expires: askedUntil(world, agenda),
      asks: { words: 10 * blank.length, answer: 'reply' }, line: { member, reason: 'unanswered-conclusions', about: blank, document: agenda.document },
    }];
  });
};
