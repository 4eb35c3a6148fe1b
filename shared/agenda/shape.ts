// Shapes: options alike in minutes and hours, of which only the strongest few can ever be chosen.
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
  const shapes = new Map<string, Option[]>();
  for (const option of [...options].sort(byKey)) {
    if (option.minutes > capacity) continue;
    const shape = shapeOf(option), alike = shapes.get(shape) ?? [];
    if (alike.length <= capacity / option.minutes) alike.push(option);
    shapes.set(shape, alike);
  }
  return shapes;
}

/** All that can still be chosen without `absent`; the next of its shape moves up. */
export function shortlist(shapes: Shapes, caps: Caps, absent: string | null): readonly Option[] {
  return [...shapes].flatMap(([shape, options]) => options.filter(({ id }) => id !== absent).slice(0, caps.get(shape) ?? options.length));
}
