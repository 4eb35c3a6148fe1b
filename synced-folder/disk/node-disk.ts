// The disk of this computer, through Node.
import fs from 'node:fs';
import type { Disk, FileStat } from './disk';

/** A folder cannot be flushed everywhere: Windows and some network shares refuse. */
const unsyncable: ReadonlySet<string> = new Set(['EISDIR', 'EPERM', 'EINVAL', 'EACCES', 'ENOTSUP', 'ENOSYS', 'EBADF']);

export const nodeDisk: Disk = {
  stat: (path) => {
    const stat = fs.lstatSync(path, { throwIfNoEntry: false });
    return stat ? { kind: kindOf(stat), size: stat.size, modifiedAt: Math.round(stat.mtimeMs) } : null;
  },
  realPath: (path) => fs.realpathSync.native(path),
  isOpenToOthers: (path) => (fs.statSync(path).mode & 0o077) !== 0,
  list: (folder) => fs.readdirSync(folder),
  read: (path) => fs.readFileSync(path),
  makeFolder: (path) => void fs.mkdirSync(path, { recursive: true }),
  write: (path, bytes) => fs.writeFileSync(path, bytes),
  create: (path, bytes) => fs.writeFileSync(path, bytes, { flag: 'wx' }),
  append: (path, bytes) => fs.appendFileSync(path, bytes),
  sync,
  rename: (from, to) => fs.renameSync(from, to),
  remove: (path) => fs.rmSync(path),
};

function kindOf(stat: fs.Stats): FileStat['kind'] {
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'folder';
  return stat.isSymbolicLink() ? 'link' : 'other';
}

function sync(path: string): void {
  const folder = fs.statSync(path).isDirectory();
  try {
    const descriptor = fs.openSync(path, folder ? 'r' : 'r+');
    try {
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  } catch (error) {
    if (!folder || !unsyncable.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
