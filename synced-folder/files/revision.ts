// A file's revision: what tells two states of its bytes apart.
import { createHash } from 'node:crypto';

/** 128 bits in hexadecimal; equal bytes, equal revision, whatever their dates say. */
export function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
