// Source: a role that they have in a meeting ahead; of several, one line names all.
import type { Line, LineSource } from '../line';
import { agendasAhead } from '../agendas-ahead';
import { inServiceSince } from '../news-since';

export const hasRole: LineSource = (world) => {
  const service = inServiceSince(world);
  return agendasAhead(world).flatMap(({ meeting, agenda, proposedAt }) => [...new Set(Object.values(agenda.roles))].sort().map((member): Line => {
    const roles = Object.keys(agenda.roles).filter((role) => agenda.roles[role] === member).sort();
    return {
      member, id: `role/${meeting.id}`, state: roles.join(' '), at: Math.max(proposedAt, service), weight: 'mention', expires: meeting.start,
      asks: { words: 0, answer: 'none' }, line: { member, reason: 'has-role', about: [meeting.id, ...roles], document: agenda.document },
    };
  }));
};
