// What stands in a cell as Markdown that reads as the same words: nothing of it becomes a heading, a list or emphasis by accident.
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { PhrasingContent } from 'mdast';
import type { DraftBlock } from '../documents/draft';

/** Characters that mean nothing in Markdown after a letter: most titles need no further look. */
const plain = /^\p{L}[\p{L}\p{N} ,;'’()?«»·…%]*$/u;
const webAddress = /(https?:\/\/[^\s<>]+[^\s<>.,;:!?)])/;

/** One line. */
export function textToMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return plain.test(line) ? line : phrasing([{ type: 'text', value: line }]);
}

/** The part between a link's brackets. */
export function linkTextToMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return plain.test(line) ? line : linkToMarkdown({ text, url: '#' }).slice('['.length, -'](#)'.length);
}

export function linkToMarkdown({ text, url }: { text: string; url: string }): string {
  return phrasing([{ type: 'link', url, children: [{ type: 'text', value: text.replace(/\s+/g, ' ').trim() }] }]);
}

/** One line whose web addresses stay links. */
export function noteToMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const pieces = line.split(webAddress).filter((piece) => piece !== '');
  return pieces.length < 2 && !webAddress.test(line) ? textToMarkdown(line) : phrasing(pieces.map(addressOrText));
}

export function paragraph(key: string, markdown: string): DraftBlock {
  return { key, kind: 'paragraph', markdown };
}

function addressOrText(piece: string): PhrasingContent {
  const words: PhrasingContent = { type: 'text', value: piece };
  return webAddress.test(piece) ? { type: 'link', url: piece, children: [words] } : words;
}

function phrasing(children: PhrasingContent[]): string {
  return toMarkdown({ type: 'paragraph', children }, { extensions: [gfmToMarkdown()] }).trimEnd();
}
