// What an effect may touch on this host, and what preparing one gives.
import type { Kept } from '../../shared/model/effect';
import type { Json } from '../../shared/model/json';
import type { Problem } from '../../shared/model/problem';
import type { Settling } from '../../shared/model/journal';
import type { Snapshot } from '../../shared/model/snapshot';
import type { TableKind } from '../../shared/model/table';
import type { Instant } from '../../shared/model/time';
import type { World } from '../../shared/plan/world';
import type { GroupFolder } from '../files/group-folder';
import type { Courier } from '../mail/courier';

export interface Ground {
  readonly folder: GroupFolder;
  /** Where members' pages lie: private, never the shared folder. */
  readonly pages: GroupFolder;
  readonly snapshot: Snapshot;
  /** The snapshot understood: only what delivers asks for it. */
  readonly world: () => World;
  /** Opened by the first that asks for it; null where nothing is sent: what is taken back. */
  readonly courier: (() => Courier) | null;
  readonly now: Instant;
  /** The hour that a message bears. */
  readonly clock: () => Instant;
  /** Revisions that we wrote ourselves: their date is no person's change. */
  readonly ours: ReadonlySet<string>;
  /** Names of the tables that the settings give, where there may be no file yet. */
  readonly tableNames: Readonly<Partial<Record<TableKind, string>>>;
}

/** Looked at, found possible, nothing done yet. */
export interface Prepared {
  /** Null = nothing outside of the journal changes. */
  readonly settling: Settling | null;
  /** What taking it back needs. */
  readonly undo: Json;
  readonly act: () => Acted | void | Promise<Acted | void>;
  /** What people should know of how it was done. */
  readonly said?: readonly Problem[];
}

/** How it went, where there is more to say than that it is done. */
export interface Acted {
  /** What the journal learns beyond what the effect keeps. */
  readonly keep: Kept;
  /** Null = done. */
  readonly setback: Setback | null;
}

export interface Setback {
  readonly problem: Problem;
  /** Null = it stays begun for good: nobody can know whether it was done, and it is not tried again. */
  readonly retry: { readonly until: Instant; readonly why: string } | null;
  /** False where people were told before, or need not know. */
  readonly told: boolean;
}

/** Not now: a person is using the target, unless `why` says something else. */
export interface Waiting {
  readonly waitUntil: Instant;
  readonly why?: string;
  readonly keep?: Kept;
  readonly said?: readonly Problem[];
}

export type Preparation = Prepared | Waiting;
