// Points that a person takes off an agenda's page: they stay away, others take their minutes, and there are ways to have them back.
import type { Context } from '../../../synced-folder/commands/context';
import { backCommand } from '../../../synced-folder/commands/back-command';
import { files } from '../../golden/group-files';
import { openStage, type Stage } from '../../golden/play';

const agenda = 'Ordres du jour/2026-12-03 Plénière.md', topics = 'Sujets.csv';
const pinnable = { ...files, [topics]: files[topics].split('\n').map((line, at) => (line === '' ? '' : `${line},${at === 0 ? 'D\'office' : ''}`)).join('\n') };

const headings = (stage: Stage): readonly string[] => stage.group.read(agenda).split('\n').filter((line) => line.startsWith('## '));
const section = (text: string, word: string): string => new RegExp(`^## [^\\n]*${word}[^]*?(?=^## )`, 'm').exec(text)?.[0] ?? '';

async function withoutCompost(): Promise<Stage> {
  const stage = openStage({ files: pinnable, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  expect(section(stage.group.read(agenda), 'Compost')).not.toBe('');
  stage.edit(agenda, (text) => text.replace(section(text, 'Compost'), ''));
  await stage.quietRun('2026-11-26T09:00:00Z');
  expect(section(stage.group.read(agenda), 'Compost')).toBe('');
  expect(stage.group.read(agenda)).toMatch(/Compost.*retiré de cette page à la main/);
  return stage;
}

async function isWhole(stage: Stage): Promise<void> {
  await stage.quietRun('2026-11-26T10:00:00Z');
  const compost = section(stage.group.read(agenda), 'Compost');
  expect(compost).toMatch(/^## 2\d\sh(\s\d\d)? · \[Compost : deuxième bac\]\([^)]*\) · 10\smin$/m);
  expect(compost).toMatch(/Conclusion/);
  expect(headings(stage).filter((line) => line.includes('Compost'))).toHaveLength(1);
  expect((await stage.quietRun('2026-11-26T11:00:00Z')).applied).toEqual([]);
}

test('its title typed as a heading brings it back, whole', async () => {
  const stage = await withoutCompost();
  stage.edit(agenda, (text) => text.replace('## Pas cette fois', '## Compost : deuxième bac\n\n## Pas cette fois'));
  await isWhole(stage);
});

test('after the cut-off too, and it counts', async () => {
  const stage = await withoutCompost();
  await stage.quietRun('2026-12-02T08:00:00Z');
  stage.edit(agenda, (text) => text.replace('## Pas cette fois', '## Compost : deuxième bac\n\n## Pas cette fois'));
  await stage.quietRun('2026-12-02T09:00:00Z');
  expect(section(stage.group.read(agenda), 'Compost')).toMatch(/^## 2\d\sh(\s\d\d)? · \[Compost[^]*Conclusion/);
});

test('what is typed below that heading, and a duration in it, count', async () => {
  const stage = await withoutCompost();
  stage.edit(agenda, (text) => text.replace('## Pas cette fois', '## Compost : deuxième bac · 25 min\n\nAvec un plan.\n\n## Pas cette fois'));
  await stage.quietRun('2026-11-26T10:00:00Z');
  const compost = section(stage.group.read(agenda), 'Compost');
  expect(compost).toMatch(/\[Compost : deuxième bac\]\([^)]*\) · 25 min/);
  expect(compost).toContain('Avec un plan.');
  expect(compost).toMatch(/Conclusion/);
});

test('pinned in the table since, it is back', async () => {
  const stage = await withoutCompost();
  stage.edit(topics, (text) => text.replace(/^(2,Compost.*),$/m, '$1,oui'));
  await isWhole(stage);
});

test('asked for by name, it is back', async () => {
  const stage = await withoutCompost(), said: string[] = [];
  const context: Context = { machine: stage.group.machine, now: Date.parse('2026-11-26T09:30:00Z'), asked: 'fr', say: (line) => void said.push(line), murmur: () => undefined };
  expect(await backCommand('toiture', stage.group.folder, context)).toBe(1);
  expect(await backCommand('compost', stage.group.folder, context)).toBe(0);
  expect(said.at(-1)).toContain('Compost');
  await isWhole(stage);
});

test('pinned already when it was removed, it stays away', async () => {
  const stage = openStage({ files: { ...pinnable, [topics]: pinnable[topics].replace(/^(2,Compost.*),$/m, '$1,oui') }, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  stage.edit(agenda, (text) => text.replace(section(text, 'Compost'), ''));
  for (const at of ['09', '10', '11']) await stage.quietRun(`2026-11-26T${at}:00:00Z`);
  expect(section(stage.group.read(agenda), 'Compost')).toBe('');
});

test('the minutes of what was removed go to what waits, once, until the cut-off', async () => {
  const short = { ...files, 'tour-de-table.yaml': files['tour-de-table.yaml'].replace('2 h, depuis', '1 h 30, depuis') };
  const stage = openStage({ files: short, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  const before = headings(stage).filter((line) => line.includes('['));
  stage.edit(agenda, (text) => text.replace(section(text, 'Toiture'), ''));
  await stage.quietRun('2026-11-26T09:00:00Z');
  const after = headings(stage).filter((line) => line.includes('[')), titles = (lines: readonly string[]) => lines.map((line) => /\[(.*?)\]/.exec(line)?.[1]);
  expect(titles(after).filter((title) => !titles(before).includes(title))).not.toEqual([]);
  expect(titles(after)).toEqual(expect.arrayContaining(titles(before).filter((title) => !/Toiture/.test(title ?? ''))));
  expect((await stage.quietRun('2026-11-26T10:00:00Z')).applied).toEqual([]);
});
