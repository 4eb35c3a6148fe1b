// Where a new unit of ours goes among what stands in its section.
import { headerKey } from './base';
import type { DraftBlock } from './draft';
import type { Piece } from './page';
import { printUnit, markerOf, nextMarker } from './print-unit';
import { blockForm, dashesUnder, headerForm } from './read-forms';

export interface Place {
  /** Keys of our units in our order, the new one among them. */
  readonly order: readonly string[];
  /** For a row that finds no table: the header of ours. */
  readonly header: string | null;
  readonly newline: string;
}

/** After our nearest preceding unit that stands there, else before the next, else at the end; never cutting a list, nor inside a table whose header a person touched. */
export function placeUnit(pieces: readonly Piece[], block: DraftBlock, place: Place): readonly Piece[] {
  const first = placeOf(pieces, block, place.order);
  const at = pieces[first]?.kind === 'header' && isJoinable(pieces, pieces[first], block) ? first + 1 : first;
  const [before, after] = [pieces[at - 1], pieces[at]];
  const joined = [before, after].find((piece) => isJoinable(pieces, piece, block)) ?? null;
  const group = joined?.group ?? Math.min(0, ...pieces.map((piece) => piece.group ?? 0)) - 1;
  const marker = joined === before ? nextMarker(markerOf(before)) : markerOf(joined ?? undefined);
  const source = printUnit(block, joined === null ? '-' : marker, place.newline);
  const form = blockForm(block);
  const piece: Piece = { kind: block.kind, index: null, group: block.kind === 'paragraph' ? null : group, source, gap: '', form, text: form, key: block.key };
  const header = block.kind === 'row' && joined === null ? [newHeader(place.header ?? block.markdown, group, place.newline)] : [];
  return [...pieces.slice(0, at), ...header, piece, ...pieces.slice(at)];
}

function placeOf(pieces: readonly Piece[], block: DraftBlock, order: readonly string[]): number {
  const own = order.indexOf(block.key);
  const standing = (key: string): number => pieces.findIndex((piece) => piece.key === key);
  const before = order.slice(0, own).reverse().map(standing).find((at) => at >= 0);
  if (before !== undefined) return isJoinable(pieces, pieces[before], block) ? before + 1 : endOfGroup(pieces, before);
  const next = order.slice(own + 1).map(standing).find((at) => at >= 0);
  if (next !== undefined) return isJoinable(pieces, pieces[next], block) ? next : startOfGroup(pieces, next);
  return endOfFirstSection(pieces);
}

function isJoinable(pieces: readonly Piece[], piece: Piece | undefined, block: DraftBlock): boolean {
  if (piece === undefined || block.kind === 'paragraph') return false;
  if (block.kind === 'item') return piece.kind === 'item';
  const header = pieces.find(({ kind, group }) => kind === 'header' && group === piece.group);
  return (piece.kind === 'row' || piece.kind === 'header') && header?.key === headerKey;
}

function endOfGroup(pieces: readonly Piece[], at: number): number {
  const group = pieces[at]?.group ?? null;
  return group === null ? at + 1 : pieces.reduce((end, piece, index) => (piece.group === group ? index + 1 : end), at + 1);
}

function startOfGroup(pieces: readonly Piece[], at: number): number {
  const group = pieces[at]?.group ?? null;
  return group === null ? at : pieces.findIndex((piece) => piece.group === group);
}

/** Before a person's deeper heading, and before definitions that stand at the end. */
function endOfFirstSection(pieces: readonly Piece[]): number {
  const nextHeading = pieces.findIndex(({ kind }, index) => kind === 'heading' && index > 0);
  const own = nextHeading < 0 ? pieces : pieces.slice(0, nextHeading);
  return own.reduce((end, { kind }, index) => (kind === 'definition' ? end : index + 1), 0);
}

function newHeader(markdown: string, group: number, newline: string): Piece {
  const source = dashesUnder(markdown).split('\n').map((line) => line + newline).join('');
  const form = headerForm(markdown);
  return { kind: 'header', index: null, group, source, gap: '', form, text: form, key: headerKey };
}
