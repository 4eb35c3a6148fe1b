// Remarks that people leave below a passage, in any editor: `> Lise : on garde ?`, one line each, answers below them.
import type { Blockquote, Root, RootContent } from 'mdast';
import { headingsAbove } from './markdown-blocks';
import { spokenText } from './spoken-text';
import type { Unnumbered } from './markdown-text-comments';
import type { Message } from '../model/document-content';

/** One name or more, with the small words between them, and what is said behind a colon with or without the space that French puts before it. */
const remark = /^(\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:de|du|des|la|le|van|von) ){0,2}(?:d['’])?\p{Lu}[\p{L}\p{M}'’.-]*){0,3})\s*:\s+(\S.*)$/u;

/** A quotation whose first line begins with a name is a thread; whether that is a member is for the group to know. */
export function remarksIn(root: Root): readonly Unnumbered[] {
  const places = headingsAbove(root);
  return root.children.flatMap((node, index) => quotesIn(node).flatMap((quote) => {
    const messages = messagesIn(linesOf(quote));
    return messages.length === 0 ? [] : [{ at: quote.position?.start.offset ?? 0, place: places[index] ?? null, messages }];
  }));
}

/** Below an item of a list it stands inside of it. */
function quotesIn(node: RootContent): readonly Blockquote[] {
  if (node.type === 'blockquote') return [node];
  return node.type === 'list' || node.type === 'listItem' ? node.children.flatMap(quotesIn) : [];
}

function linesOf(quote: Blockquote): readonly string[] {
  return quote.children.flatMap((node: RootContent) => (node.type === 'blockquote' ? linesOf(node) : spokenText(node).split('\n'))).map((line) => line.trim());
}

/** A line without a name goes on with the one above. */
function messagesIn(lines: readonly string[]): readonly Omit<Message, 'ordinal'>[] {
  if (!remark.test(lines[0] ?? '')) return [];
  return lines.reduce<Omit<Message, 'ordinal'>[]>((messages, line) => {
    const [, name, said] = remark.exec(line) ?? [];
    const last = messages.at(-1);
    if (name !== undefined && said !== undefined) messages.push({ author: { name, account: null, email: null }, written: '', utc: null, text: said, mentions: [] });
    else if (last !== undefined && line !== '') messages[messages.length - 1] = { ...last, text: `${last.text}\n${line}` };
    return messages;
  }, []);
}
