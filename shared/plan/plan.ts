// The core's one door: from a snapshot and the time to what should happen, and why. Pure; never throws, never awaits.
import { automations } from '../automations/index';
import { together, type EffectDraft } from '../automations/automation';
import type { Effect } from '../model/effect';
import type { Memo, Plan } from '../model/plan';
import type { Problem } from '../model/problem';
import type { Snapshot } from '../model/snapshot';
import type { Instant } from '../model/time';
import { moveKey } from './find-moves';
import { canonicalJson, hashOf } from './hash';
import { holdBack, type Sorted } from './hold-back';
import { readWorld, type World } from './world';

/** After a failure the same effect is not tried again for so long: twice as long after each further one, up to the most. */
const backOff = 15 * 60_000;
const longestBackOff = 6 * 60 * 60_000;

export function plan(snapshot: Snapshot, now: Instant, memo: Memo = {}): Plan {
  return planAndRemember(snapshot, now, memo).plan;
}

export interface Remembered {
  readonly plan: Plan;
  /** To be given to the next plan: it answers the same, only sooner. Holds only what can be computed again. */
  readonly memo: Memo;
}

export function planAndRemember(snapshot: Snapshot, now: Instant, memo: Memo): Remembered {
  const world = readWorld(snapshot, now, memo), planned = planIn(world);
  return { plan: planned, memo: world.facts() };
}

function planIn(world: World): Plan {
  const { snapshot, now } = world;
  const proposal = together(automations.map((automation) => automation(world)));
  const effects = proposal.effects.map((draft) => seal(afterMoves(draft, world), world)).filter((effect) => isOpen(effect, world)).sort(compareEffects);
  const sorted = holdBack(effects, world);
  return {
    ...sorted,
    problems: inOrder([...snapshot.problems, ...world.problems, ...proposal.problems]),
    wake: nextWake(sorted, proposal.wakes, now),
  };
}

/** What is written under a new name is written once that name is known: its memory would overwrite a newer one. */
function afterMoves(draft: EffectDraft, { moves }: World): EffectDraft {
  const target = draft.kind === 'writeDocument' ? draft.document.id : draft.kind === 'record' ? draft.against?.document : undefined;
  const key = target !== undefined && moves.some(({ to }) => to.id === target) ? moveKey(target) : null;
  return key === null || key === draft.key ? draft : { ...draft, after: [...draft.after, key] };
}

/** The hash is of what the effect does, not of when or why. */
function seal(draft: EffectDraft, world: World): Effect {
  const hash = hashOf({ ...draft, because: null, notBefore: null, expires: null });
  const failed = world.journal.failed.get(draft.key);
  return { ...draft, hash, notBefore: failed && failed.at <= world.now ? Math.max(draft.notBefore, failed.at + waitAfter(world.journal.failures.get(draft.key) ?? 1)) : draft.notBefore };
}

/** Milliseconds. */
export function waitAfter(failures: number): number {
  return Math.min(longestBackOff, backOff * 2 ** (failures - 1));
}

/** Not expired, not a once effect that was done, and not in the hands of a run that has not been settled. */
function isOpen(effect: Effect, world: World): boolean {
  const once = effect.kind === 'addRow' || effect.kind === 'deliver' || effect.kind === 'post';
  return (effect.expires === null || effect.expires > world.now)
    && !(once && world.journal.done.has(effect.key))
    && !world.journal.begun.has(effect.key);
}

function compareEffects(a: Effect, b: Effect): number {
  return a.notBefore - b.notBefore || Number(givesIds(b)) - Number(givesIds(a)) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** Ids are kept before rows come between those that have them: cut off in the middle, the same rows get the same ids. */
function givesIds({ kind, key }: Effect): boolean {
  return kind === 'record' && key.startsWith('rows/');
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [canonicalJson(problem), problem]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, problem]) => problem);
}

function nextWake({ effects, held }: Sorted, wakes: readonly Instant[], now: Instant): Instant | null {
  const instants = [...wakes, ...effects.map((effect) => effect.notBefore), ...held.flatMap((one) => one.until ?? [])];
  return instants.filter((at) => at > now).reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null);
}
