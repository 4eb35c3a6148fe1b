// What an automation is: a pure function from the world to what it would do; none of them knows another.
import type { Effect } from '../model/effect';
import type { Problem } from '../model/problem';
import type { Instant } from '../model/time';
import type { World } from '../plan/world';

type Unsealed<E> = E extends Effect ? Omit<E, 'hash'> : never;
/** An effect whose hash the plan adds. */
export type EffectDraft = Unsealed<Effect>;

export interface Proposal {
  readonly effects: readonly EffectDraft[];
  readonly problems: readonly Problem[];
  /** Instants at which this automation would give something else although nothing changed. */
  readonly wakes: readonly Instant[];
}

export type Automation = (world: World) => Proposal;

export const nothing: Proposal = { effects: [], problems: [], wakes: [] };

export function together(proposals: readonly Proposal[]): Proposal {
  return {
    effects: proposals.flatMap((proposal) => proposal.effects),
    problems: proposals.flatMap((proposal) => proposal.problems),
    wakes: proposals.flatMap((proposal) => proposal.wakes),
  };
}
