// The files of one folder of the group's and of the folders in it, by id; copies in conflict are told apart.
import type { Problem } from '../../shared/model/problem';
import { originalOf } from './conflict-copy';
import { readingPath, type GroupFolder } from './group-folder';
import { openMarks } from './in-use';
import { locate } from './locate';
import { attempt } from './refuse';

export interface Listing {
  /** Sorted; composed Unicode, so that all computers name them alike. */
  readonly ids: readonly string[];
  /** Those beside which an editor's mark lies. */
  readonly open: ReadonlySet<string>;
  /** There were more files, or folders further down. */
  readonly cut: boolean;
  /** The folder is there, and all in it could be looked at; what leads out of the group's folder is not the group's. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
}

/** How far a listing goes. */
export interface ListingBounds {
  /** Folders inside each other. */
  readonly deepest: number;
  readonly files: number;
}

const usualBounds: ListingBounds = { deepest: 4, files: 20_000 };
/** Hidden files, locks, temporary files. */
const passing = /^(?:\.|~|#)|(?:~|\.tmp|\.part)$/i;

/** `id` '' = the group's folder itself. */
export function listBelow(folder: GroupFolder, id: string, bounds = usualBounds): Listing {
  const found: Found = { ids: [], open: new Set(), problems: [], cut: false };
  const there = folder.disk.stat(id === '' ? folder.root : readingPath(folder, id))?.kind === 'folder';
  for (const root of [folder.root, ...(folder.preview === null ? [] : [folder.preview])]) listOne({ folder, root, bounds }, { id, depth: 1, above: [] }, found);
  const unseen = found.problems.some(({ code }) => code !== 'conflict-copy' && code !== 'file-outside');
  return { ...found, ids: [...new Set(found.ids)].sort(), whole: there && !found.cut && !unseen };
}

interface Place {
  readonly folder: GroupFolder;
  readonly root: string;
  readonly bounds: ListingBounds;
}

interface Found {
  readonly ids: string[];
  readonly open: Set<string>;
  readonly problems: Problem[];
  cut: boolean;
}

interface Below {
  readonly id: string;
  readonly depth: number;
  /** The folders that it lies in, behind all links. */
  readonly above: readonly string[];
}

/** Symbolic links are followed inside of the group's folder only, and not back to a folder that they lie in. Adds to `found`. */
function listOne(place: Place, { id, depth, above }: Below, found: Found): void {
  const { folder: { disk }, root, bounds } = place, here = disk.stat(root) === null ? root : realPlace(place, id);
  if (above.includes(here)) return;
  const all = namesIn(place, id).map((name) => name.normalize('NFC')), marks = new Set(all);
  const names = new Set(all.filter((name) => !passing.test(name)));
  for (const name of [...names].sort()) {
    const child = id === '' ? name : `${id}/${name}`, original = originalOf(name, names);
    if (found.ids.length >= bounds.files) return void (found.cut = true);
    const kind = attempt(child, () => disk.stat(locate(disk, root, child))?.kind);
    if (original !== null) found.problems.push({ code: 'conflict-copy', level: 'warning', where: { file: child }, values: { original } });
    else if (!kind.done) found.problems.push(kind.problem);
    else if (kind.value !== 'folder') {
      found.ids.push(child);
      if (openMarks(name).some((mark) => marks.has(mark))) found.open.add(child);
    } else if (depth < bounds.deepest) listOne(place, { id: child, depth: depth + 1, above: [...above, here] }, found);
    else found.cut ||= namesIn(place, child).length > 0;
  }
}

function namesIn({ folder: { disk }, root }: Place, id: string): readonly string[] {
  if (disk.stat(root)?.kind !== 'folder') return [];
  const place = id === '' ? root : locate(disk, root, id);
  return disk.stat(place)?.kind === 'folder' ? disk.list(place) : [];
}

function realPlace({ folder: { disk }, root }: Place, id: string): string {
  const place = id === '' ? root : locate(disk, root, id);
  return disk.stat(place) === null ? place : disk.realPath(place);
}

/** Copies in conflict of one file, beside it. */
export function conflictCopies(folder: GroupFolder, id: string): readonly Problem[] {
  const { disk, root } = folder;
  const parent = id.slice(0, Math.max(0, id.lastIndexOf('/')));
  const place = parent === '' ? root : locate(disk, root, parent);
  if (disk.stat(place)?.kind !== 'folder') return [];
  const names = new Set(disk.list(place).map((name) => name.normalize('NFC')));
  const own = id.slice(id.lastIndexOf('/') + 1);
  return [...names].filter((name) => originalOf(name, names) === own).sort()
    .map((name) => ({ code: 'conflict-copy', level: 'warning', where: { file: parent === '' ? name : `${parent}/${name}` }, values: { original: own } }));
}
