// The door of what journals keep: slots whose shape planning counts on must have it, whoever wrote them; all others are any JSON.
import * as z from 'zod/mini';
import type { Kept } from '../model/effect';
import { json } from './json';
import { cell } from './table';

const text = z.string();
const texts = z.array(text);
const minutes = z.number();
const nameOrNull = z.nullable(text);

/** By family: see `slot` in `shared/plan/read-journal`. More members than these do no harm. */
const shapes: Readonly<Record<string, z.ZodMiniType>> = {
  agenda: z.looseObject({
    document: text, title: text, day: text, subgroup: nameOrNull,
    items: z.array(z.looseObject({ id: text, minutes, subgroup: nameOrNull })),
    leftOut: z.record(text, text), resting: texts, awaited: z.optional(texts), removed: z.optional(texts),
    waiting: z.array(z.looseObject({ subgroup: text, minutes })), roles: z.record(text, text),
  }),
  cells: z.looseObject({ was: cell }),
  ask: z.looseObject({ title: text, text, day: text, document: text, topic: nameOrNull }),
  collation: z.looseObject({
    document: text, title: text, day: text, reports: z.record(text, text), oral: texts, speakers: z.record(text, text), tasks: texts,
    said: z.record(text, z.array(z.looseObject({ text, part: nameOrNull, checked: z.nullable(z.boolean()) }))),
  }),
  command: z.looseObject({ member: text, at: z.number(), document: text, commands: z.array(z.looseObject({ kind: z.enum(['topics', 'tasks', 'decisions']), content: text, title: text })) }),
  digest: z.looseObject({ sent: z.int(), at: z.array(z.number()) }),
  'heard-at': z.number(),
  /** What stood in the way of a device's mail when it last tried. */
  mailer: z.looseObject({ since: minutes, tries: minutes, next: minutes, host: text, trouble: text, said: text }),
  outcome: z.looseObject({
    revision: text, day: text, items: z.record(text, text), choices: z.record(text, text), undecided: z.optional(z.record(text, minutes)),
    questions: z.array(z.looseObject({ topic: text, words: text })),
  }),
  pairs: z.looseObject({ day: text, groups: z.array(texts) }),
  overview: z.looseObject({ gone: z.optional(text) }),
  /** An address that turned us down for good, by its fingerprint. */
  refused: z.looseObject({ address: text, times: minutes, at: minutes, said: text }),
  since: z.record(text, z.number()),
  told: text,
  rows: z.record(text, z.looseObject({ title: text, cells: texts, own: z.optional(text), gone: z.optional(z.literal(true)) })),
};

/** Null takes a slot away. */
function fits(slot: string, value: unknown): boolean {
  const family = slot.slice(0, Math.max(0, slot.indexOf('|')));
  const shape = Object.hasOwn(shapes, family) ? shapes[family] : undefined;
  return value === null || shape === undefined || z.safeParse(shape, value).success;
}

export const kept: z.ZodMiniType<Kept> = z.record(z.string(), json).check(z.refine((slots) => Object.entries(slots).every(([slot, value]) => fits(slot, value))));
