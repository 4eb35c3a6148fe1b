// One printable page from an agenda's document as it stands: clock times, roles, and room for notes that shares what is left of the sheet.
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../documents/parse-markdown';
import { parsePage } from '../documents/parse-page';
import { type Locale, type Messages, messagesOf } from '../text/messages';
import { normalise } from '../text/normalise';
import { headingParts } from './heading-parts';
import { type PaperKind, paperLines } from './paper-lines';
import { paperStyle } from './paper-style';
import { blocksToHtml, escapeHtml } from './print-blocks';
import { awaitsConclusion } from './read-agenda-conclusion';

/** Longer lists of what is not in are counted only: they are explained in the document. */
const mostLeftOut = 12;
/** More rules than any sheet has room for: those beyond it are cut off. */
const rules = '<i></i>'.repeat(30);

interface PaperSection {
  readonly kind: PaperKind;
  readonly title: string;
  readonly nodes: readonly RootContent[];
}

/** Self-contained HTML: no script, nothing from elsewhere, every word escaped. One A4 sheet for a usual agenda, more where it must. */
export function printAgenda(markdown: string, { locale }: { readonly locale: Locale }): string {
  const body = markdown.slice(parsePage(markdown)?.front.length ?? 0);
  const root = parseMarkdown(body);
  const sections = root === null ? [] : sectionsOf(root.children, body);
  const content = root === null ? `<pre>${escapeHtml(body)}</pre>` : sections.map((section) => sectionToHtml(section, locale)).join('\n');
  const lines = sections.reduce((sum, { kind, nodes }) => sum + paperLines(kind, nodes), 0);
  return [
    `<!doctype html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">`,
    `<title>${escapeHtml(sections.find(({ title }) => title !== '')?.title ?? '')}</title>\n<style>${paperStyle(lines)}</style>\n</head>`,
    `<body>\n<main>\n${content}\n</main>\n</body>\n</html>\n`,
  ].join('\n');
}

/** Deeper headings stay within their section. */
function sectionsOf(nodes: readonly RootContent[], body: string): readonly PaperSection[] {
  const starts = nodes.flatMap((node, at) => (node.type === 'heading' && node.depth <= 2 ? [at] : []));
  const opening: readonly PaperSection[] = starts[0] === 0 ? [] : [{ kind: 'opening', title: '', nodes: nodes.slice(0, starts[0] ?? nodes.length) }];
  return [...opening, ...starts.flatMap((start, at) => sectionOf(nodes.slice(start, starts[at + 1] ?? nodes.length), body))];
}

/** Suggestions are for the screen. */
function sectionOf([heading, ...nodes]: readonly RootContent[], body: string): readonly PaperSection[] {
  const title = toString(heading);
  if (heading?.type === 'heading' && heading.depth === 1) return [{ kind: 'opening', title, nodes }];
  if (titles(({ documents }) => documents.suggestionsTitle()).includes(normalise(title))) return [];
  if (titles(({ agenda }) => agenda.leftOutTitle).includes(normalise(title))) return [{ kind: 'left-out', title, nodes }];
  const blocks = nodes.map(({ position }) => ({ markdown: body.slice(position?.start.offset, position?.end.offset), ours: false }));
  return [{ kind: awaitsConclusion(blocks) ? 'point' : 'standing', title, nodes }];
}

/** In whichever language the document was begun. */
function titles(titleOf: (messages: Messages) => string): readonly string[] {
  return (['fr', 'en'] as const).map((locale) => normalise(titleOf(messagesOf(locale))));
}

function sectionToHtml({ kind, title, nodes }: PaperSection, locale: Locale): string {
  switch (kind) {
    case 'opening': return `<header>${title === '' ? '' : `<h1>${escapeHtml(title)}</h1>`}${blocksToHtml(nodes)}</header>`;
    case 'left-out': return leftOutToHtml(title, nodes, locale);
    case 'standing': return `<section>${headingToHtml(title)}<div class="words">${blocksToHtml(nodes)}</div></section>`;
    case 'point': return `<section class="point">${headingToHtml(title)}<div class="words">${blocksToHtml(nodes)}</div><div class="room"><div>${rules}</div></div></section>`;
  }
}

function headingToHtml(text: string): string {
  const { clock, title, length } = headingParts(text);
  return `<h2><span>${escapeHtml(clock)}</span><b>${escapeHtml(title)}</b><span>${escapeHtml(length)}</span></h2>`;
}

function leftOutToHtml(title: string, nodes: readonly RootContent[], locale: Locale): string {
  const count = nodes.reduce((sum, node) => sum + (node.type === 'list' ? node.children.length : 0), 0);
  if (count > mostLeftOut) return `<footer><p>${escapeHtml(messagesOf(locale).agenda.leftOutOnPaper({ count }))}</p></footer>`;
  return `<footer><h2><b>${escapeHtml(title)}</b></h2>${blocksToHtml(nodes)}</footer>`;
}
