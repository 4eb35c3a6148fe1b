// Source: a topic that they bring is on the agenda of a meeting ahead.
import { personMatcher } from '../../tables/match-person';
import { wordsOf } from '../../text/normalise';
import { agendasAhead } from '../agendas-ahead';
import type { Line, LineSource } from '../line';
import { inServiceSince } from '../news-since';

export const presents: LineSource = (world) => {
  const match = personMatcher(world.members), topicById = new Map(world.topics.map((topic) => [topic.id, topic])), service = inServiceSince(world);
  return agendasAhead(world).flatMap(({ meeting, agenda, proposedAt }) => agenda.items.flatMap(({ id }): readonly Line[] => {
    const topic = topicById.get(id);
    const members = [...new Set((topic?.presenters ?? []).map(match))].flatMap((one) => (one === null || one === 'ambiguous' ? [] : [one]));
    return members.map((member) => ({
      member, id: `presents/${meeting.id}/${id}`, state: 'on', at: Math.max(proposedAt, service), weight: 'mention', expires: meeting.start,
      asks: { words: wordsOf(topic?.title ?? '').length, answer: 'none' }, line: { member, reason: 'presents', about: [meeting.id, id], document: agenda.document },
    }));
  }));
};
