// Who is written to about a subgroup: its referents, else all its members.
import type { Member } from '../model/rows';
import type { World } from '../plan/world';
import { namingOf } from './subgroups';

export function speakFor(world: World, subgroup: string): readonly Member[] {
  const { today } = namingOf(world), here = world.members.filter(({ joined, left }) => (joined === null || joined <= world.today) && (left === null || left > world.today));
  const referents = here.filter(({ referentOf }) => referentOf.map(today).includes(subgroup));
  return referents.length > 0 ? referents : here.filter(({ subgroups }) => subgroups.map(today).includes(subgroup));
}
