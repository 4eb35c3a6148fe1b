// Two authors, nothing lost, and a third party that prints everything again.
import fc from 'fast-check';
import { historyIn } from './merge/arbitrary-history';
import { checkLaws } from './merge/check-laws';
import { laws } from './merge/merge-laws';
import { planRuns } from './runs';

/** Milliseconds: each history reads some hundred pages. A sixteenth of the runs is here, a sixteenth in the other file; LAW_RUNS_FACTOR=8 tries all. */
const patience = 1_800_000;

test(`in editors that print everything again: ${Object.keys(laws).join('; ')}`, () => {
  fc.assert(fc.property(historyIn('nextcloud-text', 'google-docs', 'libreoffice', 'none'), checkLaws), { numRuns: Math.ceil(planRuns.numRuns / 16) });
}, patience);
