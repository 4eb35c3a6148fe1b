// One section of ours meets the page: it is new, it is there, or it leaves.
import { emptySectionBase } from './base';
import type { SectionBase } from './base';
import type { Chapter } from './chapters';
import { plainOf } from './canonical';
import { cutDraft, draftUrl } from './cut-heading';
import type { DraftSection } from './draft';
import { isUntouched } from './is-untouched';
import { matchUnits } from './match-units';
import { mergeHeading } from './merge-heading';
import type { Meeting, Merged } from './merge-heading';
import { mergeUnits } from './merge-units';
import type { Piece } from './page';
import { leaveUnit } from './suggestions';
import type { Suggestion } from './suggestions';

/** What a person deleted from it before, stays away. */
export function newSection(draft: DraftSection, own: SectionBase, newline: string): Merged {
  const { markdown, form } = cutDraft(draft.heading);
  const source = `${'#'.repeat(draft.depth)} ${(markdown.before + markdown.link + markdown.after).trim()}${newline}`;
  const heading: Piece = { kind: 'heading', index: null, group: null, source, gap: '', form: '', text: '' };
  const taken = draft.heading.taken ?? [];
  const parts = Object.entries(form).filter(([part]) => !taken.some((one) => one === part));
  const put = { ...own, there: true, title: plainOf(form.link), url: draftUrl(draft.heading), heading: Object.fromEntries(parts) };
  return mergeUnits([heading], { draft, own: put, url: put.url, taken: [], newline });
}

export function meetSection(chapter: Chapter, meeting: Meeting): Merged {
  const [first, ...blocks] = chapter.pieces;
  if (first === undefined) return { pieces: chapter.pieces, own: meeting.own, suggestions: [] };
  const heading = mergeHeading(first, meeting);
  const units = mergeUnits([...heading.pieces, ...blocks], meeting);
  const leaving = meeting.draft.leaving ? [leavingOf(meeting.draft.id, heading.own)] : [];
  return { pieces: units.pieces, own: { ...heading.own, blocks: units.own.blocks }, suggestions: [...heading.suggestions, ...units.suggestions, ...leaving] };
}

/** Removed where it holds nothing but what we left, or where a person agreed; else it stays whole. */
export function leaveSection(chapter: Chapter, own: SectionBase, taken: readonly string[]): Merged {
  const id = chapter.id ?? '';
  const pieces = matchUnits(chapter.pieces, own.blocks, {});
  if (!isUntouched({ ...chapter, pieces }, own, taken) && !taken.includes(leaveUnit(id))) return { pieces: chapter.pieces, own, suggestions: [leavingOf(id, own)] };
  const deleted = Object.entries(own.blocks).filter(([key]) => !pieces.some((piece) => piece.key === key));
  return { pieces: pieces.filter(({ kind }) => kind === 'definition'), own: { ...emptySectionBase, blocks: Object.fromEntries(deleted) }, suggestions: [] };
}

function leavingOf(section: string, { title }: SectionBase): Suggestion {
  return { unit: leaveUnit(section), section, title, form: null };
}
