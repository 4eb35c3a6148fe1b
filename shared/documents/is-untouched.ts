// Whether a section holds nothing but what we left there: only then is it ours to remove.
import type { SectionBase } from './base';
import type { Chapter } from './chapters';
import { hasComment } from './comment-anchors';
import { cutHeading, headingParts } from './cut-heading';

/** `chapter.pieces` are matched. A comment on a unit is a person's; definitions belong to the document. */
export function isUntouched({ pieces, below, url }: Chapter, own: SectionBase): boolean {
  const [heading, ...blocks] = pieces;
  const cut = cutHeading(heading, url, own.title);
  return own.there && below.length === 0 && cut.flat
    && headingParts.every((part) => cut.form[part] === own.heading[part])
    && blocks.every(({ kind, key, edited }) => kind === 'definition' || (key !== undefined && edited !== true))
    && pieces.every(({ kind, source }) => kind === 'definition' || !hasComment(source));
}
