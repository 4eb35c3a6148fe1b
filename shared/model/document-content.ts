// A document of the group's: what kind it is and, whatever its format, what is read of it: its blocks in their order, and the threads of its comments.

/** `collation`: the subgroups' round of one plenary; `overview`: where the group stands. These and agendas are ours; the others are theirs. */
export type DocumentKind = 'agenda' | 'collation' | 'overview' | 'report' | 'document';

/** A stretch of text that looks the same throughout. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
  /** Where it leads, as written; null = no link. */
  readonly link: string | null;
}
export type Runs = readonly Run[];

/** Blocks without any text are left out; line breaks inside a block are `\n`. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: Runs }
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  /** A paragraph between quotation marks of Markdown (`>`): a quotation, or a remark left below a passage. */
  | { readonly kind: 'quote'; readonly runs: Runs }
  /** `depth` from 0; `checked`: null = no box to tick. */
  | { readonly kind: 'item'; readonly depth: number; readonly ordered: boolean; readonly checked: boolean | null; readonly runs: Runs }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Runs[])[] };

export interface Person {
  /** As the program shows it, without `@`; '' = not said. */
  readonly name: string;
  /** The suite's user, where the file says so (Nextcloud Text). */
  readonly account: string | null;
  /** Where the file says so (Word). */
  readonly email: string | null;
}

export interface Message {
  readonly author: Person;
  /** The time as it stands in the file, without parts of a second: local time, though many programs add a `Z`; '' = not said. */
  readonly written: string;
  /** The same time where the file also says it in UTC. */
  readonly utc: string | null;
  /** Which one of the messages that have this author and this time, in the document's order, from 1. */
  readonly ordinal: number;
  readonly text: string;
  /** Those who are named by a link; a name that is only typed stands in the text. */
  readonly mentions: readonly Person[];
}

export interface Thread {
  /** The passage that it is about; null = a point in the text. */
  readonly quote: string | null;
  /** The heading above it. */
  readonly place: string | null;
  /** The first one opened the thread; never empty. */
  readonly messages: readonly Message[];
  readonly resolved: boolean;
}

export interface DocumentContent {
  readonly blocks: readonly Block[];
  readonly threads: readonly Thread[];
}

/**
 * What a message is called from one save to the next, since programs number comments anew: text and state are what may change.
 * Where no time is said, the text stands for it, so that a remark put in above does not pass for an edit of those below.
 */
export function messageKey(message: Message): string {
  return JSON.stringify([...sameTime(message), message.ordinal]);
}

/**
 * What messages share that only their ordinals tell apart. A `Z` that a program added is no other time; an address stands in a
 * part that programs drop when they save.
 */
export function sameTime({ author, written, text }: Omit<Message, 'ordinal'>): readonly string[] {
  const who = author.account ?? author.name;
  return written === '' ? [who, '', text] : [who, written.replace(/Z$/, '')];
}
