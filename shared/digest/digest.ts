// What a digest says once it is due: looked up again, in sentences, ready to be wrapped in a mail or a page.
import type { Minutes } from '../model/time';

export interface DigestItem {
  /** For whom, by name, where several members share an address; null = there is only one. */
  readonly name: string | null;
  /** « Ana te mentionne ». */
  readonly why: string;
  /** The thing itself, in its own words. */
  readonly what: string;
  /** Where a person opens it. */
  readonly links: readonly DigestLink[];
  /** An estimate; see `estimate-minutes`. */
  readonly minutes: Minutes;
  /** What was said, by whom, newest last; a passage that it is about stands before it. */
  readonly quotes: readonly DigestQuote[];
  /** After a crash: it may have come already. */
  readonly perhapsSent: boolean;
}

/** An absolute URL, or a path from the group's root. */
export interface DigestLink {
  readonly title: string;
  readonly url: string;
}

export interface DigestQuote {
  /** null = a passage of the document. */
  readonly author: string | null;
  readonly text: string;
}

export interface Digest {
  readonly subject: string;
  readonly greeting: string;
  /** Never empty. */
  readonly items: readonly DigestItem[];
  /** Of all items. */
  readonly minutes: Minutes;
  /** « Pourquoi je reçois ceci », and how to get fewer: a sentence each. */
  readonly footer: readonly string[];
}
