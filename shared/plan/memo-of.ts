// What planning read of sources that may stay as they are: given back to the next plan, it answers the same, only sooner.
import type { Memo } from '../model/plan';
import type { Snapshot } from '../model/snapshot';
import type { Instant } from '../model/time';
import { planAndRemember } from './plan';

/** Holds only what can be computed again; `memo` = the one before. */
export function memoOf(snapshot: Snapshot, now: Instant, memo: Memo = {}): Memo {
  return planAndRemember(snapshot, now, memo).memo;
}
