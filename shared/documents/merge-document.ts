// Two authors, nothing lost: what we would write now meets what people made of what we wrote.
import { arrangeSections, idOf } from './arrange-sections';
import type { Placed } from './arrange-sections';
import { baseChange, emptySectionBase } from './base';
import type { Base, SectionBase } from './base';
import type { Chapter } from './chapters';
import type { Draft, DraftSection } from './draft';
import { isUntouched } from './is-untouched';
import { lineEdits } from './line-edits';
import { matchUnits } from './match-units';
import type { Merged } from './merge-heading';
import { leaveSection, meetSection, newSection } from './merge-section';
import { printPieces } from './print-pieces';
import type { TheirDocument } from './read-document';
import { dismissedIn, isOpen, leaveUnit, suggestionsId, suggestionsSection, withoutTicked } from './suggestions';
import type { Suggestion } from './suggestions';
import type { Kept, TextEdit } from '../model/effect';
import { ownValue } from '../model/own-value';
import type { Messages } from '../text/messages';

export interface MergedDocument {
  /** Null = there is none and there shall be none: a person deleted it. */
  readonly text: string | null;
  readonly changed: boolean;
  /** From their lines to these. */
  readonly edits: readonly TextEdit[];
  /** What the base becomes once this is done; with nothing changed it may still hold what stands there in our form. */
  readonly keep: Kept;
  /** What ours would change and a person neither took nor dismissed. */
  readonly suggestions: readonly Suggestion[];
}

interface MergedSection extends Merged {
  readonly id: string | null;
  /** The id of which a person made this one as a second. */
  readonly copyOf: string | null;
}

/** A document that is `gone` or `beyond` stays as it is. */
export function mergeDocument(theirs: TheirDocument, ours: Draft, words: Messages['documents']): MergedDocument {
  const { state, text, base, page } = theirs;
  if (state === 'gone' || state === 'beyond' || page === null) return { text, changed: false, edits: [], keep: {}, suggestions: [] };
  const sections = ours.sections.filter((section) => !isAway(section, theirs));
  const own = arrangeSections(theirs, sections.map(({ id }) => id)).map((placed) => mergeOne(placed, sections, theirs));
  const standing = theirs.chapters.find(({ id }) => id === suggestionsId);
  const suggestions = own.flatMap((one) => one.suggestions).filter((one) => isOpen(one, base, standing?.pieces ?? []));
  const offer = offerSection(standing, suggestionsSection(suggestions, words), theirs);
  const all = standing ? own.map((one) => (one.id === suggestionsId ? offer : one)) : [...own, ...(suggestions.length > 0 ? [offer] : [])];
  const merged = all.map((one, at) => withDoubles(one, at, all));
  const result = printPieces(page, merged.flatMap(({ pieces }) => pieces));
  const next = { order: orderOf(merged, theirs), sections: sectionsOf(merged, base) };
  return { text: result, changed: result !== (text ?? ''), edits: lineEdits(text ?? '', result), keep: baseChange(base, next), suggestions };
}

/** A person deleted it or agreed that it goes; and what only stays because of what is written in it, is never made. */
function isAway({ id, leaving }: DraftSection, { deleted, taken, chapters }: TheirDocument): boolean {
  return deleted.includes(id) || (leaving === true && (taken.includes(leaveUnit(id)) || !chapters.some((chapter) => chapter.id === id)));
}

function mergeOne(placed: Placed, sections: readonly DraftSection[], { base, taken, page }: TheirDocument): MergedSection {
  const id = idOf(placed);
  const draft = sections.find((section) => section.id === id);
  const own = (id === null ? undefined : ownValue(base.sections, id)) ?? emptySectionBase;
  const newline = page?.newline ?? '\n';
  if ('id' in placed) return draft ? { id, copyOf: null, ...newSection(draft, own, newline) } : { id, copyOf: null, pieces: [], own, suggestions: [] };
  const { chapter } = placed;
  const { copyOf } = chapter;
  if (draft) return { id, copyOf, ...meetSection(chapter, { draft, own, url: chapter.url, taken, newline }) };
  if (id !== null && id !== suggestionsId) return { id, copyOf, ...leaveSection(chapter, own, taken) };
  const goes = copyOf !== null && taken.includes(leaveUnit(copyOf)) && !sections.some((section) => section.id === copyOf);
  return { id, copyOf, pieces: goes ? chapter.pieces.filter(({ kind }) => kind === 'definition') : chapter.pieces, own, suggestions: [] };
}

/** Kept up like any section of ours, except that deleting it only dismisses what it held. */
function offerSection(chapter: Chapter | undefined, draft: DraftSection, { base, page }: TheirDocument): MergedSection {
  const was = base.sections[suggestionsId] ?? emptySectionBase;
  const newline = page?.newline ?? '\n';
  if (chapter === undefined) return { id: suggestionsId, copyOf: null, ...newSection(draft, dismissedIn(was), newline) };
  const { pieces, own } = withoutTicked(chapter.pieces, was);
  const left = { ...chapter, pieces };
  const isOver = draft.blocks.length <= 1 && isUntouched({ ...left, pieces: matchUnits(pieces, own.blocks, {}) }, own, []);
  const merged = isOver ? leaveSection(left, own, []) : meetSection(left, { draft, own, url: null, taken: [], newline });
  return { ...merged, id: suggestionsId, copyOf: null, suggestions: [] };
}

/** Our sections as they stand now, the suggestions apart. */
function orderOf(merged: readonly MergedSection[], { chosen }: TheirDocument): Base['order'] {
  return chosen ? 'theirs' : merged.flatMap(({ id, own }) => (id !== null && id !== suggestionsId && own.there ? [id] : []));
}

/** Which of its doubles is ours, and what stands in it now. */
function withDoubles(one: MergedSection, at: number, all: readonly MergedSection[]): MergedSection {
  const isDouble = ({ copyOf, pieces }: MergedSection): boolean => copyOf !== null && copyOf === one.id && pieces.length > 0;
  const { there, title, url, heading, blocks } = one.own;
  const own: SectionBase = { there, title, url, heading, blocks };
  if (one.id === null || !all.some(isDouble)) return { ...one, own };
  const left = one.pieces.filter(({ kind }) => kind !== 'heading').map(({ form }) => form);
  return { ...one, own: { ...own, doubled: { nth: all.slice(0, at).filter(isDouble).length, left } } };
}

/** An entry without anything to remember is none. */
function sectionsOf(merged: readonly MergedSection[], base: Base): Base['sections'] {
  const met = merged.flatMap(({ id, own }): readonly [string, SectionBase][] => (id === null ? [] : [[id, own]]));
  const all = { ...base.sections, ...Object.fromEntries(met) };
  return Object.fromEntries(Object.entries(all).filter(([, { there, blocks }]) => there || Object.keys(blocks).length > 0));
}
