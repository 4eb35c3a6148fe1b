// Chapters: what moves and goes together, a section of ours (or a double of it) with the deeper ones that a person put below it.
import type { Identity } from './match-sections';
import type { Page, Piece } from './page';

export interface Chapter extends Identity {
  /** The first section's heading, if it has one, then all that stands below, in the page's order. */
  readonly pieces: readonly Piece[];
  /** A person made a second one of it. */
  readonly doubled: boolean;
  /** Its sections after the first, and where in `pieces` their headings stand. */
  readonly below: readonly (Identity & { readonly at: number })[];
}

export function chaptersOf(page: Page, identities: readonly Identity[]): readonly Chapter[] {
  const chapters: Chapter[] = [];
  page.sections.forEach(({ heading, blocks }, at) => {
    const identity = identities[at] ?? { id: null, copyOf: null, url: null };
    const pieces = heading ? [heading, ...blocks] : blocks;
    const last = chapters.at(-1);
    if (last && identity.id === null && identity.copyOf === null && depthOf(heading) > depthOf(last.pieces[0] ?? null)) {
      chapters[chapters.length - 1] = { ...last, pieces: [...last.pieces, ...pieces], below: [...last.below, { ...identity, at: last.pieces.length }] };
    } else {
      chapters.push({ ...identity, pieces, below: [], doubled: identities.some(({ copyOf }) => copyOf !== null && copyOf === identity.id) });
    }
  });
  return chapters;
}

/** Nothing belongs below text without a heading. */
function depthOf(piece: Piece | null): number {
  return piece?.heading?.depth ?? 6;
}
