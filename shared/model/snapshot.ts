// Snapshot: all that the core may know of a group and its world, as plain readonly JSON.
import type { DocumentContent, DocumentKind } from './document-content';
import type { JournalEntry } from './journal';
import type { Problem } from './problem';
import type { Settings } from './settings';
import type { Table } from './table';
import type { Instant, Zone } from './time';

/** One gathering, already expanded from its series. */
export interface Meeting {
  /** Stable when the occurrence is moved: series and original day, `pleniere/2026-12-03`. */
  readonly id: string;
  readonly title: string;
  /** null = of the whole group (a plenary); else the subgroup's name. */
  readonly subgroup: string | null;
  readonly start: Instant;
  readonly end: Instant;
  readonly cancelled: boolean;
  readonly place: string | null;
  /** The calendar entry, where the meeting came from one. */
  readonly source: { readonly calendar: string; readonly uid: string; readonly writable: boolean; readonly link: string | null } | null;
}

/** A document of ours or of theirs, with its text where the host read it. */
export interface GroupDocument {
  /** Stable within the group: a path below the folder, a file id. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly url: string;
  readonly revision: string;
  /** Markdown as it stands; null where it was not read. */
  readonly content: string | null;
  readonly modifiedAt: Instant;
  /** Open in an editor or locked: wait. */
  readonly busy: boolean;
  /** Whose report it is, as where it lies says; null = of nobody in particular. */
  readonly subgroup: string | null;
  /** Blocks and comments, whatever the format; null where they were not read. */
  readonly reading: DocumentContent | null;
  /** Every member may read it; null = the host cannot know. */
  readonly sharedWithAll: boolean | null;
}

/** One part of the world and whether the reader saw all of it. */
export interface Part<T> {
  readonly whole: boolean;
  readonly all: readonly T[];
}

/** `whole`: all of ours was seen. */
export interface Documents extends Part<GroupDocument> {
  /** Kinds of theirs of which some could not be seen: one that is not here may still be there. Absent = none. */
  readonly unseen?: readonly ('report' | 'document')[];
}

export interface Snapshot {
  readonly version: 1;
  readonly settings: Settings;
  /** First state of a group: nothing leaves, nothing shared is written. */
  readonly trial: boolean;
  /** Below the group's root: the folders of the agendas and, where the group has them, of the reports; the page that says where the group stands. */
  readonly places: { readonly agendas: string; readonly reports: string | null; readonly overview: string };
  /** By IANA name: the group's zone at least, and each member's that is another. */
  readonly zones: Readonly<Record<string, Zone>>;
  /** Occurrences in [now − 90 d, now + 60 d]. */
  readonly meetings: Part<Meeting>;
  readonly topics: Table | null;
  readonly members: Table | null;
  readonly tasks: Table | null;
  readonly decisions: Table | null;
  readonly documents: Documents;
  readonly journal: readonly JournalEntry[];
  /** What the host found wrong while reading; the plan passes it on. */
  readonly problems: readonly Problem[];
}
