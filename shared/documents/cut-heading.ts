// A heading cut into the part before its link, the link, and the part after it.
import type { HeadingCut, Piece } from './page';
import type { DraftHeading, HeadingPart } from './draft';
import { canonicalUrl, plainOf } from './canonical';
import { inlineForm, linkForm } from './read-forms';

export const headingParts: readonly HeadingPart[] = ['before', 'link', 'after'];

/** `url`: around the link to it; else around the words of `title`; else all of it is the title. */
export function cutHeading(piece: Piece | undefined, url: string | null, title: string): HeadingCut {
  const { content, links } = piece?.heading ?? { content: '', links: [] };
  const link = links.find((one) => one.url === url);
  const words = link ?? placeOfTitle(content, title);
  const at = words ?? { start: 0, end: content.length };
  const markdown = { before: content.slice(0, at.start), link: content.slice(at.start, at.end), after: content.slice(at.end) };
  const form = { before: inlineForm(markdown.before), link: link?.form ?? inlineForm(markdown.link), after: inlineForm(markdown.after) };
  const isFound = words !== null || title === '';
  return { markdown, form, flat: isFound && (link?.flat ?? true) && isSame(form.before + form.link + form.after, piece?.form ?? '') };
}

/** What ours would be on the page. */
export function cutDraft({ before, link, after }: DraftHeading): HeadingCut {
  if (link === null) return { markdown: { before: '', link: before + after, after: '' }, form: { before: '', link: inlineForm(before + after), after: '' }, flat: true };
  const form = { before: inlineForm(before), link: linkForm(link.text, link.url), after: inlineForm(after) };
  return { markdown: { before, link: printLink(link.text, link.url), after }, form, flat: true };
}

/** The section's link as the page shows it. */
export function draftUrl(heading: DraftHeading): string | null {
  return heading.link?.url ? canonicalUrl(heading.link.url) : null;
}

/**
 * Whether a heading still says a title that lost its link: alone, or set apart from what a person reads around it as it was in the base.
 * A title within other words is somebody else's.
 */
export function saysTitle(text: string, title: string): boolean {
  if (title === '') return false;
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
    const before = text.slice(0, at).trimEnd();
    const after = text.slice(at + title.length).trimStart();
    if (/(?:^|[·–—:|,;.)\]>-])$/.test(before) && /^(?:$|[·–—:|,;.([<-])/.test(after)) return true;
  }
  return false;
}

/** The cut went through no escape or entity; through emphasis it may, which leaves its marks in the part that a person typed on. */
function isSame(parts: string, whole: string): boolean {
  return plainOf(parts).replace(/[\s*_]/g, '') === plainOf(whole).replace(/[\s*_]/g, '');
}

function printLink(text: string, url: string | null): string {
  if (url === null) return text;
  return /[\s()<>]/.test(url) ? `[${text}](<${url.replace(/[<>\\]/g, '\\$&')}>)` : `[${text}](${url})`;
}

/** Where the words stand in Markdown that may escape or wrap them. */
function placeOfTitle(content: string, title: string): { start: number; end: number } | null {
  const words = plainOf(title).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  const pattern = words.map((word) => [...word].map((sign) => `\\\\?${sign.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')}`).join('')).join('[\\s*_]+');
  const found = new RegExp(`[*_]*${pattern}[*_]*`, 'u').exec(content);
  return found && { start: found.index, end: found.index + found[0].length };
}
