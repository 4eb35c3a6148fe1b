// Parsers of the plain values from which stored data is made.
import * as z from 'zod/mini';
import type { Json } from '../model/json';

export const json: z.ZodMiniType<Json> = z.json();
/** What a date can be: days count 86,400,000 ms, 100,000,000 of them each way. */
const furthest = 8_640_000_000_000_000;
export const instant = z.int().check(z.minimum(-furthest), z.maximum(furthest));
export const kept = z.record(z.string(), json);
export const words = z.array(z.string());

/** Undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
