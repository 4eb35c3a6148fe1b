// What a command on a group gives back, whatever happened.
import type { Effect } from '../shared/model/effect';
import type { Held, Plan } from '../shared/model/plan';
import type { Problem } from '../shared/model/problem';
import type { Snapshot } from '../shared/model/snapshot';
import type { Instant } from '../shared/model/time';
import { canonicalJson } from '../shared/plan/hash';
import type { Attempt } from './files/refuse';
import type { Group } from './group';
import type { SnapshotReading } from './read-snapshot';

export interface Report {
  /** Null where nothing could be read. */
  readonly snapshot: Snapshot | null;
  readonly trial: boolean;
  /** Where documents lie as long as the group is on trial. */
  readonly preview: string | null;
  /** Where the pages lie that are made for members; null where nothing could be read. */
  readonly pages: string | null;
  /** One of them was made or changed, and waits for somebody to hand it on. */
  readonly toHandOn: boolean;
  readonly applied: readonly Effect[];
  /** What is still to come, what waits and why, and everything to be checked. */
  readonly plan: Plan;
}

export const noPlan: Plan = { effects: [], held: [], problems: [], wake: null };

/** 0: done; 1: something needs a person. */
export function exitCodeOf({ plan }: Report): 0 | 1 {
  return plan.problems.some(({ level }) => level === 'blocking') || plan.held.some(({ by }) => by === 'guard') ? 1 : 0;
}

export function reportOf({ trial, folder, pages }: Group, { snapshot }: SnapshotReading, { applied, plan, toHandOn = false }: Pick<Report, 'applied' | 'plan'> & Partial<Pick<Report, 'toHandOn'>>): Report {
  return { snapshot, trial, preview: folder.preview, pages: pages.root, toHandOn, applied, plan };
}

export function reportOrProblem(attempt: Attempt<Report>): Report {
  return attempt.done ? attempt.value : { snapshot: null, trial: false, preview: null, pages: null, toHandOn: false, applied: [], plan: { ...noPlan, problems: [attempt.problem] } };
}

/** A plan with what applying it brought to light. */
export function withFindings(plan: Plan, { waiting, problems }: { readonly waiting: readonly Held[]; readonly problems: readonly Problem[] }): Plan {
  const waits = new Set(waiting.map(({ effect }) => effect.key));
  const held = [...plan.held, ...waiting];
  return {
    effects: plan.effects.filter(({ key }) => !waits.has(key)),
    held,
    problems: [...new Map([...plan.problems, ...problems].map((problem) => [canonicalJson(problem), problem])).values()],
    wake: earliest([plan.wake, ...waiting.map(({ until }) => until)]),
  };
}

function earliest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.reduce((first, at) => (first === null || (at !== null && at < first) ? at : first), null);
}
