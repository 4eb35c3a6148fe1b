// Power fails at every single operation on the disk; then the next run brings the folder to where an undisturbed one would have.
import path from 'node:path';
import type { Disk } from '../../synced-folder/disk/disk';
import { nodeDisk } from '../../synced-folder/disk/node-disk';
import { activateGroup, openGroup } from '../../synced-folder/group';
import { readJournalFolder } from '../../synced-folder/journal';
import type { PlanFunction } from '../../synced-folder/plan-group';
import { runGroup } from '../../synced-folder/run';
import { readJournal } from '../../shared/plan/read-journal';
import { filesBelow, groupAt, machineAt, noon, scratchGroup, type ScratchGroup } from '../synced-folder/scratch-group';
import { agendaId, smallGroup, smallPlan } from '../synced-folder/small-plan';

const writing = ['makeFolder', 'write', 'create', 'append', 'sync', 'rename', 'remove'] as const;
type Writing = (typeof writing)[number];

/** `torn`: half of the bytes get through; `before`: none; `after`: all, but nobody learns of it. */
type Death = 'before' | 'torn' | 'after';

interface Mortal {
  readonly disk: Disk;
  /** Writing operations so far. */
  readonly count: () => number;
}

/** Dies at the `last`th writing operation; from then on every operation fails, as for a process that is no more. */
function mortalDisk(last: number, death: Death): Mortal {
  let count = 0;
  let dead = false;
  const killed = (): never => { dead = true; throw new Error('killed'); };
  const run = (name: Writing, values: readonly unknown[]): void => (nodeDisk[name] as (...all: readonly unknown[]) => void)(...values);
  const operations = Object.keys(nodeDisk).map((name) => [name, (...values: readonly unknown[]) => {
    if (dead) return killed();
    if (!writing.includes(name as Writing)) return (nodeDisk[name as 'read'] as (...all: readonly unknown[]) => unknown)(...values);
    count += 1;
    if (count < last) return run(name as Writing, values);
    if (death === 'after') run(name as Writing, values);
    if (death === 'torn' && values[1] instanceof Uint8Array) run(name as Writing, [values[0], values[1].subarray(0, values[1].length >> 1)]);
    return killed();
  }]);
  return { disk: Object.fromEntries(operations) as unknown as Disk, count: () => count };
}

async function freshGroup(): Promise<ScratchGroup> {
  const group = scratchGroup({ ...smallGroup, [agendaId]: '# Avant\n' });
  activateGroup(openGroup(group.machine, group.folder), noon - 60_000);
  return group;
}

const runOn = async (group: ScratchGroup, disk: Disk, plan: PlanFunction = smallPlan): Promise<unknown> =>
  runGroup({ machine: machineAt(group.machine.stateRoot, 'unused', disk), folder: group.folder, now: noon, plan });

interface Outcome {
  readonly files: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, string>>;
  readonly done: readonly string[];
  readonly kept: unknown;
  readonly begun: number;
}

function outcomeOf(group: ScratchGroup): Outcome {
  const { state } = openGroup(group.machine, group.folder);
  const journal = readJournal(readJournalFolder(nodeDisk, path.join(group.folder, '.tour-de-table/journal')).entries);
  return {
    files: group.files(), pages: filesBelow(state.pages), kept: [...journal.kept].sort(), begun: journal.begun.size,
    done: [...journal.done.values()].map(({ key, hash, undo }) => `${key} ${hash} ${JSON.stringify(undo)}`).sort(),
  };
}

// Dying before an operation leaves what dying after the one before left.
test('killed at every operation, half through it or right after, and run again: byte for byte the undisturbed result', async () => {
  const undisturbed = await freshGroup();
  const counting = mortalDisk(Infinity, 'before');
  await runOn(undisturbed, counting.disk);
  const expected = outcomeOf(undisturbed);
  expect(expected.done).toHaveLength(7);
  expect(counting.count()).toBeGreaterThan(40);

  for (let last = 1; last <= counting.count(); last++) {
    for (const death of last === 1 ? (['before', 'torn', 'after'] as const) : (['torn', 'after'] as const)) {
      const group = await freshGroup();
      await expect(runOn(group, mortalDisk(last, death).disk)).rejects.toThrow('killed');
      await runOn(groupAt(group.folder, group.machine), nodeDisk);
      expect({ last, death, ...outcomeOf(group) }).toEqual({ last, death, ...expected });
    }
  }
});

test('killed twice in a row at any two operations: the third run gets there', async () => {
  const undisturbed = await freshGroup();
  await runOn(undisturbed, nodeDisk);
  const expected = outcomeOf(undisturbed);
  for (let first = 1; first <= 40; first += 3) {
    const group = await freshGroup();
    await expect(runOn(group, mortalDisk(first, 'torn').disk)).rejects.toThrow('killed');
    await expect(runOn(group, mortalDisk(1 + ((first * 7) % 9), 'after').disk)).rejects.toThrow('killed');
    await runOn(group, nodeDisk);
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
