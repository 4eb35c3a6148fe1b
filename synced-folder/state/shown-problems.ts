// Which problems this computer has shown to its person already: a run says only what is new of them.
import type { Problem } from '../../shared/model/problem';
import { hashOf } from '../../shared/plan/hash';
import type { Disk } from '../disk/disk';
import { attempt } from '../files/refuse';
import { replaceFile } from '../files/write-file';

const line = /^[0-9a-f]+$/;

/** What stops a job is said each time. */
export function shownBefore(disk: Disk, file: string): (problem: Problem) => boolean {
  const read = attempt(file, () => (disk.stat(file) === null ? '' : Buffer.from(disk.read(file)).toString('utf8')));
  const shown = new Set(read.done ? read.value.split('\n').filter((text) => line.test(text)) : []);
  return (problem) => problem.level !== 'blocking' && shown.has(hashOf(problem));
}

/** One that went away and came back is new again. */
export function keepShown(disk: Disk, file: string, problems: readonly Problem[]): void {
  const text = problems.map((problem) => `${hashOf(problem)}\n`).sort().join('');
  // Where it cannot be kept, all of them are shown once more.
  attempt(file, () => replaceFile(disk, { target: file, bytes: Buffer.from(text), unchanged: () => undefined }));
}
