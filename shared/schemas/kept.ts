// The door of what journals keep: slots whose shape planning counts on must have it, whoever wrote them; all others are any JSON.
import * as z from 'zod/mini';
import type { Kept } from '../model/effect';
import type { MailTrouble } from '../model/mail-problems';
import { json } from './json';
import { cell } from './table';

const text = z.string();
const texts = z.array(text);
const number = z.number();
const nameOrNull = z.nullable(text);
const trouble = z.enum(['host-unknown', 'not-reached', 'too-slow', 'closed', 'no-tls', 'certificate', 'login', 'sender', 'quota', 'busy'] satisfies readonly MailTrouble[]);

/**
 * By family: see `slot` in `shared/plan/read-journal`. More members than these do no harm. `base` is read piece by piece, `applied`,
 * `back`, `perhaps` and `written` are only looked for or compared: those may hold anything.
 */
const shapes: Readonly<Record<string, z.ZodMiniType>> = {
  added: text,
  agenda: z.looseObject({
    document: text, title: text, day: text, subgroup: nameOrNull,
    items: z.array(z.looseObject({ id: text, minutes: number, subgroup: nameOrNull })),
    leftOut: z.record(text, text), resting: texts, awaited: z.optional(texts), removed: z.optional(texts),
    waiting: z.array(z.looseObject({ subgroup: text, minutes: number })), roles: z.record(text, text),
  }),
  cells: z.looseObject({ was: cell }),
  ask: z.looseObject({ title: text, text, day: text, document: text, topic: nameOrNull }),
  collation: z.looseObject({
    document: text, title: text, day: text, reports: z.record(text, text), oral: texts, speakers: z.record(text, text), tasks: texts,
    said: z.record(text, z.array(z.looseObject({ text, part: nameOrNull, checked: z.nullable(z.boolean()) }))),
  }),
  command: z.looseObject({ member: text, at: number, document: text, commands: z.array(z.looseObject({ kind: z.enum(['topics', 'tasks', 'decisions']), content: text, title: text })) }),
  digest: z.looseObject({ sent: z.int(), at: z.array(number) }),
  'heard-at': number,
  kit: z.record(text, json),
  /** What stood in the way of a device's mail when it last tried. */
  mailer: z.looseObject({ since: number, tries: number, next: number, host: text, trouble, said: text }),
  outcome: z.looseObject({
    revision: text, day: text, items: z.record(text, text), choices: z.record(text, text), undecided: z.optional(z.record(text, number)), unlabelled: z.optional(texts),
    questions: z.array(z.looseObject({ topic: text, words: text })),
  }),
  pairs: z.looseObject({ day: text, groups: z.array(texts) }),
  overview: z.looseObject({ gone: z.optional(text) }),
  /** An address that turned us down for good, by its fingerprint. */
  refused: z.looseObject({ address: text, times: number, at: number, said: text }),
  'put-off': z.looseObject({ times: number, at: number }),
  sends: number,
  since: z.record(text, number),
  told: text,
  rows: z.record(text, z.looseObject({ title: text, cells: texts, own: z.optional(text), gone: z.optional(z.literal(true)) })),
  wording: z.array(z.looseObject({ key: text, first: text, text, gone: z.boolean() })),
};

/** Null takes a slot away. */
function fits(slot: string, value: unknown): boolean {
  const family = slot.slice(0, Math.max(0, slot.indexOf('|')));
  const shape = Object.hasOwn(shapes, family) ? shapes[family] : undefined;
  return value === null || shape === undefined || z.safeParse(shape, value).success;
}

export const kept: z.ZodMiniType<Kept> = z.record(z.string(), json).check(z.refine((slots) => Object.entries(slots).every(([slot, value]) => fits(slot, value))));
