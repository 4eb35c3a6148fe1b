// Whether a person has a file open, or has only just changed it: then it is left alone until later.
import path from 'node:path';
import type { Instant } from '../../shared/model/time';
import { readingPath, type GroupFolder } from './group-folder';
import type { FileRead } from './read-file';

const quiet = 10 * 60_000;

/** LibreOffice puts `.~lock.NAME#` beside an open file, Office `~$NAME`, with the first two letters left out where the name is long. */
export function openMarks(name: string): readonly string[] {
  return [`.~lock.${name}#`, `~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`];
}

export function isOpen(folder: GroupFolder, id: string): boolean {
  const place = readingPath(folder, id);
  const parent = path.dirname(place);
  if (folder.disk.stat(parent)?.kind !== 'folder') return false;
  const name = path.basename(place).normalize('NFC');
  const marks = new Set(openMarks(name));
  return folder.disk.list(parent).some((present) => marks.has(present.normalize('NFC')));
}

/** Until when to leave it alone; null = free. What we wrote ourselves (`ours`: revisions) is no person's change. */
export function inUseUntil(folder: GroupFolder, file: FileRead, { now, ours }: { readonly now: Instant; readonly ours: ReadonlySet<string> }): Instant | null {
  if (isOpen(folder, file.id)) return now + quiet;
  const fresh = Math.abs(now - file.modifiedAt) < quiet;
  return fresh && !ours.has(file.revision) ? file.modifiedAt + quiet : null;
}
