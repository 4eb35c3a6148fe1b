// Parser of stored problems: their codes are a closed list of ours, so only their shape is looked at.
import * as z from 'zod/mini';
import type { Problem } from '../model/problem';
import { json } from './json';

const text = z.exactOptional(z.string());

const shape = z.object({
  code: z.string(),
  level: z.enum(['guess', 'warning', 'blocking']),
  where: z.object({ file: text, sheet: text, row: text, column: text, heading: text, line: z.exactOptional(z.int()) }),
  values: z.record(z.string(), json),
});

export const problem = z.custom<Problem>((value) => z.safeParse(shape, value).success);
