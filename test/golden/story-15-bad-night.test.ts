// Story 15: power fails mid-run, the clock jumps back an hour, two runs start together, the disk is full: in the morning the agenda is right.
import type { Disk } from '../../synced-folder/disk/disk';
import { nodeDisk } from '../../synced-folder/disk/node-disk';
import { runGroup } from '../../synced-folder/run';
import { plan } from '../../shared/plan/plan';
import { mortalDisk } from '../faults/mortal-disk';
import { files } from './group-files';
import { expectGolden, openStage, type Stage } from './play';

const agenda = 'Ordres du jour/2026-12-03 Plénière.md';
const full = (): never => { throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', syscall: 'write' }); };
const fullDisk: Disk = { ...nodeDisk, write: full, append: full, create: full };

function runWith({ group }: Stage, disk: Disk, at: string) {
  const now = Date.parse(at);
  return runGroup({ machine: { ...group.machine, disk, clock: () => now }, folder: group.folder, now, plan });
}

test('the bad night', async () => {
  const calm = openStage({ files, activated: '2026-11-26T06:00:00Z' }), stage = openStage({ files, activated: '2026-11-26T06:00:00Z' });
  const counting = mortalDisk(Infinity, 'before');
  await runWith(calm, counting.disk, '2026-11-26T23:00:00Z');
  await expect(runWith(stage, mortalDisk(Math.ceil(counting.count() / 3), 'torn').disk, '2026-11-26T23:00:00Z')).rejects.toThrow('killed');
  stage.note('À 23 h le courant est coupé au milieu d\'un passage.');
  await stage.run('2026-11-26T22:05:00Z', 'Le courant revient, l\'horloge a reculé d\'une heure');
  const together = await Promise.all([runWith(stage, nodeDisk, '2026-11-26T23:30:00Z'), runWith(stage, nodeDisk, '2026-11-26T23:30:00Z')]);
  expect(together.flatMap(({ applied }) => applied.filter(({ kind }) => kind !== 'record'))).toEqual([]);
  stage.note('Deux passages partent en même temps : l\'un attend l\'autre, rien n\'est fait deux fois.');
  stage.edit('Sujets.csv', (text) => text.replace('10 min,,\n', '20 min,,\n'));
  const crowded = await runWith(stage, fullDisk, '2026-11-27T03:00:00Z');
  expect(crowded.plan.problems.map(({ code }) => code)).toContain('disk-full');
  stage.note('La nuit, quelqu\'un allonge un sujet, mais le disque est plein.');
  await stage.run('2026-11-27T07:00:00Z', 'Au matin, il y a de nouveau de la place');
  calm.edit('Sujets.csv', (text) => text.replace('10 min,,\n', '20 min,,\n'));
  await calm.quietRun('2026-11-27T07:05:00Z');
  expect(stage.group.read(agenda)).toBe(calm.group.read(agenda));
  const again = await stage.quietRun('2026-11-27T08:00:00Z');
  expect(again.applied).toEqual([]);
  expectGolden('15-bad-night', stage.transcript());
});
