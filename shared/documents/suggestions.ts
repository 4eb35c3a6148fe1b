// What ours would change where a person's words stay: offered on the page, one line each to tick or to delete.
import type { Base, SectionBase } from './base';
import { plainOf } from './canonical';
import type { DraftBlock, DraftSection, HeadingPart } from './draft';
import { escapeText } from './escape-text';
import type { Piece } from './page';
import type { Messages } from '../text/messages';

export interface Suggestion {
  /** What it is about: see `headingUnit`, `blockUnit`, `leaveUnit`. */
  readonly unit: string;
  readonly section: string;
  /** As members know the section. */
  readonly title: string;
  /** Our form of the unit; null = the section would go. */
  readonly form: string | null;
}

export const suggestionsId = 'suggestions';
const howKey = 'how';
const mostCharacters = 160;

export function headingUnit(section: string, part: HeadingPart): string {
  return `${section}#${part}`;
}

export function blockUnit(section: string, key: string): string {
  return `${section}/${key}`;
}

export function leaveUnit(section: string): string {
  return `${section}#leave`;
}

/** A new form of the same unit is a new suggestion: the form is in the key. */
function keyOf({ unit, form }: Suggestion): string {
  return `${unit}\n${form ?? ''}`;
}

/** Those that a person did not dismiss: standing, or never offered. */
export function isOpen(suggestion: Suggestion, base: Base, pieces: readonly Piece[]): boolean {
  const form = base.sections[suggestionsId]?.blocks[keyOf(suggestion)];
  return form === undefined || pieces.some((piece) => piece.form === form);
}

export function suggestionsSection(suggestions: readonly Suggestion[], words: Messages['documents']): DraftSection {
  const items = suggestions.map((one): DraftBlock => ({ key: keyOf(one), kind: 'item', markdown: `- [ ] ${escapeText(sentenceOf(one, words))}` }));
  const how: DraftBlock = { key: howKey, kind: 'paragraph', markdown: escapeText(words.howToSuggestions()) };
  return { id: suggestionsId, depth: 2, heading: { before: '', link: { text: escapeText(words.suggestionsTitle()), url: null }, after: '' }, blocks: [how, ...items] };
}

function sentenceOf({ title, form }: Suggestion, words: Messages['documents']): string {
  if (form === null) return words.suggestLeaving({ title });
  const text = plainOf(form).replace(/\s+/g, ' ').replace(/^(?:- (?:\[[ x]\] )?|[|·\s]+)|[·\s]+$/g, '');
  return words.suggest({ title, text: text.length > mostCharacters ? `${text.slice(0, mostCharacters).trimEnd()}…` : text });
}

/** A section made anew explains itself again. */
export function dismissedIn(own: SectionBase): SectionBase {
  return { ...own, blocks: Object.fromEntries(Object.entries(own.blocks).filter(([key]) => key !== howKey)) };
}

/** Units whose item a person ticked. */
export function takenUnits(pieces: readonly Piece[], base: Base): readonly string[] {
  const offered = Object.entries(base.sections[suggestionsId]?.blocks ?? {});
  return offered.flatMap(([key, form]) => (pieces.some((piece) => isTicked(piece, form)) ? [key.split('\n')[0] ?? ''] : []));
}

/** Without what a person ticked: it is used up, and may be offered again one day. */
export function withoutTicked(pieces: readonly Piece[], own: SectionBase): { readonly pieces: readonly Piece[]; readonly own: SectionBase } {
  const offered = Object.entries(own.blocks);
  const isOfNone = (piece: Piece): boolean => !offered.some(([, form]) => isTicked(piece, form));
  const untaken = offered.filter(([, form]) => !pieces.some((piece) => isTicked(piece, form)));
  return { pieces: pieces.filter(isOfNone), own: { ...own, blocks: Object.fromEntries(untaken) } };
}

function isTicked({ form }: Piece, offered: string): boolean {
  return offered.startsWith('- [ ] ') && form === offered.replace('[ ]', '[x]');
}
