// What the server's side reads of a group, before anybody understood it, and its parser: bytes, calendar text, comments, members, zones, journal.
import * as z from 'zod/mini';
import { journalEntry } from '../../shared/schemas/journal';

const text = z.string();
const orNull = z.nullable(text);

const file = z.object({
  /** The path below the group's folder. */
  id: text,
  fileId: z.int(), revision: text, modifiedAt: z.int(), size: z.int(), writable: z.boolean(), busy: z.boolean(),
  /** Null = not asked for, or too large. */
  content: orNull, encoding: z.nullable(z.enum(['utf8', 'base64'])), tooLarge: z.boolean(),
});

const rawSnapshot = z.object({
  version: z.literal(1),
  now: z.int(),
  receipt: text,
  group: z.object({ id: z.int(), name: text, trial: z.boolean(), url: text }),
  files: z.object({ whole: z.boolean(), all: z.array(file) }),
  comments: z.object({ whole: z.boolean(), all: z.array(z.object({ id: text, file: text, author: orNull, at: z.int(), text, mentions: z.array(z.object({ type: text, id: text })) })) }),
  members: z.array(z.object({ id: text, name: text, email: orNull, language: orNull, timeZone: orNull })),
  calendars: z.object({ whole: z.boolean(), all: z.array(z.object({ id: text, name: orNull, texts: z.array(text) })) }),
  /** The server's own zone first. */
  zones: z.record(text, z.object({ name: text, offsets: z.array(z.object({ from: z.int(), offset: z.int() })).check(z.minLength(1)) })),
  journal: z.array(journalEntry),
});

export type RawSnapshot = z.infer<typeof rawSnapshot>;
export type RawFile = RawSnapshot['files']['all'][number];

/** Throws where the two sides do not fit together: they are of one version. */
export function parseRawSnapshot(value: unknown): RawSnapshot {
  return z.parse(rawSnapshot, value);
}
