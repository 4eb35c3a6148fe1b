// Parser of one effect: a host checks each as if it came from a stranger.
import * as z from 'zod/mini';
import type { Effect } from '../model/effect';
import { instant, kept, words } from './json';
import { cell, tableKind } from './table';

const base = {
  key: z.string(),
  hash: z.string(),
  because: z.string(),
  notBefore: instant,
  expires: z.nullable(instant),
  after: words,
  keep: kept,
};

const line = z.object({
  member: z.string(),
  reason: z.enum([
    'urgent', 'mentioned', 'assigned', 'replied', 'took-part', 'followed', 'task-given', 'task-due', 'presents', 'command-heard', 'ask-answered', 'squeezed-out',
    'meeting-ready', 'has-role', 'unanswered-conclusions', 'report-missing', 'chronic-overload', 'welcome', 'in-service', 'perhaps-sent',
  ]),
  about: words,
  document: z.nullable(z.string()),
});

export const effectKind = z.enum(['writeDocument', 'saveCells', 'addRow', 'linkMeeting', 'record', 'deliver', 'post']);

export const effect: z.ZodMiniType<Effect> = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('writeDocument'),
    document: z.object({ id: z.string(), title: z.string(), kind: z.enum(['agenda', 'collation', 'overview', 'report']) }),
    from: z.nullable(z.string()),
    text: z.string(),
    edits: z.array(z.object({ from: z.int(), to: z.int(), lines: words })),
  }),
  z.object({
    ...base,
    kind: z.literal('saveCells'),
    table: z.object({ kind: tableKind, id: z.string() }),
    row: z.object({ id: z.string(), ref: z.string(), title: z.string() }),
    changes: z.array(z.object({ column: z.string(), was: cell, to: cell })),
  }),
  z.object({
    ...base,
    kind: z.literal('addRow'),
    table: z.object({ kind: tableKind, id: z.nullable(z.string()) }),
    cells: z.array(z.object({ column: z.string(), value: cell })),
  }),
  z.object({
    ...base,
    kind: z.literal('linkMeeting'),
    meeting: z.object({ id: z.string(), calendar: z.string(), uid: z.string() }),
    document: z.string(),
  }),
  z.object({ ...base, kind: z.literal('record'), against: z.nullable(z.object({ document: z.string(), revision: z.string() })) }),
  z.object({ ...base, kind: z.literal('deliver'), members: words, lines: z.array(line) }),
  z.object({ ...base, kind: z.literal('post'), conversation: z.union([z.literal('group'), z.object({ subgroup: z.string() })]), lines: z.array(line) }),
]);
