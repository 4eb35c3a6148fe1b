// Exact 0/1 selection over minutes, by dynamic programming over suffixes (Bellman; Kellerer, Pferschy and Pisinger, Knapsack Problems, ch. 2).
import { byId, type Option, type OptionSet } from './set-order';
import type { Minutes } from '../model/time';

/** The best set of at most so many minutes, for every number of minutes up to the table's capacity. */
export type BestWithin = (minutes: Minutes) => OptionSet;

/** Taking the earlier id wherever the best sum allows it gives the least set in the order of `byStrength`. */
export function knapsack(shortlist: readonly Option[], capacity: Minutes): BestWithin {
  const width = capacity + 1, options = [...shortlist].sort(byId);
  const best = new Float64Array((options.length + 1) * width);
  for (let row = options.length - 1; row >= 0; row--) fillRow(best, row, width, options[row] as Option);
  return (minutes) => {
    let left = minutes;
    const taken = options.filter((option, row) => {
      const isTaken = option.minutes <= left && option.key + cell(best, (row + 1) * width + left - option.minutes) === cell(best, row * width + left);
      if (isTaken) left -= option.minutes;
      return isTaken;
    });
    return { options: taken, sum: cell(best, minutes) };
  };
}

/** `best[row][m]`: the greatest sum of keys of options from `row` on within m minutes. */
function fillRow(best: Float64Array, row: number, width: number, { minutes, key }: Option): void {
  const here = row * width, next = here + width;
  for (let m = 0; m < width; m++) {
    const without = cell(best, next + m);
    best[here + m] = m < minutes ? without : Math.max(without, key + cell(best, next + m - minutes));
  }
}

function cell(table: Float64Array, index: number): number {
  return table[index] as number;
}
