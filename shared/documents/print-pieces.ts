// Pieces back to text: bytes of theirs where they stand next to each other as before, else blank lines where Markdown needs them.
import type { Page, Piece } from './page';

export function printPieces(page: Page, pieces: readonly Piece[]): string {
  const all = [...pieces, ...page.tail];
  const count = page.tail.length + page.sections.reduce((sum, { heading, blocks }) => sum + (heading ? 1 : 0) + blocks.length, 0);
  const loose = looseGroups(all);
  return page.front + all.map((piece, at) => {
    const next = all[at + 1];
    if (next === undefined) return piece.index === count - 1 ? piece.source + piece.gap : endLine(piece.source, page.newline);
    if (areNeighbours(piece, next)) return endLine(piece.source, page.newline) + piece.gap;
    return endLine(piece.source, page.newline) + (areTogether(piece, next) && !loose.has(piece.group) ? '' : page.newline);
  }).join('');
}

/** With this line end, whatever stood there. */
export function endLine(source: string, newline: string): string {
  return /[\r\n]$/.test(source) ? source : source + newline;
}

/** Lists whose items a person keeps apart by blank lines. */
function looseGroups(pieces: readonly Piece[]): ReadonlySet<number | null> {
  return new Set(pieces.flatMap((piece, at) => {
    const next = pieces[at + 1];
    return next && areNeighbours(piece, next) && areTogether(piece, next) && piece.gap !== '' ? [piece.group] : [];
  }));
}

/** They stood next to each other. */
function areNeighbours(piece: Piece, next: Piece): boolean {
  return piece.index !== null && next.index === piece.index + 1;
}

function areTogether(piece: Piece, next: Piece): boolean {
  return piece.group !== null && piece.group === next.group;
}
