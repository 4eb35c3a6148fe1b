// A deadline that was missed is said to be over, from the day after it on, without anybody touching a file.
import { files } from '../../golden/group-files';
import { openStage } from '../../golden/play';

test.each([['1/12/2026', '2026-11-26', /échéance le 1\/12, avant la réunion/], ['1/12/2026', '2026-12-02', /échéance passée le 1\/12/], ['3/12/2026', '2026-12-02', /à traiter avant le 3\/12/]])('due on %s, read on %s', async (day, at, words) => {
  const topics = files['Sujets.csv'].split('\n').map((line, index) => (line === '' ? '' : `${line},${index === 0 ? 'Échéance' : line.startsWith('2,') ? day : ''}`)).join('\n');
  const stage = openStage({ files: { ...files, 'Sujets.csv': topics }, activated: '2026-11-26T06:00:00Z' });
  const first = await stage.quietRun('2026-11-26T08:00:00Z');
  expect(first.plan.wake).toBeLessThanOrEqual(Date.parse('2026-12-01T23:00:00Z'));
  await stage.quietRun(`${at}T09:00:00Z`);
  expect(stage.group.read('Ordres du jour/2026-12-03 Plénière.md')).toMatch(words);
});

test('what nobody filled is free, and said', async () => {
  const few = files['Sujets.csv'].split('\n').slice(0, 3).join('\n');
  const stage = openStage({ files: { ...files, 'Sujets.csv': few }, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  expect(stage.group.read('Ordres du jour/2026-12-03 Plénière.md')).toMatch(/^Marge\s: 12\smin, et .* de libre en plus\.$/m);
});
