// A meeting that leaves the calendar after its agenda was proposed: the page stays, and people are told.
import { files } from '../golden/group-files';
import { openStage } from '../golden/play';

test('an agenda whose meeting is taken out of the calendar is said to be so until its day has passed', async () => {
  const stage = openStage({ files, activated: '2026-11-26T06:00:00Z' });
  const codes = async (at: string): Promise<readonly string[]> => (await stage.quietRun(at)).plan.problems.map(({ code }) => code);
  expect(await codes('2026-11-26T08:00:00Z')).not.toContain('meeting-gone');
  const page = stage.group.read('Ordres du jour/2026-12-03 Plénière.md');
  stage.edit('tour-de-table.yaml', (text) => text.replace('depuis le 3/12/2026', 'depuis le 3/12/2026, sauf le 3/12/2026'));
  expect(await codes('2026-11-27T08:00:00Z')).toContain('meeting-gone');
  expect(stage.group.read('Ordres du jour/2026-12-03 Plénière.md')).toBe(page);
  expect(await codes('2026-12-04T08:00:00Z')).not.toContain('meeting-gone');
});
