// Comments as Nextcloud Text writes them: `[^comment-1]` in the text, and below it a list of what was said, by whom and when (UTC).
import type { FootnoteDefinition, ListItem, Node, Parent, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { headingsAbove } from './markdown-blocks';
import { writtenTime } from './gather-threads';
import { spokenLines, spokenText } from './spoken-text';
import type { Message, Person } from '../model/document-content';

/** A thread before its messages are numbered. */
export interface Unnumbered {
  /** Where it stands in the text. */
  readonly at: number;
  readonly place: string | null;
  readonly messages: readonly Omit<Message, 'ordinal'>[];
}

const label = /^comment-/;
const userLink = 'mention://user/';

/** Text drops a comment whose anchor is gone, and so do we. */
export function textThreads(root: Root): readonly Unnumbered[] {
  const definitions = new Map(root.children.flatMap((node) => (node.type === 'footnoteDefinition' && label.test(node.identifier) ? [[node.identifier, node]] : [])));
  const places = headingsAbove(root);
  const threads = new Map<string, Unnumbered>();
  root.children.forEach((node, index) => {
    if (node.type === 'footnoteDefinition') return;
    for (const { identifier, at } of anchorsIn(node)) {
      const definition = definitions.get(identifier);
      const messages = definition === undefined ? [] : messagesOf(definition);
      if (messages.length > 0 && !threads.has(identifier)) threads.set(identifier, { at, place: places[index] ?? null, messages });
    }
  });
  return [...threads.values()];
}

function anchorsIn(node: Node): readonly { readonly identifier: string; readonly at: number }[] {
  if (node.type === 'footnoteReference') return [{ identifier: (node as FootnoteDefinition).identifier, at: node.position?.start.offset ?? 0 }];
  return 'children' in node ? (node as Parent).children.flatMap(anchorsIn) : [];
}

function messagesOf({ children }: FootnoteDefinition): readonly Omit<Message, 'ordinal'>[] {
  return children.flatMap((node) => (node.type === 'list' ? node.children : [])).flatMap(messageOf);
}

/** `@[Lise](mention://user/lise) *(2026-07-16T13:12Z)*`, then the words. */
function messageOf({ children: [head, ...rest] }: ListItem): readonly Omit<Message, 'ordinal'>[] {
  if (head?.type !== 'paragraph') return [];
  const [sign, who, , when, ...words] = head.children;
  const author = who === undefined ? null : personOf(who);
  if (sign === undefined || toString(sign) !== '@' || author === null) return [];
  const time = when?.type === 'emphasis' ? /^\((.*)\)$/.exec(toString(when))?.[1] ?? '' : '';
  const text = [words.map(spokenText).join(''), ...rest.map(spokenLines)].map((line) => line.trim()).filter((line) => line !== '').join('\n');
  const written = writtenTime(time);
  return [{ author, written, utc: written.endsWith('Z') ? written : null, text, mentions: [...words, ...rest].flatMap(mentionsIn) }];
}

function mentionsIn(node: Node): readonly Person[] {
  const person = personOf(node as PhrasingContent);
  if (person !== null) return [person];
  return 'children' in node ? (node as Parent).children.flatMap(mentionsIn) : [];
}

function personOf(node: PhrasingContent): Person | null {
  if (node.type !== 'link' || !node.url.startsWith(userLink)) return null;
  return { name: toString(node).trim(), account: unescaped(node.url.slice(userLink.length)), email: null };
}

/** Text writes other letters than a–z as `%…`; a `%` that is none stays. */
function unescaped(part: string): string {
  return /^(?:[^%]|%[\da-f]{2})*$/i.test(part) && isUtf8(part) ? decodeURIComponent(part) : part;
}

/** `decodeURIComponent` throws at bytes that are no UTF-8. */
function isUtf8(part: string): boolean {
  const bytes = (part.match(/%[\da-f]{2}|[^%]/gi) ?? []).map((one) => (one.length === 3 ? parseInt(one.slice(1), 16) : 0));
  return !new TextDecoder('utf-8').decode(new Uint8Array(bytes)).includes('\ufffd');
}
