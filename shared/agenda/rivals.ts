// The other options of a meeting, and whether one more would enter among them.
import { capacityOf, searchAmong } from './best-set';
import type { Room } from './candidate';
import type { Option } from './set-order';
import { shapesOf, shapesWithout, type Shapes } from './shape';

/** Is this option in the best set of itself and its rivals? */
export type Enters = (option: Option) => boolean;

/** Id → the question for that topic, whose rivals are all others. Most topics could never be chosen as they are; they all meet the same rivals, weighed once. */
export function rivalsOf(options: readonly Option[], room: Room): (id: string) => Enters {
  const shapes = shapesOf(options, capacityOf(room)), everybody = entersAmong(shapes, room);
  const strong = new Set([...shapes.values()].flat().map(({ id }) => id));
  return (id) => (strong.has(id) ? entersAmong(shapesWithout(shapes, id), room) : everybody);
}

/** It enters if some set that holds it can be arranged and is better than the rivals' own best. */
function entersAmong(shapes: Shapes, room: Room): Enters {
  const search = searchAmong(shapes, room);
  let rivals: readonly Option[] | null = null;
  return (option) => {
    rivals ??= search(null, null)?.options ?? [];
    return search(option, rivals) !== null;
  };
}
