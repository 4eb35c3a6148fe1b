// Canonical forms of Markdown that stands alone: what we write, and parts of a heading.
import type { PhrasingContent } from 'mdast';
import { canonicalBlock, canonicalInline, canonicalRow } from './canonical';
import type { DraftBlock } from './draft';
import { parseMarkdown } from './parse-markdown';

/** In a heading, emphasis says nothing. */
const headingMarks = ['b', 'i'];

/** Words in which no reader of Markdown sees a mark: read without the parser, which costs as much as a page for each of them. */
const plainWords = /^(?!.*(?:www\.|:\/\/))[^\\`*_[\]<>&~|@#\r\n]*$/i;
const plainStart = /^\p{L}/u;

/** Of a part of a heading: no block syntax is seen in it. */
export function inlineForm(markdown: string): string {
  return canonicalInline(inlineNodes(markdown), {}, headingMarks);
}

export function linkForm(text: string, url: string | null): string {
  const children = inlineNodes(text);
  return canonicalInline(url === null ? children : [{ type: 'link', url, children: [...children] } as PhrasingContent], {}, headingMarks);
}

/** What a run asks again and again: the same words always have the same form. */
const forms = new Map<string, string>();
const mostForms = 4_000;

export function blockForm({ kind, markdown }: DraftBlock): string {
  const name = `${kind}\n${markdown}`, known = forms.get(name);
  if (known !== undefined) return known;
  if (forms.size >= mostForms) forms.clear();
  const form = readForm(kind, markdown);
  forms.set(name, form);
  return form;
}

function readForm(kind: DraftBlock['kind'], markdown: string): string {
  const words = kind === 'item' ? markdown.replace(/^- /, '') : markdown;
  if (kind !== 'row' && plainWords.test(words) && plainStart.test(words)) return (kind === 'item' ? '- ' : '') + canonicalInline([{ type: 'text', value: words }], {});
  return kind === 'row' ? rowForm(markdown) : (parseMarkdown(markdown)?.children ?? []).map((node) => canonicalBlock(node, {})).join('\n');
}

export function headerForm(header: string): string {
  return rowForm(header);
}

/** A header row with its line of dashes. */
export function dashesUnder(header: string): string {
  const cells = header.trim().replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length;
  return `${header.trim()}\n|${' --- |'.repeat(cells)}`;
}

function inlineNodes(markdown: string): readonly PhrasingContent[] {
  if (plainWords.test(markdown)) return [{ type: 'text', value: markdown }];
  const node = parseMarkdown(`# ${markdown.replace(/[\r\n]+/g, ' ').trim()}`)?.children[0];
  return node?.type === 'heading' ? node.children : [{ type: 'text', value: markdown }];
}

/** A row alone is no table: it is read as its own header. */
function rowForm(row: string): string {
  const table = parseMarkdown(dashesUnder(row))?.children[0];
  const first = table?.type === 'table' ? table.children[0] : undefined;
  return first ? canonicalRow(first, {}) : row.trim();
}
