// What a done record keeps so that it can be taken back, and its parser.
import * as z from 'zod/mini';
import { cell, tableKind } from './table';

const hunk = z.object({ at: z.int(), length: z.int(), was: z.string() });

const undo = z.discriminatedUnion('undo', [
  /** The file has revision `after`; `back` in text of that encoding leads to what it was, null = it was not there. */
  z.object({
    undo: z.literal('file'), id: z.string(), after: z.string(), encoding: z.enum(['utf8', 'latin1']), back: z.nullable(hunk),
    /** The row that was added: it can go also where others were added since. */
    row: z.optional(z.array(z.object({ column: z.string(), value: cell }))),
  }),
  /** The changes as they were made. */
  z.object({
    undo: z.literal('cells'),
    table: z.object({ kind: tableKind, id: z.string() }),
    row: z.object({ id: z.string(), ref: z.string(), title: z.string() }),
    changes: z.array(z.object({ column: z.string(), was: cell, to: cell })),
  }),
]);

export type Undo = z.infer<typeof undo>;

/** Null = this cannot be taken back. */
export function parseUndo(value: unknown): Undo | null {
  const parsed = z.safeParse(undo, value);
  return parsed.success ? parsed.data : null;
}
