// What was read of documents, kept on this computer by their bytes, so that an unchanged one is read once; whatever is wrong with it, the file is read again.
import path from 'node:path';
import { parseStoredReading, type StoredReading } from '../../shared/schemas/stored-reading';
import type { Disk } from '../disk/disk';
import { attempt } from '../files/refuse';
import { revisionOf } from '../files/revision';

export interface ReadingCache {
  /** `name`: of the bytes and of what their file's ending announces. */
  readonly get: (name: string) => StoredReading | null;
  readonly put: (name: string, reading: StoredReading) => void;
  /** Keeps what this run asked for, and nothing else, for the runs to come. A disk that refuses costs them time, and no more. */
  readonly keep: () => void;
}

/** Of all readings together, on the disk. */
const mostBytes = 200_000_000;
/** Goes up whenever the readers see more in the same bytes. */
const readers = 1;

export function readingCache(disk: Disk, folder: string): ReadingCache {
  const used = new Map<string, StoredReading>(), stored = new Set<string>();
  const placeOf = (name: string): string => path.join(folder, fileOf(name));
  return {
    get: (name) => {
      const known = used.get(name);
      if (known !== undefined) return known;
      const found = readStored(disk, placeOf(name));
      if (found === null) return null;
      stored.add(name);
      used.set(name, found);
      return found;
    },
    put: (name, read) => void used.set(name, read),
    keep: () => void attempt(folder, () => {
      const unused = new Set(disk.stat(folder) === null ? [] : disk.list(folder));
      for (const name of used.keys()) unused.delete(fileOf(name));
      for (const name of unused) disk.remove(path.join(folder, name));
      const fresh = [...used].filter(([name]) => !stored.has(name));
      if (fresh.length > 0) disk.makeFolder(folder);
      let left = mostBytes - [...stored].reduce((sum, name) => sum + (disk.stat(placeOf(name))?.size ?? 0), 0);
      for (const [name, read] of fresh) {
        const bytes = storedBytes(read);
        left -= bytes.length;
        if (left < 0) return;
        disk.write(placeOf(name), bytes);
        stored.add(name);
      }
    }),
  };
}

function fileOf(name: string): string {
  return `${name}.${readers}.json`;
}

/** A checksum, then the reading: a file that a crash cut off, or that a hand has touched, is none. */
function storedBytes(read: StoredReading): Uint8Array {
  const text = JSON.stringify(read);
  return Buffer.from(`${revisionOf(Buffer.from(text))}\n${text}`);
}

function readStored(disk: Disk, place: string): StoredReading | null {
  const bytes = attempt(place, () => (disk.stat(place)?.kind === 'file' ? Buffer.from(disk.read(place)) : null));
  if (!bytes.done || bytes.value === null) return null;
  const text = bytes.value.subarray(33);
  if (bytes.value.subarray(0, 33).toString('latin1') !== `${revisionOf(text)}\n`) return null;
  return parseStoredReading(text.toString('utf8'));
}
