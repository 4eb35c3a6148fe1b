// Power fails at every single operation on the disk; then the next run brings the folder to where an undisturbed one would have.
import { nodeDisk } from '../../synced-folder/disk/node-disk';
import { activateGroup, openGroup } from '../../synced-folder/group';
import type { PlanFunction } from '../../synced-folder/plan-group';
import { groupAt, noon, scratchGroup, type ScratchGroup } from '../synced-folder/scratch-group';
import { agendaId, smallGroup, smallPlan } from '../synced-folder/small-plan';
import { mortalDisk } from './mortal-disk';
import { outcomeOf, runOn } from './outcome';

async function freshGroup(): Promise<ScratchGroup> {
  const group = scratchGroup({ ...smallGroup, [agendaId]: '# Avant\n' });
  activateGroup(openGroup(group.machine, group.folder), noon - 60_000);
  return group;
}

// Dying before an operation leaves what dying after the one before left.
test('killed at every operation, half through it or right after, and run again: byte for byte the undisturbed result', async () => {
  const undisturbed = await freshGroup();
  const counting = mortalDisk(Infinity, 'before');
  await runOn(undisturbed, counting.disk, smallPlan);
  const expected = outcomeOf(undisturbed);
  expect(expected.done).toHaveLength(7);
  expect(counting.count()).toBeGreaterThan(40);

  for (let last = 1; last <= counting.count(); last++) {
    for (const death of last === 1 ? (['before', 'torn', 'after'] as const) : (['torn', 'after'] as const)) {
      const group = await freshGroup();
      await expect(runOn(group, mortalDisk(last, death).disk, smallPlan)).rejects.toThrow('killed');
      await runOn(groupAt(group.folder, group.machine), nodeDisk, smallPlan);
      expect({ last, death, ...outcomeOf(group) }).toEqual({ last, death, ...expected });
    }
  }
});

test('killed twice in a row at any two operations: the third run gets there', async () => {
  const undisturbed = await freshGroup();
  await runOn(undisturbed, nodeDisk, smallPlan);
  const expected = outcomeOf(undisturbed);
  for (let first = 1; first <= 40; first += 3) {
    const group = await freshGroup();
    await expect(runOn(group, mortalDisk(first, 'torn').disk, smallPlan)).rejects.toThrow('killed');
    await expect(runOn(group, mortalDisk(1 + ((first * 7) % 9), 'after').disk, smallPlan)).rejects.toThrow('killed');
    await runOn(group, nodeDisk, smallPlan);
    expect({ first, ...outcomeOf(group) }).toEqual({ first, ...expected });
  }
});

test('what was cut off and is no longer wanted leaves nothing lying, and is not looked for again', async () => {
  const nothing: PlanFunction = (snapshot) => ({ effects: [], held: [], problems: snapshot.problems, wake: null });
  const agenda: PlanFunction = (snapshot, now) => ({ ...smallPlan(snapshot, now), effects: smallPlan(snapshot, now).effects.filter(({ key }) => key === 'agenda') });
  const untouched = (await freshGroup()).files();
  let leftovers = 0;
  for (let last = 1; last <= 20; last++) {
    const group = await freshGroup();
    const dead = mortalDisk(last, 'after');
    await runOn(group, dead.disk, agenda).catch(() => undefined);
    const lying = Object.keys(group.files()).filter((name) => name.endsWith('.tmp'));
    leftovers += lying.length;
    const written = group.files()[agendaId] !== untouched[agendaId];
    await runOn(group, nodeDisk, nothing);
    expect({ last, files: Object.keys(group.files()), begun: outcomeOf(group).begun }).toEqual({ last, files: Object.keys(untouched), begun: 0 });
    if (!written) expect(group.files()).toEqual(untouched);
  }
  expect(leftovers).toBeGreaterThan(0);
});
