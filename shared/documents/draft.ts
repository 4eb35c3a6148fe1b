// A document as we would write it: sections of keyed units, before it meets what members made of it.

/** One unit below a heading. `key` is unique within its section and stable over runs (`why`, `conclusion`, `note/3`). */
export interface DraftBlock {
  readonly key: string;
  /** Exactly one block: a paragraph, one list item with its children (`- a`), or one table row (`| a | b |`). */
  readonly markdown: string;
  /** Items of one list, or rows of one table, stand next to each other. At most one table per section. */
  readonly kind: 'paragraph' | 'item' | 'row';
  /** For the first row of a table: the header row's Markdown, without the line of dashes. */
  readonly header?: string;
}

export type HeadingPart = 'before' | 'link' | 'after';

/** The part of a heading before its link, the link, the part after it; each is a unit of its own, in Markdown (see `escapeText`). */
export interface DraftHeading {
  readonly before: string;
  /** `url` null = a title that links nowhere, still a unit of its own; no link at all = the whole heading is the title. */
  readonly link: { readonly text: string; readonly url: string | null } | null;
  readonly after: string;
  /** Parts whose present form ours took from theirs (a duration that a person typed): never counted as gone in. */
  readonly taken?: readonly HeadingPart[];
}

export interface DraftSection {
  /** Stable over runs: `topic/17`, `standing/welcome`. Where the heading has a link, its URL is the identity on the page. */
  readonly id: string;
  readonly depth: 1 | 2 | 3;
  readonly heading: DraftHeading;
  readonly blocks: readonly DraftBlock[];
  /** It is only here because a person wrote in it: removing it is offered. Never makes a new section. */
  readonly leaving?: boolean;
}

/** Sections in our order; a deeper one belongs to the last shallower one before it. */
export interface Draft {
  readonly sections: readonly DraftSection[];
}
