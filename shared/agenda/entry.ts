// Whether one option would enter among all others of a meeting.
import { capacityOf, searchAmong } from './best-set';
import type { Room } from './candidate';
import { setOf, type Option, type OptionSet } from './set-order';
import { shapesOf } from './shape';

/** Is this option in the best set of itself and the others? One of the same id among them stands aside for it. */
export type Enters = (option: Option) => boolean;

/** It enters if some set that holds it can be arranged and is better than the best without it. */
export function entryAmong(others: readonly Option[], room: Room): Enters {
  const search = searchAmong(shapesOf(others, capacityOf(room)), room), bestWithout = new Map<string, OptionSet>();
  const bestFor = (without: string | null): OptionSet => {
    const name = without ?? '', best = bestWithout.get(name) ?? search({ forced: null, without, above: null })?.set ?? setOf([]);
    bestWithout.set(name, best);
    return best;
  };
  return (option) => {
    const best = bestFor(null), isIn = best.options.some(({ id }) => id === option.id);
    return search({ forced: option, without: null, above: isIn ? bestFor(option.id) : best }) !== null;
  };
}
