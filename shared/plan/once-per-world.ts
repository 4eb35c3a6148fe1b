// What many ask of one world is read once for it.
import type { World } from './world';

export function oncePerWorld<T>(read: (world: World) => T): (world: World) => T {
  const cache = new WeakMap<World, { readonly answer: T }>();
  return (world) => {
    const known = cache.get(world) ?? { answer: read(world) };
    cache.set(world, known);
    return known.answer;
  };
}
