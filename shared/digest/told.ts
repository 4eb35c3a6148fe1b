// What each member was told last of each thing, as the journal keeps it.
import { keptOf, slot } from '../plan/read-journal';
import type { World } from '../plan/world';

export const toldSlot = (member: string, line: string): string => slot('told', member, line);

/** The state that was told; null = nothing yet. */
export function toldState({ journal }: Pick<World, 'journal'>, member: string, line: string): string | null {
  const state = keptOf(journal, 'told', member).get(line);
  return typeof state === 'string' ? state : null;
}
