// What people did with a document, read against the base before anything is planned.
import { ownValue } from '../model/own-value';
import type { Arrangement } from './arrange-sections';
import { emptySectionBase, headerKey } from './base';
import type { Base, SectionBase } from './base';
import { plainOf } from './canonical';
import { chaptersOf } from './chapters';
import type { Chapter } from './chapters';
import { cutHeading } from './cut-heading';
import type { HeadingPart } from './draft';
import { isUntouched } from './is-untouched';
import { matchSections } from './match-sections';
import type { Identity } from './match-sections';
import { matchUnits } from './match-units';
import type { HeadingCut, Page, Piece } from './page';
import { parsePage } from './parse-page';
import { leaveUnit, suggestionsId, takenUnits } from './suggestions';

export interface TheirPart {
  /** As a person reads it. */
  readonly text: string;
  readonly markdown: string;
  /** A person changed it, or it never was ours. */
  readonly touched: boolean;
}

export interface TheirBlock {
  /** Our unit's key; null = a person's own. */
  readonly key: string | null;
  readonly touched: boolean;
  readonly markdown: string;
  readonly text: string;
}

export interface TheirSection {
  /** Our section's id; null = a person's own. */
  readonly id: string | null;
  /** A person doubled this section of ours. */
  readonly copyOf: string | null;
  readonly depth: number;
  /** What it moves with: its place in `chapters`. */
  readonly chapter: number;
  /** Without a link or a title of ours all of it is `link`. */
  readonly heading: Readonly<Record<HeadingPart, TheirPart>>;
  readonly url: string | null;
  /** Linked to what would be ours, but never put in by us. */
  readonly adopted: boolean;
  readonly blocks: readonly TheirBlock[];
  /** Our units that a person deleted. */
  readonly deleted: readonly string[];
  /** Holds a person's text, edit or comment: it stays and counts. False for a person's own. */
  readonly writtenIn: boolean;
  /** A person agreed that it goes, with what is written in it. */
  readonly leaveTaken: boolean;
}

/** `absent`: not there and never was; `gone`: emptied or deleted by a person; `beyond`: too large or too deep to be read. */
export type TheirState = 'read' | 'absent' | 'gone' | 'beyond';

export interface TheirDocument extends Arrangement {
  readonly state: TheirState;
  /** In the page's order, text before the first heading left out. */
  readonly sections: readonly TheirSection[];
  /** Sections of ours that a person deleted. */
  readonly deleted: readonly string[];
  /** Units whose suggestion a person ticked. */
  readonly taken: readonly string[];
  readonly text: string | null;
  readonly page: Page | null;
  readonly base: Base;
}

/** `idByUrl`: which section a link in a heading would be ours for, also where it is not in the base. */
export function readDocument(text: string | null, base: Base, idByUrl: Readonly<Record<string, string>> = {}): TheirDocument {
  const page = parsePage(text ?? '');
  const left = Object.entries(base.sections).filter(([, { there }]) => there).map(([id]) => id);
  const nothing = { sections: [], deleted: [], taken: [], chapters: [], chosen: false, text, page, base };
  if (page === null) return { ...nothing, state: 'beyond' };
  const chapters = chaptersOf(page, matchSections(page.sections, base, idByUrl));
  const present = chapters.flatMap(({ id }) => (id === null ? [] : [id]));
  const deleted = left.filter((id) => !present.includes(id));
  if (left.length > 0 && deleted.length === left.length) return { ...nothing, deleted, state: 'gone' };
  if ((text ?? '').trim() === '') return { ...nothing, state: 'absent' };
  const taken = takenUnits(chapters.find(({ id }) => id === suggestionsId)?.pieces ?? [], base);
  const sections = chapters.flatMap((chapter, at) => sectionsOf(chapter, base, taken).map((section) => ({ ...section, chapter: at })));
  const away = deleted.filter((id) => id !== suggestionsId);
  return { ...nothing, state: 'read', sections, deleted: away, taken, chapters, chosen: isChosen(chapters, present, base) };
}

/** The order is a person's once it differs from the one we left, a section stands twice, or one is there that we never put in. */
function isChosen(chapters: readonly Chapter[], present: readonly string[], base: Base): boolean {
  if (base.order === 'theirs') return true;
  const left = (base.order ?? []).filter((id) => present.includes(id));
  const standing = present.filter((id) => left.includes(id));
  const doubled = chapters.some(({ copyOf }) => copyOf !== null);
  const adopted = present.some((id) => ownValue(base.sections, id)?.there !== true);
  return doubled || adopted || left.some((id, at) => id !== standing[at]);
}

type Unplaced = Omit<TheirSection, 'chapter'>;

function sectionsOf(chapter: Chapter, base: Base, taken: readonly string[]): readonly Unplaced[] {
  const own = (chapter.id === null ? undefined : ownValue(base.sections, chapter.id)) ?? emptySectionBase;
  const pieces = matchUnits(chapter.pieces, own.blocks, {});
  const [first = null, ...others] = [{ ...chapter, at: 0 }, ...chapter.below].map(({ at }, index, all) => pieces.slice(at, all[index + 1]?.at ?? pieces.length));
  const below = others.flatMap((slice, index) => personsSection(slice, chapter.below[index] ?? chapter));
  const head = first === null ? [] : chapter.id === null ? personsSection(first, chapter) : ourSection(first, { ...chapter, pieces }, own, taken);
  return [...head, ...below];
}

function personsSection(pieces: readonly Piece[], { copyOf, url }: Identity): readonly Unplaced[] {
  const shared = sharedOf(pieces, cutHeading(pieces[0], url, ''), emptySectionBase);
  return shared === null ? [] : [{ ...shared, id: null, copyOf, url, adopted: false, deleted: [], writtenIn: false, leaveTaken: false }];
}

function ourSection(pieces: readonly Piece[], chapter: Chapter, own: SectionBase, taken: readonly string[]): readonly Unplaced[] {
  const shared = sharedOf(pieces, cutHeading(pieces[0], chapter.url, own.title), own);
  const { id, copyOf, url } = chapter;
  const deleted = Object.keys(own.blocks).filter((key) => key !== headerKey && !chapter.pieces.some((piece) => piece.key === key));
  return shared === null || id === null ? [] : [{
    ...shared, id, copyOf, url, deleted, adopted: !own.there, writtenIn: !isUntouched(chapter, own, taken), leaveTaken: taken.includes(leaveUnit(id)),
  }];
}

/** What is read of any section. */
function sharedOf([heading, ...blocks]: readonly Piece[], cut: HeadingCut, own: SectionBase): Pick<TheirSection, 'depth' | 'heading' | 'blocks'> | null {
  if (heading?.heading === undefined) return null;
  const part = (name: HeadingPart): TheirPart =>
    ({ text: plainOf(cut.form[name]), markdown: cut.markdown[name], touched: !cut.flat || cut.form[name] !== (own.heading[name] ?? '') });
  const units = blocks.filter(({ kind }) => kind !== 'definition').map((piece): TheirBlock =>
    ({ key: piece.key ?? null, touched: piece.key === undefined || piece.edited === true, markdown: piece.source, text: piece.text }));
  return { depth: heading.heading.depth, heading: { before: part('before'), link: part('link'), after: part('after') }, blocks: units };
}
