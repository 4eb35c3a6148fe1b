// Replaces a file in one step: whatever happens, its old bytes or its new ones are there, never a part.
import path from 'node:path';
import type { Disk } from '../disk/disk';
import { checkStillThere, writingPath, type GroupFolder } from './group-folder';
import { readFile } from './read-file';
import { refuse } from './refuse';
import { revisionOf } from './revision';

export interface FileWrite {
  readonly id: string;
  /** The revision that the bytes were made from; null = the file must not be there yet. */
  readonly from: string | null;
  /** Null = the file goes. */
  readonly bytes: Uint8Array | null;
}

export function writeFile(folder: GroupFolder, { id, from, bytes }: FileWrite): void {
  checkStillThere(folder);
  const target = writingPath(folder, id);
  const unchanged = (): void => {
    if (revisionNow(folder, id) !== from) refuse('file-changed', { file: id }, {});
  };
  if (bytes === null) {
    unchanged();
    folder.disk.remove(target);
    folder.disk.sync(path.dirname(target));
  } else {
    replaceFile(folder.disk, { target, bytes, unchanged });
  }
}

export function revisionNow(folder: GroupFolder, id: string): string | null {
  return readFile(folder, id)?.revision ?? null;
}

/** `unchanged` throws where somebody else has been there; it is asked at the last possible moment. */
export function replaceFile(disk: Disk, { target, bytes, unchanged }: { readonly target: string; readonly bytes: Uint8Array; readonly unchanged: () => void }): void {
  const folder = path.dirname(target);
  const beside = temporaryPath(target);
  disk.makeFolder(folder);
  try {
    disk.write(beside, bytes);
    disk.sync(beside);
    unchanged();
    disk.rename(beside, target);
  } catch (error) {
    if (disk.stat(beside) !== null) disk.remove(beside);
    throw error;
  }
  disk.sync(folder);
}

/** The same at each try, so that what a crash left is used up by the next; `~*.tmp` is synced neither by Nextcloud nor by Dropbox. */
function temporaryPath(target: string): string {
  return path.join(path.dirname(target), `~tour-de-table-${revisionOf(Buffer.from(path.basename(target))).slice(0, 12)}.tmp`);
}

/** Takes away what a write left that was cut off. */
export function removeLeftover(folder: GroupFolder, id: string): void {
  const beside = temporaryPath(writingPath(folder, id));
  if (folder.disk.stat(beside) !== null) folder.disk.remove(beside);
}
