// Where each section stands once ours have met the page: the one order that the clocks and the merge both follow.
import type { Chapter } from './chapters';

/** A chapter of the page, or a section of ours that is not there yet. */
export type Placed = { readonly chapter: Chapter } | { readonly id: string };

export interface Arrangement {
  readonly chapters: readonly Chapter[];
  /** A person chose the order: it stays. */
  readonly chosen: boolean;
}

/**
 * `ids`: ours, in our order, without those that a person deleted. Where the order is ours, each section takes along what follows it
 * and is not ours; a new one goes after our nearest preceding one that is there, else before the next, else at the end.
 */
export function arrangeSections({ chapters, chosen }: Arrangement, ids: readonly string[]): readonly Placed[] {
  const placed: Placed[] = (chosen ? chapters : inOurOrder(chapters, ids)).map((chapter) => ({ chapter }));
  ids.forEach((id, at) => {
    if (chapters.some((chapter) => chapter.id === id)) return;
    const before = lastPlaceOf(placed, ids.slice(0, at));
    const after = firstPlaceOf(placed, ids.slice(at + 1));
    placed.splice(before >= 0 ? before + 1 : after >= 0 ? after : placed.length, 0, { id });
  });
  return placed;
}

function inOurOrder(chapters: readonly Chapter[], ids: readonly string[]): readonly Chapter[] {
  const isOurs = ({ id }: Chapter): boolean => id !== null && ids.includes(id);
  const starts = chapters.flatMap((chapter, at) => (isOurs(chapter) ? [at] : []));
  const groups = starts.map((start, at) => chapters.slice(start, starts[at + 1] ?? chapters.length));
  const rank = (group: readonly Chapter[]): number => ids.indexOf(group[0]?.id ?? '');
  return [...chapters.slice(0, starts[0] ?? chapters.length), ...groups.sort((a, b) => rank(a) - rank(b)).flat()];
}

export function idOf(placed: Placed): string | null {
  return 'id' in placed ? placed.id : placed.chapter.id;
}

function lastPlaceOf(placed: readonly Placed[], preceding: readonly string[]): number {
  const nearest = [...preceding].reverse().find((id) => placed.some((one) => idOf(one) === id));
  return placed.findIndex((one) => nearest !== undefined && idOf(one) === nearest);
}

function firstPlaceOf(placed: readonly Placed[], following: readonly string[]): number {
  const next = following.find((id) => placed.some((one) => idOf(one) === id));
  return placed.findIndex((one) => next !== undefined && idOf(one) === next);
}
