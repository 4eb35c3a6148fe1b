// The page as it stands: slices of a person's bytes, each with the form by which it is compared.
import type { HeadingPart } from './draft';

export type PieceKind = 'heading' | 'paragraph' | 'item' | 'row' | 'header' | 'other' | 'definition';

/** One unit of the page: whole lines. */
export interface Piece {
  readonly kind: PieceKind;
  /** Its place on the page as read; null = not from there. */
  readonly index: number | null;
  /** The list or table that it is part of; null = none. */
  readonly group: number | null;
  /** Verbatim, with line ends. */
  readonly source: string;
  /** The blank lines behind it, verbatim. */
  readonly gap: string;
  /** Canonical: see `canonical`. */
  readonly form: string;
  /** As a person reads it, on one line per block. */
  readonly text: string;
  readonly heading?: PageHeading;
  /** Whose it is, once matched: our unit, as we left it or edited by a person. */
  readonly key?: string;
  readonly edited?: boolean;
}

/** A heading's source is `prefix + content + suffix`; offsets of the links are those in `content`. */
export interface PageHeading {
  readonly depth: number;
  readonly prefix: string;
  readonly content: string;
  readonly suffix: string;
  readonly links: readonly PageLink[];
}

export interface PageLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
  /** Canonical, of the link with its words. */
  readonly form: string;
  /** Its words, as a person reads them. */
  readonly text: string;
  /** False = inside emphasis that reaches beyond it: the heading cannot be cut around it. */
  readonly flat: boolean;
}

/** A heading cut into its units: their Markdown and their canonical forms. */
export interface HeadingCut {
  readonly markdown: Readonly<Record<HeadingPart, string>>;
  readonly form: Readonly<Record<HeadingPart, string>>;
  /** False = not to be cut: it can only stay as it is. */
  readonly flat: boolean;
}

/** A heading and what stands below it until the next heading; the first one may have no heading. */
export interface PageSection {
  readonly heading: Piece | null;
  readonly blocks: readonly Piece[];
}

export interface Page {
  /** Byte order mark and front matter. */
  readonly front: string;
  readonly sections: readonly PageSection[];
  /** Definitions at the document's end belong to no section. */
  readonly tail: readonly Piece[];
  readonly newline: string;
}
