// Which piece of a section is which of our units: as we left it, as we would write it, or edited by a person.
import type { Piece } from './page';
import { headerKey } from './base';
import { plainOf } from './canonical';
import { similarity } from './similarity';

/** From here on a person's text is ours, edited. */
const alike = 0.5;

type Forms = Readonly<Record<string, string>>;

/** `base`: what of ours went in; `ours`: what we would write now. A piece has at most one key, a key at most one piece, save that each table under our header has it. */
export function matchUnits(pieces: readonly Piece[], base: Forms, ours: Forms): readonly Piece[] {
  const untouched = matchForms(pieces, base);
  return matchEdited(matchForms(untouched, ours), base);
}

function matchForms(pieces: readonly Piece[], forms: Forms): readonly Piece[] {
  const free = new Map(Object.entries(forms).filter(([key]) => !pieces.some((piece) => piece.key === key)));
  return pieces.map((piece) => {
    if (piece.key !== undefined || isFrame(piece)) return piece;
    for (const [key, form] of free) {
      if (form !== piece.form || (key === headerKey) !== (piece.kind === 'header')) continue;
      if (key !== headerKey) free.delete(key);
      return { ...piece, key };
    }
    return piece;
  });
}

function matchEdited(pieces: readonly Piece[], base: Forms): readonly Piece[] {
  const missing = Object.entries(base).filter(([key]) => key !== headerKey && !pieces.some((piece) => piece.key === key));
  const pairs = missing.flatMap(([key, form]) => pieces.flatMap((piece, at) => {
    const score = piece.key !== undefined || isFrame(piece) ? 0 : similarity(plainOf(form), piece.text);
    return score >= alike ? [{ key, at, score }] : [];
  })).sort((a, b) => b.score - a.score);
  const keyAt = new Map<number, string>();
  for (const { key, at } of pairs) {
    if (!keyAt.has(at) && ![...keyAt.values()].includes(key)) keyAt.set(at, key);
  }
  return pieces.map((piece, at) => {
    const key = keyAt.get(at);
    return key === undefined ? piece : { ...piece, key, edited: true };
  });
}

function isFrame({ kind }: Piece): boolean {
  return kind === 'heading' || kind === 'definition';
}
