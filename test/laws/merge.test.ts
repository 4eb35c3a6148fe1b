// Two authors, nothing lost: random histories of runs and edits by a group that changes its mind.
import fc from 'fast-check';
import { historyIn } from './merge/arbitrary-history';
import { checkLaws } from './merge/check-laws';
import { laws } from './merge/merge-laws';
import { planRuns } from './runs';

/** Milliseconds: each history reads some hundred pages. Half of the runs are here, half in the other file. */
const patience = 1_800_000;

test(`in a plain text editor: ${Object.keys(laws).join('; ')}`, () => {
  fc.assert(fc.property(historyIn('none'), checkLaws), { numRuns: Math.ceil(planRuns.numRuns / 2) });
}, patience);
