// Canonical forms of pieces of Markdown that stand alone: what we write, and parts of a heading.
import type { DraftBlock } from './draft';
import { canonicalInline } from './canonical';
import { parseMarkdown } from './parse-markdown';
import { parsePage } from './parse-page';

/** Read as a heading's content, so that no block syntax is seen in it. */
export function inlineForm(markdown: string): string {
  const node = parseMarkdown(`# ${markdown.replace(/[\r\n]+/g, ' ').trim()}`)?.children[0];
  return node?.type === 'heading' ? canonicalInline(node.children, {}, ['b', 'i']) : markdown.trim();
}

export function blockForm(block: DraftBlock): string {
  const text = block.kind === 'row' ? `${dashesUnder(block.markdown)}\n${block.markdown}` : block.markdown;
  const blocks = parsePage(text)?.sections[0]?.blocks ?? [];
  return blocks.filter((piece) => piece.kind !== 'header').map((piece) => piece.form).join('\n') || block.markdown.trim();
}

export function headerForm(header: string): string {
  return parsePage(dashesUnder(header))?.sections[0]?.blocks[0]?.form ?? header.trim();
}

/** A header row with its line of dashes. */
export function dashesUnder(header: string): string {
  const cells = header.trim().replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length;
  return `${header.trim()}\n|${' --- |'.repeat(cells)}`;
}
