// Markdown to nodes with positions, within bounds that keep hostile text from taking minutes or the stack.
import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A hundred pages; the parser takes about ten microseconds per character. */
const mostCharacters = 200_000;
/** Opening and closing marks are paired in quadratic time within one paragraph. */
const mostMarksTogether = 1_500;
const mostMarks = 20_000;
const mostLevels = 60;

const extensions = [gfm({ singleTilde: false })];
const options = { extensions, mdastExtensions: [gfmFromMarkdown()] };
/** Bare addresses are sought once more in the nodes, with patterns that are slow on long pages: only where there can be one. */
const withoutAddresses = { extensions, mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })) };
const mayHoldAddress = /[@&]|www|http/i;

/** Null = beyond the bounds: to be left alone. */
export function parseMarkdown(text: string): Root | null {
  if (text.length > mostCharacters || isTooDense(text) || deepestQuote(text) > mostLevels) return null;
  const root = fromMarkdown(text, mayHoldAddress.test(text) ? options : withoutAddresses);
  return depthOf(root.children) > mostLevels ? null : root;
}

function isTooDense(text: string): boolean {
  const together = text.split(/(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/).map((block) => (block.match(/\*+|_+|~+|\[|`+/g) ?? []).length);
  return together.some((count) => count > mostMarksTogether) || together.reduce((sum, count) => sum + count, 0) > mostMarks;
}

/** Containers opened at the start of one line. */
function deepestQuote(text: string): number {
  const starts = text.match(/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm) ?? [];
  return starts.reduce((most, start) => Math.max(most, start.replace(/[\s\d]/g, '').length), 0);
}

function depthOf(nodes: readonly RootContent[]): number {
  let level = 0;
  for (let layer = nodes; layer.length > 0; layer = layer.flatMap((node) => ('children' in node ? (node.children as readonly RootContent[]) : []))) level++;
  return level;
}
