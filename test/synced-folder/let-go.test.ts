// What the guard holds is let go together; a row that was added can be taken back among others.
import type { Context } from '../../synced-folder/commands/context';
import { releaseCommand } from '../../synced-folder/commands/keeping-commands';
import { sayReport } from '../../synced-folder/say-report';
import { undoInGroup } from '../../synced-folder/undo';
import { files } from '../golden/group-files';
import { openStage, type Stage } from '../golden/play';

const agenda = 'Ordres du jour/2026-12-03 Plénière.md', next = '2026-12-04T09:30:00Z', now = Date.parse(next);
const decide = (count: number): string => Array.from({ length: count }, (_, at) => `décidé : acheter ${at + 1} outils`).join('\n\n');

async function decided(count: number): Promise<Stage> {
  const stage = openStage({ files, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  stage.edit(agenda, (text) => text.replace(/(## [^\n]*Compost[^]*?Conclusion\s:)/, `$1 ${decide(count)}`));
  return stage;
}

async function release(stage: Stage, asked: string | null): Promise<{ readonly code: number; readonly said: readonly string[] }> {
  const said: string[] = [];
  const context: Context = { machine: stage.group.machine, now, asked: 'fr', say: (line) => void said.push(line), murmur: () => undefined };
  return { code: await releaseCommand(asked, stage.group.folder, context), said };
}

test.each([['the table', 'decisions'], ['how the keys begin', 'decisions/pleniere'], ['all', null]])('by %s, all that the guard holds goes, and is shown', async (_, asked) => {
  const stage = await decided(14), held = (await stage.quietRun(next)).plan.held.filter(({ by }) => by === 'guard');
  expect(held).toHaveLength(14);
  expect(stage.group.exists('Décisions.csv')).toBe(false);
  const released = await release(stage, asked);
  expect([released.code, released.said.length]).toEqual([0, 15]);
  expect(released.said.slice(0, -1).every((line) => held.some(({ effect }) => line.includes(`[${effect.key}]`)))).toBe(true);
  await stage.quietRun(next);
  expect(stage.group.read('Décisions.csv').match(/acheter \d+ outils/g)).toHaveLength(14);
  expect((await release(stage, asked)).code).toBe(1);
});

test('a row among others goes, a row that was edited stays, and none comes back', async () => {
  const stage = await decided(3), { applied } = await stage.quietRun(next);
  const [first, second] = applied.filter(({ kind }) => kind === 'addRow').map(({ key }) => key);
  const undo = (key = ''): ReturnType<typeof undoInGroup> => undoInGroup({ machine: { ...stage.group.machine, clock: () => now }, folder: stage.group.folder, now, key });
  const before = stage.group.read('Décisions.csv').split('\r\n');
  expect((await undo(first)).done).toBe(true);
  expect(stage.group.read('Décisions.csv').split('\r\n')).toEqual(before.filter((_, at) => at !== 1));
  stage.edit('Décisions.csv', (text) => text.replace('acheter 2 outils', 'acheter 2 outils solides'));
  expect(await undo(second)).toMatchObject({ done: false, problem: { code: 'file-changed' } });
  await stage.quietRun('2026-12-04T11:00:00Z');
  expect(stage.group.read('Décisions.csv')).not.toContain('acheter 1 outils');
});

test('many that wait in one table are said as one, and shown one by one on demand', async () => {
  const stage = await decided(14), report = await stage.quietRun(next);
  const keys = (full: boolean): number => sayReport(report, { locale: 'fr', now, full }).filter((line) => line.includes('[decisions/')).length;
  expect([keys(false), keys(true)]).toEqual([1, 14]);
  expect(sayReport(report, { locale: 'fr', now, full: false }).join('\n')).toContain('14 changements dans');
});
