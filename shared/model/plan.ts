// Plan: what should happen, and why.
import type { Effect } from './effect';
import type { Json } from './json';
import type { Problem } from './problem';
import type { Instant } from './time';

export interface Held {
  readonly effect: Effect;
  /** `guard`: too much at once; `person`: somebody put it on hold; `trial`: nothing leaves yet; `waiting`: its target is busy until `until`. */
  readonly by: 'guard' | 'person' | 'trial' | 'waiting';
  readonly why: string;
  readonly until: Instant | null;
}

export interface Plan {
  /** Sorted by (notBefore, ids of rows first, key). */
  readonly effects: readonly Effect[];
  readonly held: readonly Held[];
  readonly problems: readonly Problem[];
  /** When planning again may give something new; null = only when the world changes. */
  readonly wake: Instant | null;
}

/** Facts extracted from unchanged sources, by source revision; with it the answer is the same, only sooner. */
export type Memo = Readonly<Record<string, Json>>;
