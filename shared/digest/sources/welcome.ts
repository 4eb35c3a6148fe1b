// Source: the one welcome of somebody who joins a group that is in service already.
import type { Line, LineSource } from '../line';
import { joinedSince } from '../news-since';
import { localToInstant } from '../../time/zones';

const dayMs = 86_400_000;
/** Later than that it is no welcome any more. */
const stale = 30 * dayMs;
/** Whose row says that they came so long before it was first seen is no newcomer: the row was only written anew. */
const longBefore = 60 * dayMs;

export const welcome: LineSource = (world) => {
  const inService = world.journal.activatedAt, joined = joinedSince(world);
  if (inService === null) return [];
  return world.members.flatMap((member): readonly Line[] => {
    const at = joined(member), since = member.joined === null ? at : localToInstant(world.zone, member.joined, '00:00');
    if (at <= inService || at + stale <= world.now || at - since > longBefore || member.left !== null) return [];
    return [{
      member: member.id, id: 'welcome', state: 'said', at, weight: 'urgent', expires: at + stale,
      asks: { words: 120, answer: 'none' }, line: { member: member.id, reason: 'welcome', about: [], document: null },
    }];
  });
};
