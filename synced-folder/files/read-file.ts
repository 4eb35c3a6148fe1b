// Reads one file of the group's, bounded in size.
import type { Instant } from '../../shared/model/time';
import { readingPath, type GroupFolder } from './group-folder';
import { refuse } from './refuse';
import { revisionOf } from './revision';

export interface FileRead {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly revision: string;
  readonly modifiedAt: Instant;
}

const megabyte = 1_000_000;
export const mostBytes = 50 * megabyte;

/** Null = not there. What is no file, or too large, is refused before a byte of it is read. */
export function readFile(folder: GroupFolder, id: string, most = mostBytes): FileRead | null {
  const path = readingPath(folder, id);
  const stat = folder.disk.stat(path);
  if (stat === null) return null;
  if (stat.kind !== 'file') refuse('file-is-none', { file: id }, {});
  if (stat.size > most) refuse('file-too-large', { file: id }, { megabytes: Math.round(stat.size / megabyte), most: Math.round(most / megabyte) });
  const bytes = folder.disk.read(path);
  return { id, bytes, revision: revisionOf(bytes), modifiedAt: stat.modifiedAt };
}
