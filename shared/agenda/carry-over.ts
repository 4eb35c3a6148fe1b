// From what past meetings made of a topic: how long it has waited, how often it was squeezed out, and whether and why it returns.
import type { Reason } from './agenda';
import type { Day } from '../model/time';

/**
 * What one meeting made of the topic. `not-reached` on the agenda, no time for it; `left-out` for lack of room; `waited` kept
 * out by circumstances (whom it needs was away); `still-open` spoken about, not
 * settled; `put-off`, `held` by the group's choice (a next time, on hold, not before); `unknown` its conclusion is blank or not understood.
 */
export type MeetingOutcome = 'not-reached' | 'left-out' | 'waited' | 'dealt-with' | 'still-open' | 'put-off' | 'held' | 'unknown';

export interface PastMeeting {
  readonly meetingId: string;
  readonly day: Day;
  readonly outcome: MeetingOutcome;
}

export interface TopicPast {
  /** In any order; only meetings of the kind that the topic is for. */
  readonly history: readonly PastMeeting[];
  readonly recurring: boolean;
  /** A task of this topic that is not done; null = none. */
  readonly openTask: { readonly since: Day | null } | null;
}

export interface CarriedOver {
  /** Meetings waited for since it was last spoken about; those that the group let pass by choice do not count. */
  readonly age: number;
  /** Of them, those for which there was no time or room. */
  readonly squeezed: number;
  /** Why it comes back although it was on an agenda; null = it does not, or it was never on one. */
  readonly returns: Reason | null;
  /** The last meeting said nothing readable: it neither closed nor returns until somebody answers. */
  readonly unanswered: boolean;
}

/** Dealt with, it is gone, unless it recurs or a task of it is open; then, too, its waiting begins anew. */
export function carryOver({ history, recurring, openTask }: TopicPast): CarriedOver {
  const past = inOrder(history);
  let notReached = 0, leftOut = 0, waited = 0;
  for (const { outcome } of past) {
    if (isSpoken(outcome)) notReached = leftOut = waited = 0;
    else if (outcome === 'not-reached') notReached++;
    else if (outcome === 'left-out') leftOut++;
    else if (outcome === 'waited') waited++;
  }
  return {
    age: notReached + leftOut + waited,
    squeezed: notReached + leftOut,
    returns: returnOf(notReached, { recurring, openTask }),
    unanswered: past.at(-1)?.outcome === 'unknown',
  };
}

export function isSpoken(outcome: MeetingOutcome): boolean {
  return outcome === 'dealt-with' || outcome === 'still-open';
}

/** Histories are long and mostly told in order. */
function inOrder(history: readonly PastMeeting[]): readonly PastMeeting[] {
  const isTold = history.every((past, at) => at === 0 || compare(history[at - 1] ?? past, past) <= 0);
  return isTold ? history : [...history].sort(compare);
}

function compare(a: PastMeeting, b: PastMeeting): number {
  return compareText(a.day, b.day) || compareText(a.meetingId, b.meetingId);
}

/** The most telling reason first. */
function returnOf(times: number, { recurring, openTask }: Pick<TopicPast, 'recurring' | 'openTask'>): Reason | null {
  if (times > 0) return { reason: 'not-reached', times };
  if (openTask !== null) return { reason: 'open-task', since: openTask.since };
  return recurring ? { reason: 'recurring' } : null;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
