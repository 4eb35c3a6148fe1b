// Topics that were squeezed out so often that the group is asked to choose: a few at a time, or nobody reads the question.
import type { Candidate } from './candidate';
import type { CarriedOver } from './carry-over';

export interface Squeezed {
  /** Topic → how many times, of those that this agenda asks about. */
  readonly asked: ReadonlyMap<string, number>;
  /** How many more there are. */
  readonly others: number;
}

const mostAsked = 3;

/** The most squeezed first; what a gate keeps out is no question of time. */
export function squeezedAmong(candidates: readonly Candidate[], pasts: ReadonlyMap<string, Pick<CarriedOver, 'squeezed'>>, times: number): Squeezed {
  const often = candidates.flatMap(({ id, gates }) => { const squeezed = pasts.get(id)?.squeezed ?? 0; return gates.length > 0 || squeezed < times ? [] : [[id, squeezed] as const]; })
    .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : a > b ? 1 : 0));
  return { asked: new Map(often.slice(0, mostAsked)), others: Math.max(0, often.length - mostAsked) };
}
