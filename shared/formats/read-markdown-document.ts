// A Markdown text with the comments in it: those of Nextcloud Text, and lines such as `> Prénom : …` below a passage.
import type { DocumentLimits } from './document-limits';
import { readWithin, unreadDocument } from './document-reading';
import type { ReadDocument } from './document-reading';
import { numberMessages } from './gather-threads';
import { markdownBlocks } from './markdown-blocks';
import { remarksIn } from './markdown-remarks';
import { textThreads } from './markdown-text-comments';
import type { Unnumbered } from './markdown-text-comments';
import { decodeText } from './text-encoding';
import { parseMarkdown } from '../documents/parse-markdown';
import type { Thread } from '../model/document-content';

/** What some programs put above the text. */
const frontMatter = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)(?:[\w"'-]+[ \t]*:[^\r\n]*(?:\r\n|\n|\r)(?:[ \t-][^\r\n]*(?:\r\n|\n|\r))*)+(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;

export function readMarkdownDocument(bytes: Uint8Array, limits: DocumentLimits): ReadDocument {
  const { text } = decodeText(bytes);
  if (text.length > limits.markdownCharacters) {
    return unreadDocument({ code: 'document-too-big', level: 'blocking', where: {}, values: { megabytes: Math.ceil(text.length / 1e5) / 10, limit: limits.markdownCharacters / 1e6 } });
  }
  const root = parseMarkdown(text.replace(frontMatter, ''));
  if (root === null) return unreadDocument({ code: 'text-tangled', level: 'blocking', where: {}, values: {} });
  const threads = [...textThreads(root), ...remarksIn(root)].sort((left, right) => left.at - right.at);
  return readWithin({ blocks: markdownBlocks(root), threads: numbered(threads) }, 'markdown', { blocks: false, messages: false });
}

function numbered(threads: readonly Unnumbered[]): readonly Thread[] {
  const number = numberMessages();
  return threads.map(({ place, messages }) => ({ quote: null, place, messages: messages.map(number), resolved: false }));
}
