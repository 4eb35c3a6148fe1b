// Applies one effect: begun, act, done, in that order, so that after a crash the journal says what to look at.
import type { Effect, Kept } from '../shared/model/effect';
import type { Problem } from '../shared/model/problem';
import type { Instant } from '../shared/model/time';
import { messagesOf } from '../shared/text/messages';
import { problemText } from '../shared/text/problem-text';
import type { Acted, Ground, Setback, Waiting } from './apply/ground';
import { prepareEffect } from './apply/prepare-effect';
import { attemptLater, stopsTheRun } from './files/refuse';
import type { Journal } from './journal';

export type Applied =
  | { readonly state: 'done'; readonly said: readonly Problem[] }
  | { readonly state: 'waiting'; readonly until: Instant; readonly why?: string | undefined; readonly said: readonly Problem[] }
  /** Nothing was changed: the world is not as it was planned against. */
  | { readonly state: 'refused'; readonly problem: Problem }
  /** Tried, and not tried again in this run. */
  | { readonly state: 'failed'; readonly problem: Problem };

/** Throws only for mistakes of ours and where the journal itself cannot be written. */
export async function applyEffect(effect: Effect, ground: Ground, journal: Journal): Promise<Applied> {
  const { key, hash, kind, because, keep } = effect;
  const prepared = await attemptLater(key, async () => prepareEffect(effect, ground));
  if (!prepared.done) return { state: 'refused', problem: prepared.problem };
  if ('waitUntil' in prepared.value) return waitFor(prepared.value, journal);
  // Looked at after the target was read: what another device writes into it from here on is seen by its revision.
  if (isOnce(effect) && journal.takenElsewhere(key)) return { state: 'waiting', until: ground.now + 60_000, said: [] };
  const { settling, undo, act, said = [] } = prepared.value;
  if (settling !== null) journal.append({ entry: 'begun', key, hash, kind, settling, because, keep, undo });
  const acted = await attemptLater(settling?.target ?? key, async () => act());
  if (acted.done) {
    const { keep: learnt, setback }: Acted = acted.value ?? { keep: {}, setback: null };
    learn(learnt, journal);
    if (setback !== null) return setBack(effect, setback, { ground, journal });
    journal.append({ entry: 'done', key, hash, kind, because, keep, undo });
    return { state: 'done', said };
  }
  if (stopsTheRun(acted.problem)) return { state: 'refused', problem: acted.problem };
  fail(effect, acted.problem, { ground, journal });
  return { state: 'failed', problem: acted.problem };
}

function isOnce({ kind }: Effect): boolean {
  return kind === 'addRow' || kind === 'deliver' || kind === 'post';
}

function waitFor({ waitUntil, why, keep = {}, said = [] }: Waiting, journal: Journal): Applied {
  learn(keep, journal);
  return { state: 'waiting', until: waitUntil, why, said };
}

function learn(keep: Kept, journal: Journal): void {
  if (Object.keys(keep).length > 0) journal.append({ entry: 'kept', keep });
}

/** What may have been done stays begun: from then on its key is taken. */
function setBack(effect: Effect, { problem, retry, told }: Setback, places: Places): Applied {
  if (retry === null) return { state: 'failed', problem };
  fail(effect, problem, places);
  return { state: 'waiting', until: retry.until, why: retry.why, said: told ? [problem] : [] };
}

interface Places {
  readonly ground: Ground;
  readonly journal: Journal;
}

function fail({ key, hash }: Effect, problem: Problem, { ground, journal }: Places): void {
  const { what, remedy } = problemText(problem, messagesOf(ground.snapshot.settings.locale));
  journal.append({ entry: 'failed', key, hash, cause: what, remedy });
}
