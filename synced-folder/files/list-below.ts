// The files of one folder of the group's and of the folders in it, by id; copies in conflict are told apart.
import type { Problem } from '../../shared/model/problem';
import { originalOf } from './conflict-copy';
import type { GroupFolder } from './group-folder';
import { locate } from './locate';
import { attempt } from './refuse';

export interface Listing {
  /** Sorted; composed Unicode, so that all computers name them alike. */
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
}

const deepest = 4;
/** Hidden files, locks, temporary files. */
const passing = /^(?:\.|~|#)|(?:~|\.tmp|\.part)$/i;

export function listBelow(folder: GroupFolder, id: string): Listing {
  const roots = [folder.root, ...(folder.preview === null ? [] : [folder.preview])];
  const found = roots.map((root) => listOne({ folder, root }, id, deepest));
  return {
    ids: [...new Set(found.flatMap(({ ids }) => ids))].sort(),
    problems: found.flatMap(({ problems }) => problems),
  };
}

interface Place {
  readonly folder: GroupFolder;
  readonly root: string;
}

/** Symbolic links are followed inside of the group's folder only. */
function listOne(place: Place, id: string, depth: number): Listing {
  const { disk } = place.folder;
  const names = namesIn(place, id);
  const composed = new Set(names.map((name) => name.normalize('NFC')));
  const ids: string[] = [];
  const problems: Problem[] = [];
  for (const name of [...composed].sort()) {
    const original = originalOf(name, composed);
    const child = `${id}/${name}`;
    const kind = attempt(child, () => disk.stat(locate(disk, place.root, child))?.kind);
    if (original !== null) problems.push({ code: 'conflict-copy', level: 'warning', where: { file: child }, values: { original } });
    else if (!kind.done) problems.push(kind.problem);
    else if (kind.value !== 'folder') ids.push(child);
    else if (depth > 1) {
      const below = listOne(place, child, depth - 1);
      ids.push(...below.ids);
      problems.push(...below.problems);
    }
  }
  return { ids, problems };
}

function namesIn({ folder: { disk }, root }: Place, id: string): readonly string[] {
  if (disk.stat(root)?.kind !== 'folder') return [];
  const place = locate(disk, root, id);
  return disk.stat(place)?.kind === 'folder' ? disk.list(place).filter((name) => !passing.test(name)) : [];
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
