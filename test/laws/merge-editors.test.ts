// Two authors, nothing lost, and a third party that prints everything again.
import fc from 'fast-check';
import { historyIn } from './merge/arbitrary-history';
import { checkLaws } from './merge/check-laws';
import { laws } from './merge/merge-laws';
import { planRuns } from './runs';

/** Milliseconds: each history reads some hundred pages. Half of the runs are here, half in the other file. */
const patience = 1_800_000;

test(`in editors that print everything again: ${Object.keys(laws).join('; ')}`, () => {
  fc.assert(fc.property(historyIn('nextcloud-text', 'google-docs', 'libreoffice', 'none'), checkLaws), { numRuns: Math.ceil(planRuns.numRuns / 2) });
}, patience);
