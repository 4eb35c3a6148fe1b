// The group's files as the readers want them: bytes by path.
import type { RawFile, RawSnapshot } from './raw-snapshot';

export interface RawFiles {
  readonly find: (id: string) => RawFile | undefined;
  /** Null = it is not there, or its content is not. */
  readonly bytes: (id: string) => Uint8Array | null;
  /** Exactly the text, or null where the bytes are none. */
  readonly text: (id: string) => string | null;
  readonly below: (folder: string) => readonly RawFile[];
}

export function rawFiles({ files }: RawSnapshot): RawFiles {
  const byId = new Map(files.all.map((file) => [file.id, file]));
  const bytes = (id: string): Uint8Array | null => bytesOf(byId.get(id));
  return {
    find: (id) => byId.get(id),
    bytes,
    text: (id) => {
      const file = byId.get(id);
      return file?.encoding === 'utf8' ? file.content : null;
    },
    below: (folder) => files.all.filter(({ id }) => id.startsWith(`${folder}/`)),
  };
}

function bytesOf(file: RawFile | undefined): Uint8Array | null {
  if (file?.content === undefined || file.content === null) return null;
  return file.encoding === 'utf8' ? new TextEncoder().encode(file.content) : Uint8Array.from(atob(file.content), (character) => character.charCodeAt(0));
}
