// Which section of the page is which of ours, and which ones are a person's.
import { ownValue } from '../model/own-value';
import type { Base, SectionBase } from './base';
import type { PageSection } from './page';
import { canonicalUrl } from './canonical';
import { saysTitle } from './cut-heading';

/** One per section of the page, in its order. */
export interface Identity {
  /** Our section's id; null = a person's section. */
  readonly id: string | null;
  /** The id of which a person made a second one. */
  readonly copyOf: string | null;
  /** The link in its heading by which it is known, or just the first one. */
  readonly url: string | null;
}

/** `idByUrl`: links that would be ours although they have no base yet. */
export function matchSections(sections: readonly PageSection[], base: Base, idByUrl: Readonly<Record<string, string>>): readonly Identity[] {
  const idByLink = new Map(Object.entries(idByUrl).map(([url, id]) => [canonicalUrl(url), id]));
  const claims = withTitles(sections, claimsByLink(sections, base, idByLink), base);
  return claims.map((claim, at) => {
    const isOriginal = claim !== null && primaryOf(claim, claims, sections, ownValue(base.sections, claim)) === at;
    const url = urlOf(sections[at], claim === null ? undefined : ownValue(base.sections, claim), idByLink);
    return { id: isOriginal ? claim : null, copyOf: isOriginal ? null : claim, url };
  });
}

/** A rewritten link still carries the title. */
function urlOf(section: PageSection | undefined, base: SectionBase | undefined, idByLink: ReadonlyMap<string, string>): string | null {
  const { links = [] } = section?.heading?.heading ?? {};
  const titled = base === undefined ? links[0] : links.find(({ text }) => saysTitle(text, base.title));
  return (links.find(({ url }) => url === base?.url) ?? links.find(({ url }) => idByLink.has(url)) ?? titled)?.url ?? null;
}

function claimsByLink(sections: readonly PageSection[], base: Base, idByLink: ReadonlyMap<string, string>): readonly (string | null)[] {
  const known = new Map(idByLink);
  for (const [id, { there, url }] of Object.entries(base.sections)) if (there && url !== null) known.set(url, id);
  return sections.map(({ heading }) => {
    const link = heading?.heading?.links.find(({ url }) => known.has(url));
    return (link && known.get(link.url)) ?? null;
  });
}

/** Longer titles choose first: "Pause" is in "Pause · jardin". */
function withTitles(sections: readonly PageSection[], claims: readonly (string | null)[], base: Base): readonly (string | null)[] {
  const found = [...claims];
  const lost = Object.entries(base.sections).filter(([id, { there }]) => there && !claims.includes(id)).sort(([, a], [, b]) => b.title.length - a.title.length);
  for (const [id, { title }] of lost) {
    sections.forEach(({ heading }, at) => {
      if (heading && found[at] === null && saysTitle(heading.text, title)) found[at] = id;
    });
  }
  return found;
}

/**
 * The original is the one that holds most of what stood in it when we left it, wherever it stands now; where several hold as much, the one
 * that it was: right after a run that is the same one again, whatever that run took out.
 */
function primaryOf(id: string, claims: readonly (string | null)[], sections: readonly PageSection[], base: SectionBase | undefined): number {
  const left = [...new Set(base?.doubled?.left ?? Object.values(base?.blocks ?? {}))];
  const claiming = claims.flatMap((claim, at) => (claim === id ? [{ at, holds: left.filter((form) => sections[at]?.blocks.some((block) => block.form === form)).length }] : []));
  const most = Math.max(...claiming.map(({ holds }) => holds));
  const before = claiming[base?.doubled?.nth ?? 0];
  return before?.holds === most ? before.at : claiming.find(({ holds }) => holds === most)?.at ?? -1;
}
