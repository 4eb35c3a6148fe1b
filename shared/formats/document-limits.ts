// How much of a document we are ready to read; beyond it stands a problem, never a frozen computer.
import type { ZipLimits } from './table-limits';

export interface DocumentLimits extends ZipLimits {
  /** Of all blocks together; a page has some 3,000. */
  readonly characters: number;
  /** Paragraphs, items and headings, with those in tables. */
  readonly paragraphs: number;
  readonly messages: number;
  /** Of a Markdown text, which costs more per character than the others. */
  readonly markdownCharacters: number;
  /** Of one message. */
  readonly messageCharacters: number;
  /** Of the passage that a thread is about. */
  readonly quoteCharacters: number;
}

const mega = 1_000_000;

export const defaultDocumentLimits: DocumentLimits = {
  bytes: 50 * mega,
  inflatedBytes: 200 * mega,
  entries: 10_000,
  characters: 5 * mega,
  paragraphs: 200_000,
  messages: 50_000,
  markdownCharacters: 200_000,
  messageCharacters: 20_000,
  quoteCharacters: 1_000,
};
