// Parser of one line of a journal file, and its writer: `{"v":1,…entry}`, one entry to a line.
import * as z from 'zod/mini';
import type { JournalEntry } from '../model/journal';
import { effectKind } from './effect';
import { instant, json, parseJson } from './json';
import { kept } from './kept';

const version = 1;

const base = { at: instant, by: z.string(), seq: z.int() };
const settling = z.nullable(z.object({ target: z.string(), before: z.nullable(z.string()), after: z.nullable(z.string()) }));
const work = { ...base, key: z.string(), hash: z.string() };

export const journalEntry: z.ZodMiniType<JournalEntry> = z.discriminatedUnion('entry', [
  z.object({ ...work, entry: z.literal('begun'), kind: effectKind, settling, because: z.string(), keep: kept, undo: json }),
  z.object({ ...work, entry: z.literal('done'), kind: effectKind, because: z.string(), keep: kept, undo: json }),
  z.object({ ...work, entry: z.literal('failed'), cause: z.string(), remedy: z.string() }),
  z.object({ ...base, entry: z.literal('held'), key: z.string(), why: z.string(), until: z.nullable(z.string()) }),
  z.object({ ...base, entry: z.literal('released'), key: z.string() }),
  z.object({ ...base, entry: z.literal('activated') }),
  z.object({ ...base, entry: z.literal('kept'), keep: kept }),
]);

/** `cut`: no whole line of JSON; `newer`: of a version that we do not know, to be left alone; `unreadable`: anything else. */
export type JournalLine =
  | { readonly line: 'entry'; readonly entry: JournalEntry }
  | { readonly line: 'cut' | 'newer' | 'unreadable' };

/** Nothing that we write comes near it; parsers that call themselves at each level come to their end beyond. */
const mostLevels = 50;

const versioned = z.looseObject({ v: z.int() });

export function parseJournalLine(text: string): JournalLine {
  const value = parseJson(text);
  if (value === undefined) return { line: 'cut' };
  const envelope = z.safeParse(versioned, value);
  if (!envelope.success) return { line: 'unreadable' };
  if (envelope.data.v > version) return { line: 'newer' };
  if (isDeep(value)) return { line: 'unreadable' };
  const entry = z.safeParse(journalEntry, value);
  return entry.success ? { line: 'entry', entry: entry.data } : { line: 'unreadable' };
}

function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0 && depth <= mostLevels; depth++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return level.length > 0;
}

export function journalEntryToLine(entry: JournalEntry): string {
  return `${JSON.stringify({ v: version, ...entry })}\n`;
}
