// A journal that a person edited: one line that names a place outside of the group stops nothing but itself.
import { activateGroup, openGroup, openGroupJournal } from '../../synced-folder/group';
import { plan } from '../../shared/plan/plan';
import { runGroup } from '../../synced-folder/run';
import { files } from '../golden/group-files';
import { noon, scratchGroup } from './scratch-group';

test.each(['../../x', 'a//b', ''])('work that was begun at "%s" is in doubt, and the rest goes on', async (target) => {
  const group = scratchGroup(files), now = noon + 5 * 86_400_000;
  activateGroup(openGroup(group.machine, group.folder), noon - 60_000);
  const journal = openGroupJournal(openGroup(group.machine, group.folder), noon);
  journal.append({ entry: 'begun', key: 'agenda/x', hash: 'x', kind: 'writeDocument', settling: { target, before: null, after: 'b' }, because: 'b', keep: {}, undo: null });
  const run = (): ReturnType<typeof runGroup> => runGroup({ machine: group.machine, folder: group.folder, now, plan });
  const first = await run();
  expect(first.plan.problems.filter(({ code }) => code === 'effect-in-doubt' || code === 'file-outside')).toEqual([{ code: 'effect-in-doubt', level: 'warning', where: { file: target }, values: {} }]);
  expect(group.exists('Ordres du jour/2026-12-03 Plénière.md')).toBe(true);
  expect((await run()).plan.problems.filter(({ code }) => code === 'effect-in-doubt')).toEqual([]);
});
