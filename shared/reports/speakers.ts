// Who reports back for each subgroup, in turns: whoever has not done so for longest.
import type { Member } from '../model/rows';
import type { Meeting } from '../model/snapshot';
import { ownValue } from '../model/own-value';
import type { World } from '../plan/world';
import { instantToLocal } from '../time/zones';
import { collationOf, keptCollations } from './kept-collations';
import { namingOf } from './subgroups';

/** Subgroup → member; empty unless the group takes turns. Once it was said, it stays with them as long as they come. */
export function speakersFor(world: World, meeting: Meeting, subgroups: readonly string[]): ReadonlyMap<string, Member> {
  if (!world.snapshot.settings.reports.rotate) return new Map();
  const day = instantToLocal(world.zone, meeting.start).day, naming = namingOf(world), said = collationOf(world.journal, meeting.id)?.speakers ?? {};
  const past = keptCollations(world.journal).filter(({ meetingId, day: other }) => meetingId !== meeting.id && other < day);
  const there = world.members.filter(({ absences, joined, left }) => !absences.some(({ from, to }) => from <= day && day <= to) && (joined === null || joined <= day) && (left === null || left >= day));
  return new Map(subgroups.flatMap((subgroup) => {
    const own = there.filter(({ subgroups: theirs }) => theirs.map(naming.today).includes(subgroup));
    const turnOf = ({ id }: Member): string => past.filter(({ speakers }) => ownValue(speakers, subgroup) === id).at(-1)?.day ?? '';
    const next = own.find(({ id }) => id === ownValue(said, subgroup)) ?? [...own].sort((a, b) => compareText(turnOf(a), turnOf(b)) || compareText(a.id, b.id))[0];
    return next === undefined ? [] : [[subgroup, next]];
  }));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
