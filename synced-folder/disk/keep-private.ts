// A disk on which what lies in one folder is for the account of this computer that made it: pages, state, what was read.
import fs from 'node:fs';
import path from 'node:path';
import type { Disk } from './disk';
import { nodeDisk } from './node-disk';

const forOwner = { folder: 0o700, file: 0o600 };

/** Modes mean nothing on Windows, where a user's folders are the user's already. */
export function keepPrivate(root: string, disk: Disk = nodeDisk): Disk {
  const isPrivate = (place: string): boolean => place.startsWith(root + path.sep);
  return {
    ...disk,
    makeFolder: (folder) => (isPrivate(folder) ? makeFolder(folder, root) : disk.makeFolder(folder)),
    write: (file, bytes) => (isPrivate(file) ? fs.writeFileSync(file, bytes, { mode: forOwner.file }) : disk.write(file, bytes)),
    create: (file, bytes) => (isPrivate(file) ? fs.writeFileSync(file, bytes, { flag: 'wx', mode: forOwner.file }) : disk.create(file, bytes)),
    append: (file, bytes) => (isPrivate(file) ? fs.appendFileSync(file, bytes, { mode: forOwner.file }) : disk.append(file, bytes)),
  };
}

/** Closed at its top too, where it was there before: the root itself may be a folder that others use. */
function makeFolder(folder: string, root: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: forOwner.folder });
  const top = path.join(root, path.relative(root, folder).split(path.sep)[0] ?? '');
  if ((fs.statSync(top).mode & 0o077) !== 0) fs.chmodSync(top, forOwner.folder);
}
