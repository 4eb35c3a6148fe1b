// The whole way of a planner, wherever it runs: what the server read in, a plan as the server takes it out.
import type { Effect } from '../../shared/model/effect';
import type { Plan } from '../../shared/model/plan';
import { plan } from '../../shared/plan/plan';
import { planVersion } from '../../shared/schemas/plan';
import { rawFiles } from './raw-files';
import { parseRawSnapshot } from './raw-snapshot';
import { readSnapshot } from './read-snapshot';
import { withEdits, type SentEffect } from './table-edits';

/** As `shared/schemas/plan` has it, with its version, and with edits where a table is a `.csv`. */
export type SentPlan = Omit<Plan, 'effects'> & { readonly version: number; readonly effects: readonly SentEffect[] };

export async function planRaw(value: unknown): Promise<SentPlan> {
  const raw = parseRawSnapshot(value), { snapshot, problems } = await readSnapshot(raw);
  if (snapshot === null) return { version: planVersion, effects: [], held: [], problems, wake: null };
  const planned = plan(snapshot, raw.now), held = planned.held.map(({ effect }) => effect);
  const edited = withEdits([...planned.effects, ...held], snapshot, rawFiles(raw)), byKey = new Map(edited.map((effect) => [effect.key, effect]));
  const withEdit = (effect: Effect): SentEffect => byKey.get(effect.key) ?? effect;
  return { version: planVersion, ...planned, effects: planned.effects.map(withEdit), held: planned.held.map((one) => ({ ...one, effect: withEdit(one.effect) })) };
}
