// A group's folder: where its files lie, and where a preview of them lies as long as the group is on trial.
import path from 'node:path';
import type { Disk } from '../disk/disk';
import { locate } from './locate';
import { refuse } from './refuse';

export interface GroupFolder {
  readonly disk: Disk;
  /** Absolute, behind all links. */
  readonly root: string;
  /** On trial: the private folder that takes everything we write, and is read first. Null = the group's files themselves. */
  readonly preview: string | null;
}

export function openGroupFolder(disk: Disk, folder: string): GroupFolder {
  const given = path.resolve(folder);
  if (disk.stat(given) === null) refuse('folder-vanished', { file: given }, {});
  const root = disk.realPath(given);
  if (disk.stat(root)?.kind !== 'folder') refuse('folder-vanished', { file: given }, {});
  return { disk, root, preview: null };
}

/** Where the file is read: from the preview if it is there. */
export function readingPath(folder: GroupFolder, id: string): string {
  if (folder.preview !== null && folder.disk.stat(folder.preview) !== null) {
    const previewed = locate(folder.disk, folder.preview, id);
    if (folder.disk.stat(previewed) !== null) return previewed;
  }
  return locate(folder.disk, folder.root, id);
}

export function writingPath(folder: GroupFolder, id: string): string {
  return locate(folder.disk, folder.preview ?? folder.root, id);
}

/** A share that went offline must not look like a group that deleted everything. */
export function checkStillThere({ disk, root }: GroupFolder): void {
  if (disk.stat(root) === null) refuse('folder-vanished', { file: root }, {});
}
