// Our heading meets theirs, part by part.
import type { SectionBase } from './base';
import { plainOf } from './canonical';
import { withComments } from './comment-anchors';
import { cutDraft, cutHeading, draftUrl, headingParts } from './cut-heading';
import type { DraftSection, HeadingPart } from './draft';
import type { HeadingCut, Piece } from './page';
import { headingUnit } from './suggestions';
import type { Suggestion } from './suggestions';

export interface Meeting {
  readonly draft: DraftSection;
  readonly own: SectionBase;
  /** The link on the page by which the section is known. */
  readonly url: string | null;
  /** Units whose suggestion a person ticked. */
  readonly taken: readonly string[];
  readonly newline: string;
}

export interface Merged {
  readonly pieces: readonly Piece[];
  readonly own: SectionBase;
  readonly suggestions: readonly Suggestion[];
}

/** `keep`: theirs stays, and the base as it was; `in`: ours stands there already; `write`: ours replaces theirs; `offer`: theirs stays, ours is suggested. */
type Fate = 'keep' | 'in' | 'write' | 'offer';

export function mergeHeading(piece: Piece, meeting: Meeting): Merged {
  const { draft, own, url } = meeting;
  const theirs = cutHeading(piece, url, own.title);
  const ours = cutDraft(draft.heading);
  const fates = headingParts.map((part) => [part, fateOf(part, theirs, ours, meeting)] as const);
  const isFate = (part: HeadingPart, ...fate: Fate[]): boolean => fates.some(([name, one]) => name === part && fate.includes(one));
  const wentIn = headingParts.filter((part) => isFate(part, 'in', 'write') && !draft.heading.taken?.includes(part));
  const written = (part: HeadingPart): string => (isFate(part, 'write') ? withComments(ours.markdown[part], theirs.markdown[part]) : theirs.markdown[part]);
  const title = plainOf(ours.form.link);
  return {
    pieces: [fates.some(([, fate]) => fate === 'write') ? rewritten(piece, written('before') + written('link') + written('after')) : piece],
    own: {
      ...own, there: true,
      title: wentIn.includes('link') ? title : own.title || plainOf(theirs.form.link),
      url: wentIn.includes('link') ? draftUrl(draft.heading) : own.there ? own.url : url,
      heading: { ...own.heading, ...Object.fromEntries(wentIn.map((part) => [part, ours.form[part]])) },
    },
    suggestions: headingParts.filter((part) => isFate(part, 'offer')).map((part) => ({ unit: headingUnit(draft.id, part), section: draft.id, title, form: ours.form[part] })),
  };
}

function fateOf(part: HeadingPart, theirs: HeadingCut, ours: HeadingCut, { draft, own, taken }: Meeting): Fate {
  const [now, next, base] = [theirs.form[part], ours.form[part], own.heading[part]];
  if (theirs.flat && now === next) return draft.leaving && now !== base ? 'keep' : 'in';
  if (theirs.flat && (now === (base ?? '') || taken.includes(headingUnit(draft.id, part)))) return 'write';
  const deleted = theirs.flat && now === '' && base !== undefined;
  return deleted || next === base || draft.heading.taken?.includes(part) ? 'keep' : 'offer';
}

function rewritten(piece: Piece, content: string): Piece {
  const { prefix, suffix } = piece.heading ?? { prefix: '', suffix: '' };
  const start = /#$/.test(prefix) ? `${prefix} ` : prefix;
  return { ...piece, source: start + content.trim() + suffix };
}
