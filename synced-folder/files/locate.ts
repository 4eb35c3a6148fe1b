// From a file's id (its path below a folder, with `/`) to its place on the disk, which never lies outside of that folder.
import path from 'node:path';
import type { Disk } from '../disk/disk';
import { refuse } from './refuse';

/** Links inside of the folder are followed, so that writing replaces what they point to and not the link. */
export function locate(disk: Disk, root: string, id: string): string {
  const names = id.split('/');
  if (names.some((name) => !isName(name))) refuse('file-outside', { file: id }, {});
  return names.reduce((folder, name) => {
    const place = path.join(folder, nameOnDisk(disk, folder, name));
    return disk.stat(place)?.kind === 'link' ? behindLink(disk, { root, place, id }) : place;
  }, root);
}

function isName(name: string): boolean {
  const forbidden = path.sep === '\\' ? /[\0\\:]/ : /\0/;
  return name !== '' && name !== '.' && name !== '..' && !forbidden.test(name);
}

/** Macs store names decomposed and others composed: the same name to a person is the same file here. */
function nameOnDisk(disk: Disk, folder: string, name: string): string {
  if (disk.stat(path.join(folder, name)) !== null || disk.stat(folder)?.kind !== 'folder') return name;
  const composed = name.normalize('NFC');
  return disk.list(folder).find((present) => present.normalize('NFC') === composed) ?? name;
}

function behindLink(disk: Disk, { root, place, id }: { readonly root: string; readonly place: string; readonly id: string }): string {
  const real = disk.realPath(place);
  if (real !== root && !real.startsWith(root + path.sep)) refuse('file-outside', { file: id }, {});
  return real;
}
