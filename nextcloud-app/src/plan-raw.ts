// The whole way of a planner, wherever it runs: what the server read in, a plan as the server takes it out.
import type { Plan } from '../../shared/model/plan';
import { plan } from '../../shared/plan/plan';
import { planVersion } from '../../shared/schemas/plan';
import { parseRawSnapshot } from './raw-snapshot';
import { readSnapshot } from './read-snapshot';

/** As `shared/schemas/plan` has it, with its version. */
export type SentPlan = Plan & { readonly version: number };

export async function planRaw(value: unknown): Promise<SentPlan> {
  const raw = parseRawSnapshot(value), { snapshot, problems } = await readSnapshot(raw);
  const planned: Plan = snapshot === null ? { effects: [], held: [], problems, wake: null } : plan(snapshot, raw.now);
  return { version: planVersion, ...planned };
}
