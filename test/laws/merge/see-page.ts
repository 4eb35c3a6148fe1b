// A page as the laws see it: words, headings and units, read with the Markdown library alone.
import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';

interface SeenHeading {
  readonly text: string;
  readonly url: string | null;
}

interface SeenSection {
  readonly depth: number;
  readonly title: string;
  readonly url: string | null;
  readonly body: string;
  readonly units: readonly string[];
}

const suggestionsTitle = 'Propositions de Tour de table';

export function tokensIn(text: string): readonly string[] {
  return [...new Set(text.match(/zq\d+x\d+z[a-z]?/g) ?? [])];
}

/** Words that stand in exactly one unit of ours. */
export function labelsIn(text: string): readonly string[] {
  return [...new Set(text.match(/\bL(?:place|round|(?:title|why|note|sub|task|out)\d+(?:x\d+)?)\b/g) ?? [])];
}

export function countOf(text: string, word: string): number {
  return (text.match(new RegExp(`${word}(?![\\w-])`, 'g')) ?? []).length;
}

export function headingsOf(text: string): readonly SeenHeading[] {
  return parse(text).flatMap((node) => (node.type === 'heading' ? [seen(node)] : []));
}

const seenSections = new Map<string, readonly SeenSection[]>();

/** The laws look at each page many times. */
export function sectionsOf(text: string): readonly SeenSection[] {
  const known = seenSections.get(text) ?? seeSections(text);
  if (seenSections.size > 500) seenSections.clear();
  seenSections.set(text, known);
  return known;
}

function seeSections(text: string): readonly SeenSection[] {
  const sections: SeenSection[] = [];
  for (const node of parse(text)) {
    const last = sections.at(-1);
    if (node.type === 'heading') sections.push({ depth: node.depth, title: seen(node).text, url: seen(node).url, body: '', units: [] });
    else if (last) sections[sections.length - 1] = { ...last, body: `${last.body}\n${text.slice(node.position?.start.offset, node.position?.end.offset)}`, units: [...last.units, ...unitsIn(node)] };
  }
  return sections;
}

export function suggestionsIn(text: string): readonly string[] {
  return sectionsOf(text).filter(({ title }) => title === suggestionsTitle).flatMap(({ body }) => body.split('\n').filter((line) => /^\s*(?:[-*+]|\d+[.)]) /.test(line)));
}

/** Our offers repeat our words. */
export function withoutSuggestions(text: string): string {
  return [parse(text)[0]?.type === 'heading' ? '' : text.slice(0, parse(text)[0]?.position?.end.offset), ...sectionsOf(text).filter(({ title }) => title !== suggestionsTitle).flatMap(({ title, body }) => [title, body])].join('\n');
}

/** The units of the one section with this link, or without it this title; null = there is none, or more than one. */
export function isOursIn(text: string, title: string, url: string | null): { has(markdown: string): boolean } | null {
  const label = labelsIn(title)[0] ?? toString(fromMarkdown(title));
  const found = sectionsOf(text).filter((section) => (url !== null && section.url === url) || (section.title.includes(label) && !section.title.includes('zq')));
  const [only] = found;
  return only && found.length === 1 ? { has: (markdown) => only.units.includes(unitsIn(parse(rowAware(markdown))[0] as RootContent)[rowAware(markdown) === markdown ? 0 : 1] ?? '') } : null;
}

function rowAware(markdown: string): string {
  return markdown.startsWith('|') ? `| a | b |\n|---|---|\n${markdown}` : markdown;
}

function unitsIn(node: RootContent): readonly string[] {
  const said = (part: unknown): string => toString(part).replace(/\s+/g, ' ').trim();
  if (node.type === 'list') return node.children.map((item) => `- ${item.children.map(said).join(' ')}`);
  if (node.type === 'table') return node.children.map((row) => `| ${row.children.map(said).join(' | ').replace(/[ |]+$/, '')}`);
  return [said(node)];
}

function seen(node: Heading): SeenHeading {
  const text = toString(node).replace(/\s+/g, ' ').trim();
  return { text, url: linkIn(node)?.replace(/ /g, '%20') ?? null };
}

function linkIn(node: Heading | PhrasingContent): string | null {
  if (node.type === 'link') return node.url;
  return 'children' in node ? node.children.map(linkIn).find((url) => url !== null) ?? null : null;
}

const seenPages = new Map<string, readonly RootContent[]>();

function parse(text: string): readonly RootContent[] {
  const known = seenPages.get(text) ?? fromMarkdown(text, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] }).children;
  if (seenPages.size > 500) seenPages.clear();
  seenPages.set(text, known);
  return known;
}
