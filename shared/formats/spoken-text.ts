// The words of a node as said, with the marks that make them a quotation or code: what is repeated or shown is no request.
import type { Node, Parent } from 'mdast';
import { toString } from 'mdast-util-to-string';

export function spokenText(node: Node): string {
  if (node.type === 'inlineCode') return `\`${toString(node)}\``;
  if (node.type === 'code') return toString(node).split('\n').map((line) => (line.trim() === '' ? '' : `\`${line.trim()}\``)).join('\n');
  return 'children' in node ? (node as Parent).children.map(spokenText).join('') : toString(node);
}

/** Blocks on lines of their own, quoted ones behind `>`. */
export function spokenLines(node: Node): string {
  if (node.type === 'blockquote') return linesWithin(node as Parent).split('\n').map((line) => `> ${line}`).join('\n');
  return node.type === 'list' || node.type === 'listItem' ? linesWithin(node as Parent) : spokenText(node);
}

function linesWithin({ children }: Parent): string {
  return children.map(spokenLines).join('\n');
}
