// Applies what is due of a plan, in its order, each after what it waits for.
import type { Effect } from '../shared/model/effect';
import type { Held, Plan } from '../shared/model/plan';
import type { Problem } from '../shared/model/problem';
import type { Instant } from '../shared/model/time';
import { messagesOf } from '../shared/text/messages';
import { applyEffect, type Applied } from './apply-effect';
import type { Ground } from './apply/ground';
import { checkStillThere } from './files/group-folder';
import { stopsTheRun } from './files/refuse';
import type { Journal } from './journal';

export interface AppliedDue {
  readonly applied: readonly Effect[];
  readonly waiting: readonly Held[];
  /** What could not be done this time. */
  readonly problems: readonly Problem[];
  /** What people should know of what was done or tried. */
  readonly said: readonly Problem[];
  /** Nothing more can be done in this folder now. */
  readonly stopped: boolean;
}

export interface DueAsking {
  readonly ground: Ground;
  readonly journal: Journal;
  readonly onEffect?: ((effect: Effect) => void) | undefined;
}

export async function applyDue(plan: Plan, { ground, journal, onEffect }: DueAsking): Promise<AppliedDue> {
  const open = new Set([...plan.effects, ...plan.held.map(({ effect }) => effect)].map(({ key }) => key));
  const applied: Effect[] = [];
  const waiting: Held[] = [];
  const problems: Problem[] = [], said: Problem[] = [];
  for (const effect of plan.effects) {
    if (!isDue(effect, ground.now) || effect.after.some((key) => open.has(key))) continue;
    checkStillThere(ground.folder);
    onEffect?.(effect);
    const result = await applyEffect(effect, ground, journal);
    if (result.state === 'waiting') {
      waiting.push(waitingFor(effect, result, ground));
      said.push(...result.said);
    }
    if (result.state === 'failed') said.push(result.problem);
    if (result.state === 'refused') problems.push(result.problem);
    if (result.state === 'refused' && stopsTheRun(result.problem)) return { applied, waiting, problems, said, stopped: true };
    if (result.state === 'done') {
      open.delete(effect.key);
      applied.push(effect);
      said.push(...result.said);
    }
  }
  return { applied, waiting, problems, said, stopped: false };
}

function isDue({ notBefore, expires }: Effect, now: Instant): boolean {
  return notBefore <= now && (expires === null || expires > now);
}

function waitingFor(effect: Effect, { until, why }: Extract<Applied, { state: 'waiting' }>, { snapshot }: Ground): Held {
  return { effect, by: 'waiting', why: why ?? messagesOf(snapshot.settings.locale).plan.heldWhileInUse(), until };
}
