// Parsers of the plain values from which stored data is made.
import * as z from 'zod/mini';
import type { Json } from '../model/json';

export const json: z.ZodMiniType<Json> = z.json();
export const instant = z.int();
export const kept = z.record(z.string(), json);
export const words = z.array(z.string());
