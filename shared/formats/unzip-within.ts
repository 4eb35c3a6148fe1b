// Unpacks the wanted parts of a zip file, never more than the limits allow, whatever sizes the file declares.
import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import type { ZipLimits } from './table-limits';
import type { ZipEntry } from './zip-directory';

export type ZipFault = 'damaged' | 'encrypted' | 'too-big';
export type ZipParts = ReadonlyMap<string, Uint8Array>;

/** Packed bytes given to the inflater at once: what it makes of them before we look is bounded (deflate reaches 1032 : 1). */
const step = 16 * 1024;

export function unzipWithin(bytes: Uint8Array, entries: readonly ZipEntry[], limits: ZipLimits): ZipParts | ZipFault {
  const parts = new Map<string, Uint8Array>();
  if (entries.some(({ encrypted }) => encrypted)) return 'encrypted';
  if (entries.length > limits.entries || total(entries, 'size') > limits.inflatedBytes || total(entries, 'compressedSize') > bytes.length) return 'too-big';
  for (const entry of entries) {
    const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
    const part = unpack(packed, entry);
    if (typeof part === 'string') return part;
    parts.set(entry.name, part);
  }
  return parts;
}

function total(entries: readonly ZipEntry[], size: 'size' | 'compressedSize'): number {
  return entries.reduce((sum, entry) => sum + entry[size], 0);
}

/** The declared sizes were within the limits together, so no part may exceed its own. */
function unpack(packed: Uint8Array, { method, size, crc }: ZipEntry): Uint8Array | ZipFault {
  if (method !== 0 && method !== 8) return 'damaged';
  const part = method === 0 ? packed : inflate(packed, size);
  if (typeof part === 'string') return part;
  return part.length === size && crc32(part) === crc ? part : 'damaged';
}

function inflate(packed: Uint8Array, size: number): Uint8Array | ZipFault {
  const part = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length <= size) part.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += step) inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    return 'damaged';
  }
  return length > size ? 'too-big' : part;
}
