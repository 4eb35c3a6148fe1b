// Parser of what was read of a document and kept for the next run.
import * as z from 'zod/mini';
import type { DocumentContent } from '../model/document-content';
import type { Problem } from '../model/problem';
import { documentContent } from './document-content';
import { parseJson } from './json';
import { problem } from './problem';

/** See `shared/formats/document-reading`. */
export interface StoredReading {
  readonly content: DocumentContent | null;
  readonly problems: readonly Problem[];
  readonly whole: boolean;
}

const reading: z.ZodMiniType<StoredReading> = z.object({ content: z.nullable(documentContent), problems: z.array(problem), whole: z.boolean() });

/** Null for any other text. */
export function parseStoredReading(text: string): StoredReading | null {
  const parsed = z.safeParse(reading, parseJson(text));
  return parsed.success ? parsed.data : null;
}
