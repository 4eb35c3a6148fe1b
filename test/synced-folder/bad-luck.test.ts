// What must not be lost when a file is away, emptied or half there at the wrong moment.
import type { Instant } from '../../shared/model/time';
import { plan } from '../../shared/plan/plan';
import { activateGroup, openGroup, openGroupJournal } from '../../synced-folder/group';
import { exitCodeOf, type Report } from '../../synced-folder/report';
import { runGroup } from '../../synced-folder/run';
import type { Journal } from '../../synced-folder/journal';
import type { Machine } from '../../synced-folder/machine';
import { machineAt, noon, scratchGroup, scratchPlace, type ScratchGroup } from './scratch-group';

const hour = 3_600_000;
const topics = 'Sujet;Durée\r\nCompost;10\r\nToiture;30\r\n';
const files = {
  'tour-de-table.yaml': 'nom: Les Voisins\nsujets: Sujets.csv\ncalendrier: "plénière : tous les jeudis à 20 h, 2 h, depuis le 26/11/2026"\n',
  'Sujets.csv': topics,
};
const agenda = 'Ordres du jour/2026-11-26 Plénière.md';
const active = (): ScratchGroup => {
  const group = scratchGroup(files);
  activateGroup(openGroup(group.machine, group.folder), noon - 60_000);
  return group;
};
const run = ({ machine, folder }: ScratchGroup, now: Instant): Promise<Report> => runGroup({ machine, folder, now, plan });

describe('a table of topics that cannot be read', () => {
  test.each([
    ['emptied', ''], ['of zeros', '\0'.repeat(300)], ['with its column renamed', 'Machin;Durée\r\nCompost;10\r\n'],
  ])('%s: the agenda stays as it is, and goes on once the table is back', async (_, broken) => {
    const group = active();
    await run(group, noon + 2 * 24 * hour);
    const published = group.read(agenda);
    expect(published).toContain('Toiture');
    group.write('Sujets.csv', broken);
    await run(group, noon + 4 * 24 * hour);
    expect(group.read(agenda)).toBe(published);
    group.write('Sujets.csv', topics);
    await run(group, noon + 4 * 24 * hour + hour);
    expect(group.read(agenda)).toContain('Toiture');
  });

  test('none is made from it; an empty one with its headers is no mistake', async () => {
    const group = active();
    group.write('Sujets.csv', '');
    const report = await run(group, noon + 2 * 24 * hour);
    expect([group.exists(agenda), exitCodeOf(report)]).toEqual([false, 0]);
    group.write('Sujets.csv', 'Sujet;Durée\r\n');
    await run(group, noon + 3 * 24 * hour);
    expect(group.exists(agenda)).toBe(true);
  });
});

test('what another computer began since is not done a second time', () => {
  const group = active(), open = (machine: Machine): Journal => openGroupJournal(openGroup(machine, group.folder), noon);
  const mine = open(group.machine), theirs = open(machineAt(scratchPlace(), '0b0b0b0b'));
  const begun = { entry: 'begun', key: 'tasks/1', hash: 'x', kind: 'addRow', settling: null, because: 'b', keep: {}, undo: null } as const;
  mine.append(begun);
  expect([mine.takenElsewhere('tasks/1'), theirs.takenElsewhere('tasks/1'), theirs.takenElsewhere('tasks/2')]).toEqual([false, true, false]);
  expect(open(machineAt(scratchPlace(), '0c0c0c0c')).takenElsewhere('tasks/1')).toBe(false);
});
