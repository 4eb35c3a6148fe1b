// The meetings of one kind as planning meets them: this one, those that follow, and who brings what.
import type { Member, Topic } from '../model/rows';
import type { Meeting } from '../model/snapshot';
import type { Day, Instant } from '../model/time';
import { meetingsOf, type World } from '../plan/world';
import { personMatcher } from '../tables/match-person';
import { instantToLocal } from '../time/zones';
import type { Occasion } from './candidate-of-topic';

export function occasionsOf(world: World, topics: readonly Topic[], meeting: Meeting): readonly Occasion[] {
  const presenters = presentersOf(world, topics);
  const series = meetingsOf(world, meeting.subgroup).filter(({ start }) => start >= meeting.start);
  return series.map((one, at): Occasion => {
    const next = series[at + 1];
    return { meeting: one, day: dayOf(world, one.start), nextDay: next ? dayOf(world, next.start) : null, zone: world.zone, presenters };
  });
}

export function dayOf(world: World, at: Instant): Day {
  return instantToLocal(world.zone, at).day;
}

function presentersOf(world: World, topics: readonly Topic[]): Occasion['presenters'] {
  const memberById = new Map(world.members.map((member) => [member.id, member]));
  const match = personMatcher(world.members);
  return new Map(topics.map(({ id, presenters }) => [id, presenters.flatMap((name): readonly Member[] => {
    const found = match(name);
    const member = found === null || found === 'ambiguous' ? undefined : memberById.get(found);
    return member ? [member] : [];
  })]));
}
