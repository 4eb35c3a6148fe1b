// Settings that name one file for several tables, or a file where a folder is wanted.
import { files } from '../golden/group-files';
import { openStage } from '../golden/play';

test('one file named for three tables is read for the first, and each of the others is said at once', async () => {
  const stage = openStage({ files: { ...files, 'tour-de-table.yaml': `${files['tour-de-table.yaml'].replace('Membres.csv', 'Sujets.csv')}tâches: Sujets.csv\n` }, activated: '2026-11-26T06:00:00Z' });
  const { plan, applied } = await stage.quietRun('2026-11-26T08:00:00Z');
  expect(plan.problems.flatMap((one) => (one.code === 'file-for-two-tables' ? [one.values] : []))).toEqual([{ first: 'topics', second: 'members' }, { first: 'topics', second: 'tasks' }]);
  expect(plan.problems.map(({ code }) => code)).not.toContain('run-unsettled');
  expect(applied.filter(({ key }) => key.startsWith('agenda/'))).toHaveLength(1);
});

test('a file where the folder of agendas is wanted is named, with what to do', async () => {
  const stage = openStage({ files: { ...files, 'Ordres du jour': 'des notes' }, activated: '2026-11-26T06:00:00Z' });
  const { plan, applied } = await stage.quietRun('2026-11-26T08:00:00Z');
  expect(plan.problems.filter(({ level }) => level === 'blocking')).toEqual([{ code: 'file-is-no-folder', level: 'blocking', where: { file: 'Ordres du jour' }, values: {} }]);
  expect(applied.filter(({ key }) => key.startsWith('agenda/'))).toEqual([]);
  expect(stage.group.read('Ordres du jour')).toBe('des notes');
});
