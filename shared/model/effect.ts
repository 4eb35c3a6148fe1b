// Effects: the closed union of host-neutral verbs of which a plan consists.
import type { Json } from './json';
import type { DocumentKind } from './document-content';
import type { Cell, TableKind } from './table';
import type { Instant } from './time';

/** What the journal keeps of a done effect: values by slot, the last one counts; null erases. Never anything that can be computed again. */
export type Kept = Readonly<Record<string, Json>>;

interface EffectBase {
  /** Readable and deterministic; names the slot that the effect fills, not its content. */
  readonly key: string;
  /** Of the content. */
  readonly hash: string;
  /** One sentence in the group's language. */
  readonly because: string;
  readonly notBefore: Instant;
  readonly expires: Instant | null;
  /** Keys of effects of this plan that must be done first. */
  readonly after: readonly string[];
  /** Goes into the done record. */
  readonly keep: Kept;
}

/** A hunk of a section, for hosts that edit in place: lines `[from, to)` of the old text become `lines`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Documents that we write: a report only as a draft to start from. */
export type OwnKind = Exclude<DocumentKind, 'document'>;

export interface WriteDocument extends EffectBase {
  readonly kind: 'writeDocument';
  readonly document: { readonly id: string; readonly title: string; readonly kind: OwnKind };
  /** The revision that was planned against; null = the document must not be there yet. */
  readonly from: string | null;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

export interface CellChange {
  /** The mapped header as it stands in the table. */
  readonly column: string;
  readonly was: Cell;
  readonly to: Cell;
}

export interface SaveCells extends EffectBase {
  readonly kind: 'saveCells';
  readonly table: { readonly kind: TableKind; readonly id: string };
  /** The row's lasting id, and its present `ref` and title so that a host and a person find it. */
  readonly row: { readonly id: string; readonly ref: string; readonly title: string };
  readonly changes: readonly CellChange[];
}

export interface AddRow extends EffectBase {
  readonly kind: 'addRow';
  /** `id` null = the group has no such table yet: the host makes it, with exactly these columns. */
  readonly table: { readonly kind: TableKind; readonly id: string | null };
  readonly cells: readonly { readonly column: string; readonly value: Cell }[];
}

export interface LinkMeeting extends EffectBase {
  readonly kind: 'linkMeeting';
  readonly meeting: { readonly id: string; readonly calendar: string; readonly uid: string };
  readonly document: string;
}

export interface RecordEffect extends EffectBase {
  readonly kind: 'record';
  /** Where `keep` came from a document: it is only true while that revision stands. */
  readonly against: { readonly document: string; readonly revision: string } | null;
}

/** Why a line is for this member; each has its sentence in `shared/text`. */
export type LineReason =
  /** About a thread: `about` = its message keys that are new to the member. */
  | 'urgent' | 'mentioned' | 'assigned' | 'replied' | 'took-part' | 'followed'
  /** About rows: a task of theirs, a topic that they present. */
  | 'task-given' | 'task-due' | 'presents' | 'command-heard' | 'ask-answered' | 'squeezed-out'
  /** About a meeting: its agenda and reports, a role in it, points without conclusion, a report that is awaited. */
  | 'meeting-ready' | 'has-role' | 'unanswered-conclusions' | 'report-missing' | 'chronic-overload'
  /** About the group: for a newcomer; of the first day after the trial; after a crash, lines that were perhaps sent. */
  | 'welcome' | 'in-service' | 'perhaps-sent';

/** A line by reference: the host looks it up when due, drops it if it died, and writes the sentence itself. */
export interface DeliverLine {
  /** The recipient whom it is for: members who share an address get one message. */
  readonly member: string;
  readonly reason: LineReason;
  /** What it is about: row ids, message keys, a meeting's id. */
  readonly about: readonly string[];
  readonly document: string | null;
}

export interface Deliver extends EffectBase {
  readonly kind: 'deliver';
  /** Ids of those who get it together (their rows' ids in the members table); never empty. */
  readonly members: readonly string[];
  readonly lines: readonly DeliverLine[];
}

export interface Post extends EffectBase {
  readonly kind: 'post';
  readonly conversation: 'group' | { readonly subgroup: string };
  readonly lines: readonly DeliverLine[];
}

export type Effect = WriteDocument | SaveCells | AddRow | LinkMeeting | RecordEffect | Deliver | Post;
export type EffectKind = Effect['kind'];
