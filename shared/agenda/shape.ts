// Shapes: options alike in minutes and hours, of which only the strongest few can ever be chosen.
import { grouped } from '../tables/grouped';
import { byKey, type Option } from './set-order';
import type { Minutes } from '../model/time';

/** Shape → its options, strongest first. Two of one shape can stand for each other wherever an agenda has a place for one. */
export type Shapes = ReadonlyMap<string, readonly Option[]>;

/** Shape → how many of it may be chosen at most; a shape that is not there is free. */
export type Caps = ReadonlyMap<string, number>;

export function shapeOf({ minutes, hours }: Pick<Option, 'minutes' | 'hours'>): string {
  return hours === null ? `${minutes}` : `${minutes}@${hours.from}-${hours.to}`;
}

/** One more than fits is kept of each shape, so that any single option can be taken away without a look at the others. */
export function shapesOf(options: readonly Option[], capacity: Minutes): Shapes {
  const alike = grouped(options.filter(({ minutes }) => minutes <= capacity), shapeOf);
  return new Map([...alike].map(([shape, same]) => [shape, strongest(same, Math.floor(capacity / (same[0]?.minutes ?? 1)) + 1)]));
}

/** The first `most` of a list by strength, without sorting all of it. */
function strongest(options: readonly Option[], most: number): readonly Option[] {
  let kept: Option[] = [];
  for (const option of options) {
    kept.push(option);
    if (kept.length >= 8 * most) kept = kept.sort(byKey).slice(0, most);
  }
  return kept.sort(byKey).slice(0, most);
}

/** All that can still be chosen without `absent`; the next of its shape moves up. */
export function shortlist(shapes: Shapes, caps: Caps, absent: string | null): readonly Option[] {
  return [...shapes].flatMap(([shape, options]) => options.filter(({ id }) => id !== absent).slice(0, caps.get(shape) ?? options.length));
}
