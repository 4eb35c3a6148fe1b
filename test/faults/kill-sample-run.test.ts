// The same with the sample group and everything that the core plans for it.
import path from 'node:path';
import { plan } from '../../shared/plan/plan';
import { nodeDisk } from '../../synced-folder/disk/node-disk';
import { activateGroup, openGroup } from '../../synced-folder/group';
import { layOutSample } from '../../synced-folder/lay-out-sample';
import { noon, scratchGroup, type ScratchGroup } from '../synced-folder/scratch-group';
import { mortalDisk } from './mortal-disk';
import { outcomeOf, runOn } from './outcome';

const sample = path.join(__dirname, '../../synced-folder/sample');

async function freshSample(): Promise<ScratchGroup> {
  const group = scratchGroup();
  await layOutSample(sample, group.folder, '2026-11-22');
  activateGroup(openGroup(group.machine, group.folder), noon - 60_000);
  return group;
}

test('the sample run, killed at every operation and run again: byte for byte the undisturbed result', async () => {
  const undisturbed = await freshSample();
  const counting = mortalDisk(Infinity, 'after');
  await runOn(undisturbed, counting.disk, plan);
  const expected = outcomeOf(undisturbed);
  expect(Object.keys(expected.files).some((name) => name.endsWith('.md'))).toBe(true);
  for (let last = 1; last <= counting.count(); last++) {
    const death = last % 2 === 0 ? 'torn' : 'after';
    const group = await freshSample();
    await expect(runOn(group, mortalDisk(last, death).disk, plan)).rejects.toThrow('killed');
    await runOn(group, nodeDisk, plan);
    expect({ last, death, ...outcomeOf(group) }).toEqual({ last, death, ...expected });
  }
});
