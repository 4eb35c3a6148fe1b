// Source: on the eve of a meeting, its agenda and what goes with it, in one line.
import { instantToLocal } from '../../time/zones';
import { agendasAhead } from '../agendas-ahead';
import type { Line, LineSource } from '../line';
import { inServiceSince } from '../news-since';

/** A page is read in a minute or two. */
const wordsOfAPage = 300;
/** Still on the same evening, whatever else was sent this week. */
const patience = 2 * 3_600_000;

export const meetingReady: LineSource = (world) => {
  const service = inServiceSince(world);
  return agendasAhead(world).flatMap(({ meeting, agenda, announcedAt, members }) => members.map((member): Line => ({
    member: member.id, id: `meeting/${meeting.id}`, state: `${instantToLocal(world.zone, meeting.start).day} ${instantToLocal(world.zone, meeting.start).clock}`,
    at: Math.max(announcedAt, service), weight: 'urgent', expires: meeting.start, by: announcedAt + patience,
    asks: { words: wordsOfAPage, answer: 'none' }, line: { member: member.id, reason: 'meeting-ready', about: [meeting.id], document: agenda.document },
  })));
};
