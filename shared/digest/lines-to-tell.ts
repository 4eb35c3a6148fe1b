// What waits for members and was not told yet, whatever their rhythm.
import type { World } from '../plan/world';
import type { Line } from './line';
import { lineSources } from './sources/index';
import { toldState } from './told';

export function linesToTell(world: World): readonly Line[] {
  return lineSources.flatMap((source) => source(world)).filter(({ member, id, state, expires }) => (expires === null || expires > world.now) && toldState(world, member, id) !== state);
}
