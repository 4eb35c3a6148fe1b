// What this computer keeps of a group is for its owner's eyes; the group's own folder stays as open as it was.
import fs from 'node:fs';
import path from 'node:path';
import { thisMachine } from '../../synced-folder/machine';
import { activateGroup, openGroup } from '../../synced-folder/group';
import { runGroup } from '../../synced-folder/run';
import { plan } from '../../shared/plan/plan';
import { files, monday } from './mail/mail-group';
import { scratchGroup, scratchPlace } from './scratch-group';

const openBelow = (root: string): readonly string[] => fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => (fs.statSync(path.join(root, name)).mode & 0o077) !== 0);
const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix('pages, state and readings are closed to others, also where their folder was open before; the group’s journal is not', async () => {
  const { folder } = scratchGroup({ ...files, 'tour-de-table.yaml': files['tour-de-table.yaml'].replace('expéditeur: bureau, ', '') });
  const stateRoot = scratchPlace(), umask = process.umask(0o022);
  try {
    fs.chmodSync(stateRoot, 0o755);
    fs.mkdirSync(path.join(stateRoot, 'groups'));
    const machine = { ...thisMachine({ TOUR_DE_TABLE_STATE: stateRoot, TOUR_DE_TABLE_CONFIG: stateRoot }), clock: () => monday };
    activateGroup(openGroup(machine, folder), monday - 14 * 60 * 60_000);
    const { toHandOn } = await runGroup({ machine, folder, now: monday, plan });
    expect([toHandOn, openBelow(stateRoot), fs.statSync(stateRoot).mode & 0o777]).toEqual([true, [], 0o755]);
    expect(openBelow(path.join(folder, '.tour-de-table'))).not.toEqual([]);
  } finally {
    process.umask(umask);
  }
});
