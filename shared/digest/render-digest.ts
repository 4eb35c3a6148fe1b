// Writes a due digest: each line is looked up again, and what died since is dropped.
import type { Deliver } from '../model/effect';
import type { World } from '../plan/world';
import type { Digest } from './digest';

/** null = nothing is left to say: done, unsent. */
export function renderDigest(_effect: Pick<Deliver, 'members' | 'lines'>, _world: World): Digest | null {
  return null;
}
