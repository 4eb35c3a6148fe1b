// What an effect may touch on this host, and what preparing one gives.
import type { Json } from '../../shared/model/json';
import type { Problem } from '../../shared/model/problem';
import type { Settling } from '../../shared/model/journal';
import type { Snapshot } from '../../shared/model/snapshot';
import type { TableKind } from '../../shared/model/table';
import type { Instant } from '../../shared/model/time';
import type { GroupFolder } from '../files/group-folder';

export interface Ground {
  readonly folder: GroupFolder;
  /** Where members' pages lie: private, never the shared folder. */
  readonly pages: GroupFolder;
  readonly snapshot: Snapshot;
  readonly now: Instant;
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
  readonly act: () => void | Promise<void>;
  /** What people should know of how it was done. */
  readonly said?: readonly Problem[];
}

/** Not now: a person is using the target, unless `why` says something else. */
export interface Waiting {
  readonly waitUntil: Instant;
  readonly why?: string;
}

export type Preparation = Prepared | Waiting;
