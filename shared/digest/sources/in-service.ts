// Source: the one welcome of the day on which the group goes into service, to those who are there by then.
import type { Line, LineSource } from '../line';
import { joinedSince } from '../news-since';

const stale = 14 * 86_400_000;

export const inService: LineSource = (world) => {
  const at = world.journal.activatedAt, joined = joinedSince(world);
  if (at === null || at + stale <= world.now) return [];
  return world.members.filter((member) => joined(member) <= at).map((member): Line => ({
    member: member.id, id: 'in-service', state: 'said', at, weight: 'urgent', expires: at + stale,
    asks: { words: 60, answer: 'none' }, line: { member: member.id, reason: 'in-service', about: [], document: null },
  }));
};
