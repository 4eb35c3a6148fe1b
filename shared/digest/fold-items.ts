// A long digest is folded: what is worth most in full, the rest counted, and by the page where it is to be read.
import type { DigestItem, DigestLink } from './digest';

/** So many lines are read in full. */
const mostInFull = 12;
/** Whoever writes thousands of lines makes no message of thousands. */
const mostFolded = 60;

export interface Folded {
  readonly inFull: readonly DigestItem[];
  /** How many lines are not. */
  readonly count: number;
  readonly pages: readonly { readonly link: DigestLink; readonly count: number }[];
  /** Of those that lead to no page, in a line each. */
  readonly others: readonly DigestItem[];
}

/** The items come by worth. One more is said in full rather than folded alone. */
export function foldItems(items: readonly DigestItem[]): Folded {
  const most = items.length <= mostInFull + 1 ? items.length : mostInFull, rest = items.slice(most);
  const byUrl = new Map<string, { readonly link: DigestLink; readonly count: number }>();
  for (const link of rest.flatMap(({ links }) => links.slice(0, 1))) byUrl.set(link.url, { link, count: (byUrl.get(link.url)?.count ?? 0) + 1 });
  return { inFull: items.slice(0, most), count: rest.length, pages: [...byUrl.values()].slice(0, mostFolded), others: rest.filter(({ links }) => links.length === 0).slice(0, mostFolded) };
}
