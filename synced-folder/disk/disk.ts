// All that this host asks of a file system, one operation each, so that a test can count, refuse or interrupt any of them.

export interface FileStat {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
}

/** Paths are absolute and native. Every operation throws the platform's error, with its `code`. */
export interface Disk {
  /** Of the entry itself, links not followed; null = nothing there. */
  readonly stat: (path: string) => FileStat | null;
  /** The place behind all links. */
  readonly realPath: (path: string) => string;
  /** Accounts of this computer other than its owner's may read it. */
  readonly isOpenToOthers: (path: string) => boolean;
  readonly list: (folder: string) => readonly string[];
  readonly read: (path: string) => Uint8Array;
  readonly makeFolder: (path: string) => void;
  /** Creates or empties, then writes. */
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** Creates; throws EEXIST where something is there. */
  readonly create: (path: string, bytes: Uint8Array) => void;
  readonly append: (path: string, bytes: Uint8Array) => void;
  /** Returns once a file's bytes, or a folder's names, are on the medium. */
  readonly sync: (path: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
}
