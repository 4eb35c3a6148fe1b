// Whether a section holds nothing but what we left there: only then is it ours to remove.
import type { SectionBase } from './base';
import type { Chapter } from './chapters';
import { hasComment } from './comment-anchors';
import { cutHeading, headingParts } from './cut-heading';
import { blockUnit, headingUnit } from './suggestions';

/** `chapter.pieces` are matched. What a person let go by a tick in `taken` is ours again. A comment on a unit is a person's; definitions belong to the document. */
export function isUntouched({ id, pieces, below, url, doubled }: Chapter, own: SectionBase, taken: readonly string[]): boolean {
  const [heading, ...blocks] = pieces;
  const section = id ?? '';
  const cut = cutHeading(heading, url, own.title);
  return own.there && !doubled && below.length === 0 && cut.flat
    && headingParts.every((part) => cut.form[part] === own.heading[part] || taken.includes(headingUnit(section, part)))
    && blocks.every(({ kind, key, edited }) => kind === 'definition' || (key !== undefined && (edited !== true || taken.includes(blockUnit(section, key)))))
    && pieces.every(({ kind, source }) => kind === 'definition' || !hasComment(source));
}
