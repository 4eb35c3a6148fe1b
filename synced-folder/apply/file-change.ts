// A file's bytes before and after an effect: how to settle it after a crash, how to take it back, how to do it.
import type { Undo } from '../../shared/schemas/undo';
import type { GroupFolder } from '../files/group-folder';
import { revisionOf } from '../files/revision';
import type { FileRead } from '../files/read-file';
import { writeFile } from '../files/write-file';
import type { Prepared } from './ground';
import { hunkBack } from './text-hunk';

export interface FileChange {
  readonly id: string;
  /** Null = not there yet. */
  readonly file: FileRead | null;
  readonly bytes: Uint8Array;
  /** `utf8` where the way back is to be readable, `latin1` where bytes may be anything. */
  readonly encoding: 'utf8' | 'latin1';
}

export function prepareFileChange(folder: GroupFolder, { id, file, bytes, encoding }: FileChange): Prepared {
  const before = file?.revision ?? null;
  const after = revisionOf(bytes);
  const text = (of: Uint8Array): string => Buffer.from(of).toString(encoding);
  const back = file && { ...hunkBack(text(file.bytes), text(bytes)) };
  return {
    settling: { target: id, before, after },
    undo: { undo: 'file', id, after, encoding, back } satisfies Undo,
    act: () => writeFile(folder, { id, from: before, bytes }),
  };
}
