// Two authors, nothing lost: random histories of runs and edits by a group that changes its mind.
import fc from 'fast-check';
import { historyIn } from './merge/arbitrary-history';
import { checkLaws } from './merge/check-laws';
import { laws } from './merge/merge-laws';
import { planRuns } from './runs';

/** Milliseconds: each history reads some hundred pages. A sixteenth of the runs is here, a sixteenth in the other file; LAW_RUNS_FACTOR=8 tries all. */
const patience = 1_800_000;

test(`in a plain text editor: ${Object.keys(laws).join('; ')}`, () => {
  fc.assert(fc.property(historyIn('none'), checkLaws), { numRuns: Math.ceil(planRuns.numRuns / 16) });
}, patience);
