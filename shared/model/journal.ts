// Journal: what a group's hosts began, did and kept, as an append-only union of entries (see `shared/plan/read-journal`).
import type { EffectKind, Kept } from './effect';
import type { Json } from './json';
import type { Instant } from './time';

interface EntryBase {
  /** Orders entries of all devices: `(at, by, seq)`; `seq` counts within one device. */
  readonly at: Instant;
  readonly by: string;
  readonly seq: number;
}

/** How a begun effect can be settled after a crash: what its target looked like before, and what it is to look like. */
export interface Settling {
  readonly target: string;
  readonly before: string | null;
  readonly after: string | null;
}

export type JournalEntry =
  | (EntryBase & { readonly entry: 'begun'; readonly key: string; readonly hash: string; readonly kind: EffectKind; readonly settling: Settling | null; readonly because: string; readonly keep: Kept; readonly undo: Json })
  /** `undo` = what the inverse effect needs: the text or the cells as they were. */
  | (EntryBase & { readonly entry: 'done'; readonly key: string; readonly hash: string; readonly kind: EffectKind; readonly because: string; readonly keep: Kept; readonly undo: Json })
  | (EntryBase & { readonly entry: 'failed'; readonly key: string; readonly hash: string; readonly cause: string; readonly remedy: string })
  /** `until` = the inputs' hash under which the hold stands, null = until released. */
  | (EntryBase & { readonly entry: 'held'; readonly key: string; readonly why: string; readonly until: string | null })
  | (EntryBase & { readonly entry: 'released'; readonly key: string })
  | (EntryBase & { readonly entry: 'activated' })
  /** What one device knows without an effect: kit imported, method changed. */
  | (EntryBase & { readonly entry: 'kept'; readonly keep: Kept });
