// What stands in a cell as Markdown that reads as the same words: nothing of it becomes a heading, a list or emphasis by accident.
import type { DraftBlock, DraftSection } from '../documents/draft';
import { escapeText } from '../documents/escape-text';
import { withoutSteering } from '../text/without-steering';

const webAddress = /(https?:\/\/[^\s<>]+[^\s<>.,;:!?)])/;

/** No emphasis can begin there, and addresses stay what they are. */
const withinWord = /(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu;
/** What readers make links of by themselves. */
const linkedByItself = /\b(https?|ftp)(?=:\/\/)|\b(www)(?=\.)/gi;

/** One line, its accents composed: the page is compared with itself. */
export function textToMarkdown(text: string): string {
  return escapeText(withoutSteering(text).normalize('NFC').replace(/\s+/g, ' ')).replace(withinWord, '_').replace(linkedByItself, '$&\\');
}

export function linkToMarkdown({ text, url }: { text: string; url: string }): string {
  return /[\s()<>]/.test(url) ? `[${textToMarkdown(text)}](<${url.replace(/[<>\\]/g, '\\$&')}>)` : `[${textToMarkdown(text)}](${url})`;
}

/** One line whose web addresses stay links. */
export function noteToMarkdown(text: string): string {
  const pieces = text.replace(/\s+/g, ' ').trim().split(webAddress).filter((piece) => piece !== '');
  return pieces.map((piece) => (webAddress.test(piece) ? `<${piece}>` : spacesKept(piece))).join('');
}

/** Between two addresses. */
function spacesKept(piece: string): string {
  const words = piece.trim();
  return piece.replace(words, () => textToMarkdown(words));
}

export function paragraph(key: string, markdown: string): DraftBlock {
  return { key, kind: 'paragraph', markdown };
}

/** A heading that links nowhere: its title is how it is known on the page. */
export function titled(title: string, { before = '', after = '' } = {}): DraftSection['heading'] {
  return { before, link: { text: title, url: null }, after };
}
