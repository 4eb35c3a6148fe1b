// The door of everything stored with a version: ours, a newer one that is left alone, or something else.
import * as z from 'zod/mini';

export type Stored<T> =
  | { readonly stored: 'ours'; readonly value: T }
  | { readonly stored: 'newer'; readonly version: number }
  /** `at` = path of the first member that is not as expected. */
  | { readonly stored: 'unreadable'; readonly at: string; readonly expected: string };

const versioned = z.looseObject({ version: z.int() });

export function parseStored<T>(value: unknown, schema: z.ZodMiniType<T>, version: number): Stored<T> {
  const envelope = z.safeParse(versioned, value);
  if (!envelope.success) return { stored: 'unreadable', at: 'version', expected: 'a number' };
  if (envelope.data.version > version) return { stored: 'newer', version: envelope.data.version };
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return { stored: 'ours', value: parsed.data };
  const [first] = parsed.error.issues;
  return { stored: 'unreadable', at: first?.path.map(String).join('.') ?? '', expected: first?.message ?? '' };
}
