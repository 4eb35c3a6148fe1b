// Parser of a stored plan.
import * as z from 'zod/mini';
import type { Plan } from '../model/plan';
import { effect } from './effect';
import { instant } from './json';
import { problem } from './problem';
import { parseStored, type Stored } from './stored';

const plan: z.ZodMiniType<Plan> = z.object({
  effects: z.array(effect),
  held: z.array(z.object({ effect, by: z.enum(['guard', 'person', 'trial', 'waiting']), why: z.string(), until: z.nullable(instant) })),
  problems: z.array(problem),
  wake: z.nullable(instant),
});

export const planVersion = 1;

/** Stored as `{ version, …plan }`. */
export function parsePlan(value: unknown): Stored<Plan> {
  return parseStored(value, plan, planVersion);
}
