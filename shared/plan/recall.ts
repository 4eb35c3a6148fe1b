// Facts of sources that have not changed are taken from the last plan's memo; what this plan used is the next one's.
import type { Json } from '../model/json';
import type { Memo } from '../model/plan';
import { hashOf } from './hash';

/** `of`: all that the answer depends on, a source by its revision; the answer is plain JSON, and is not changed by whoever gets it. */
export type Recall = <T>(key: string, of: unknown, make: () => T) => T;

export interface Recalling {
  readonly recall: Recall;
  /** What was asked for up to now: nothing is kept of sources that are gone. */
  readonly facts: () => Memo;
}

export function recallFrom(memo: Memo): Recalling {
  const facts = new Map<string, Json>();
  return {
    recall: <T>(key: string, of: unknown, make: () => T): T => {
      const hash = hashOf(of), fact = facts.get(key) ?? memo[key], result = isOf(fact, hash) ? (fact.result as unknown as T) : make();
      facts.set(key, { of: hash, result: result as unknown as Json });
      return result;
    },
    facts: () => Object.fromEntries(facts),
  };
}

function isOf(fact: Json | undefined, hash: string): fact is { readonly of: string; readonly result: Json } {
  return fact !== undefined && fact !== null && typeof fact === 'object' && 'of' in fact && fact.of === hash && 'result' in fact;
}
