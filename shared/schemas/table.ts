// Parser of a table as a host read it.
import * as z from 'zod/mini';
import type { Cell, Table } from '../model/table';

export const cell: z.ZodMiniType<Cell> = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export const tableKind = z.enum(['topics', 'members', 'tasks', 'decisions']);

const sheet = z.object({
  name: z.string(),
  rows: z.array(z.object({ ref: z.string(), cells: z.array(cell) })),
});

export const table: z.ZodMiniType<Table> = z.object({
  kind: tableKind,
  id: z.string(),
  url: z.string(),
  revision: z.string(),
  ownIds: z.boolean(),
  writable: z.boolean(),
  whole: z.boolean(),
  sheets: z.array(sheet),
  companion: z.exactOptional(sheet),
});
