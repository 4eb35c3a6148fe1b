// Exact 0/1 selection over minutes, by dynamic programming over suffixes (Bellman; Kellerer, Pferschy and Pisinger, Knapsack Problems, ch. 2).
import type { Option } from './set-order';
import type { Minutes } from '../model/time';

/** The best set of at most so many minutes, for every number of minutes up to the table's capacity; sorted by id. */
export type BestWithin = (minutes: Minutes) => readonly Option[];

/** `options` come sorted by id: taking the earlier one wherever the best sum allows it gives the least set in the order of `compareSets`. */
export function knapsack(options: readonly Option[], capacity: Minutes): BestWithin {
  const width = capacity + 1;
  const best = new Float64Array((options.length + 1) * width);
  for (let row = options.length - 1; row >= 0; row--) fillRow(best, row, width, options[row] as Option);
  return (minutes) => {
    let left = minutes;
    return options.filter((option, row) => {
      const taken = option.minutes <= left && option.key + cell(best, (row + 1) * width + left - option.minutes) === cell(best, row * width + left);
      if (taken) left -= option.minutes;
      return taken;
    });
  };
}

/** `best[row][m]`: the greatest sum of keys of options from `row` on within m minutes. */
function fillRow(best: Float64Array, row: number, width: number, { minutes, key }: Option): void {
  const [here, next] = [row * width, (row + 1) * width];
  for (let m = 0; m < width; m++) {
    const without = cell(best, next + m);
    best[here + m] = m < minutes ? without : Math.max(without, key + cell(best, next + m - minutes));
  }
}

function cell(table: Float64Array, index: number): number {
  return table[index] as number;
}
