// Until when a group is asked what a meeting made of points left blank: later nobody remembers.
import type { Instant } from '../model/time';
import { meetingsOf, type World } from '../plan/world';
import { addDays } from '../time/days';
import { localToInstant } from '../time/zones';
import { dayOf } from './occasions';
import type { PublishedAgenda } from './published';

const mostDays = 60;

/** Until the same people meet again, and for two months at most. */
export function askedUntil(world: World, { day, subgroup }: PublishedAgenda): Instant {
  const next = meetingsOf(world, subgroup).find(({ start }) => dayOf(world, start) > day);
  return Math.min(localToInstant(world.zone, addDays(day, mostDays), '00:00'), next?.start ?? Infinity);
}
