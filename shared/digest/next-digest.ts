// When a member's waiting lines come to them: their windows, their pace and what they already had this week, together.
import type { Instant, Interval, Zone } from '../model/time';
import { nextDelivery } from './next-delivery';
import { paceOf } from './pace';
import type { Rhythm } from './preferences';
import { hourMs, type WaitingLine } from './waiting-cost';
import { windowsLeft } from './windows-left';

/** All that an engine needs to know of a member: open times, never why the others are closed. */
export interface Recipient {
  readonly rhythm: Rhythm;
  /** From `openWindows`: from before the oldest line to weeks past the newest. */
  readonly windows: readonly Interval[];
  /** The member's own. */
  readonly zone: Zone;
  /** Deliveries of the last eight days at least, in any order. */
  readonly delivered: readonly Instant[];
}

const WEEK = 7 * 24 * hourMs;

/** null = nothing waits, or no window is left. */
export function nextDigest(lines: readonly WaitingLine[], { rhythm, windows, zone, delivered }: Recipient): Instant | null {
  const newest = lines.reduce((latest, { at }) => Math.max(latest, at), -Infinity);
  const pace = paceOf(rhythm, delivered.filter((at) => newest - at < WEEK).length);
  return nextDelivery(lines, windowsLeft(windows, delivered, pace.mostPerWeek, zone), pace);
}
