// Chronic overload: more waits than the coming meetings hold, even if nothing new arrives.
import { capacityOf } from './best-set';
import type { ComingMeeting } from './forecast';
import type { Minutes } from '../model/time';

export interface Overload {
  /** How many topics are in none of the coming meetings' plans, and their minutes together. */
  readonly topics: number;
  readonly minutes: Minutes;
  /** How many meetings were looked at. */
  readonly meetings: number;
}

/** Fewer meetings say nothing about what lasts. */
const FEWEST_MEETINGS = 3;

/**
 * Lasting = what is left after all coming meetings would fill one more of them. Topics that are gated at the last of them, or too long for
 * any of them, wait for other reasons and do not count.
 */
export function findOverload(coming: readonly ComingMeeting[], planned: ReadonlyMap<string, number>): Overload | null {
  const rooms = coming.map(({ room }) => capacityOf(room)), largest = Math.max(0, ...rooms);
  const left = (coming.at(-1)?.candidates ?? []).filter(({ id, gates, minutes }) => !planned.has(id) && gates.length === 0 && minutes <= largest);
  const minutes = left.reduce((sum, topic) => sum + topic.minutes, 0);
  return coming.length < FEWEST_MEETINGS || left.length === 0 || minutes < largest ? null : { topics: left.length, minutes, meetings: coming.length };
}
