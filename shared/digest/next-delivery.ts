// When the waiting lines go out: once waiting has cost as much as an interruption, and never in closed time.
import type { Instant, Interval } from '../model/time';
import { firstOpen, lastOpen, windowAt } from './intervals';
import { costOfWaiting, hourMs, type WaitingLine, whenWaitingCost } from './waiting-cost';

export interface Batching {
  /** What one delivery costs this member, in the unit of the lines' weights; from 0 on. */
  readonly interruption: number;
  /** Milliseconds that a fresh line may wait for the edits of its author. */
  readonly grace: number;
  /** Milliseconds after which the first line no longer waits for others. */
  readonly limit: number;
}

/** A night that would cost so many interruptions is worth an early delivery on the evening before. */
const EARLY = 6;

/**
 * null = nothing waits, or no window is left after the newest. The windows are joined and known past the limit of every line. Online batching: to
 * interrupt when waiting has cost as much costs at most twice the best that hindsight could do (Dooly, Goldman and Scott, "On-line
 * analysis of the TCP acknowledgment delay problem", J. ACM 48, 2001); closed time is ours. A further line never makes it later, grace apart.
 */
export function nextDelivery(lines: readonly WaitingLine[], windows: readonly Interval[], batching: Batching): Instant | null {
  const arrived = [...lines].sort((a, b) => a.at - b.at);
  const first = arrived[0]?.at, newest = arrived.at(-1)?.at;
  if (first === undefined || newest === undefined) return null;
  const latest = Math.max(lastOpen(windows, first + batching.limit), firstOpen(windows, newest));
  const at = Math.min(latest, worthwhile(arrived, newest, windows, batching));
  return at === Infinity ? null : at;
}

/** Without the limit; Infinity = no window is left. */
function worthwhile(arrived: readonly WaitingLine[], newest: Instant, windows: readonly Interval[], { interruption, grace }: Batching): Instant {
  const due = whenWaitingCost(arrived, interruption * hourMs);
  const ready = Math.max(due, newest);
  const window = windowAt(windows, ready);
  if (window !== undefined) return Math.min(window.to - 1, Math.max(ready, Math.min(due, newest) + grace));
  const evening = lastOpen(windows, ready), opening = firstOpen(windows, ready);
  const isLong = opening < Infinity && costOfWaiting(arrived, opening) >= EARLY * interruption * hourMs;
  return isLong && evening >= newest ? evening : opening;
}
