// Our units of one section meet what stands below its heading.
import { ownValue } from '../model/own-value';
import { headerKey } from './base';
import type { SectionBase } from './base';
import { plainOf } from './canonical';
import { hasComment } from './comment-anchors';
import { cutDraft } from './cut-heading';
import type { DraftBlock } from './draft';
import { matchUnits } from './match-units';
import type { Meeting, Merged } from './merge-heading';
import type { Piece } from './page';
import { placeUnit } from './place-unit';
import { printReplacement } from './print-unit';
import { blockForm, dashesUnder, headerForm } from './read-forms';
import { blockUnit } from './suggestions';

type Blocks = SectionBase['blocks'];

interface Ours {
  readonly blockByKey: ReadonlyMap<string, DraftBlock>;
  readonly forms: Blocks;
  readonly header: string | null;
}

/** `pieces`: the section's heading first. What only stays because a person wrote in it gets nothing new, and what is theirs there stays theirs. */
export function mergeUnits(pieces: readonly Piece[], meeting: Meeting): Merged {
  const { draft, own, taken, newline } = meeting;
  const ours = oursOf(draft.blocks);
  const matched = matchUnits(pieces, own.blocks, draft.leaving ? {} : ours.forms);
  const isTaken = (key: string): boolean => taken.includes(blockUnit(draft.id, key));
  const met = matched.flatMap((piece) => meet(piece, ours, isTaken, newline));
  const keys = new Set(matched.flatMap(({ key }) => (key === undefined ? [] : [key])));
  const isNew = (key: string): boolean => !draft.leaving && ownValue(own.blocks, key) === undefined;
  const asked = draft.blocks.filter(({ key }) => !met.some((piece) => piece.key === key) && (keys.has(key) ? isTaken(key) : isNew(key)));
  const place = { order: draft.blocks.map(({ key }) => key), header: ours.header, newline };
  const placed = withoutBareHeader(asked.reduce<readonly Piece[]>((all, block) => placeUnit(all, block, place), met));
  const blocks = baseOf(own.blocks, matched, placed, ours.forms);
  return { pieces: placed, own: { ...own, blocks }, suggestions: offered(placed, meeting, ours.forms) };
}

function oursOf(blocks: readonly DraftBlock[]): Ours {
  const header = blocks.find((block) => block.header !== undefined)?.header ?? null;
  const forms = Object.fromEntries(blocks.map((block) => [block.key, blockForm(block)]));
  return { blockByKey: new Map(blocks.map((block) => [block.key, block])), forms: header === null ? forms : { ...forms, [headerKey]: headerForm(header) }, header };
}

/** What becomes of one piece: itself, ours in its place, or nothing. */
function meet(piece: Piece, ours: Ours, isTaken: (key: string) => boolean, newline: string): readonly Piece[] {
  if (piece.key === undefined) return [piece];
  if (piece.key === headerKey) return [meetHeader(piece, ours, newline)];
  const block = ours.blockByKey.get(piece.key);
  const form = ours.forms[piece.key] ?? '';
  if (block === undefined) return piece.edited || hasComment(piece.source) ? [piece] : [];
  if (form === piece.form || (piece.edited && !isTaken(piece.key))) return [piece];
  if (block.kind !== piece.kind) return [];
  return [{ ...piece, edited: false, source: printReplacement(block, piece, newline), form }];
}

function meetHeader(piece: Piece, ours: Ours, newline: string): Piece {
  const form = ours.forms[headerKey];
  if (ours.header === null || form === undefined || form === piece.form) return piece;
  return { ...piece, form, source: dashesUnder(ours.header).split('\n').map((line) => line + newline).join('') };
}

/** Our header goes with its last row. */
function withoutBareHeader(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ key, group }) => key !== headerKey || pieces.some((piece) => piece.kind === 'row' && piece.group === group));
}

/** Went in: what stands there in our form. Left: what we removed. What a person edited or deleted stays as it went in. */
function baseOf(was: Blocks, matched: readonly Piece[], placed: readonly Piece[], forms: Blocks): Blocks {
  const standing = placed.filter((piece) => piece.key !== undefined && !piece.edited && piece.form === forms[piece.key]).map(({ key = '', form }) => [key, form] as const);
  const removed = matched.filter(({ key, edited }) => key !== undefined && !edited && !placed.some((piece) => piece.key === key)).map(({ key }) => key);
  return Object.fromEntries(Object.entries({ ...was, ...Object.fromEntries(standing) }).filter(([key]) => !removed.includes(key)));
}

function offered(placed: readonly Piece[], { draft, own, taken }: Meeting, forms: Blocks): Merged['suggestions'] {
  const title = plainOf(cutDraft(draft.heading).form.link);
  return placed.flatMap(({ key, edited }) => {
    const form = key === undefined || !edited ? undefined : forms[key];
    if (key === undefined || form === undefined || form === ownValue(own.blocks, key) || taken.includes(blockUnit(draft.id, key))) return [];
    return [{ unit: blockUnit(draft.id, key), section: draft.id, title, form }];
  });
}
