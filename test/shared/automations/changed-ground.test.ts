// What a group changes around its agendas (calendar, language, files, people) loses nothing of what was concluded.
import fs from 'node:fs';
import path from 'node:path';
import { files } from '../../golden/group-files';
import { openStage, type Stage } from '../../golden/play';

const agenda = 'Ordres du jour/2026-12-03 Plénière.md', settings = 'tour-de-table.yaml', topics = 'Sujets.csv';
const row = (stage: Stage, word: string): string => stage.group.read(topics).split('\n').find((line) => line.includes(word)) ?? '';

async function published(): Promise<Stage> {
  const stage = openStage({ files, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  return stage;
}

test('conclusions are read though the calendar no longer has that meeting', async () => {
  const stage = await published();
  stage.edit(agenda, (text) => text.replace(/(## [^\n]*Compost[^]*?Conclusion\s:)/, '$1 traité'));
  stage.edit(settings, (text) => text.replace('un jeudi sur deux à 20 h, 2 h, depuis le 3/12/2026', 'un mercredi sur deux à 20 h, 2 h, depuis le 16/12/2026'));
  await stage.quietRun('2026-12-04T09:30:00Z');
  expect(row(stage, 'Compost')).toMatch(/fait|traité/i);
});

test('a meeting that left the calendar before its day was not held: nobody is asked about it, nothing has waited', async () => {
  const stage = await published();
  stage.edit(settings, (text) => text.replace('un jeudi sur deux à 20 h, 2 h, depuis le 3/12/2026', 'un mercredi sur deux à 20 h, 2 h, depuis le 16/12/2026'));
  const report = await stage.quietRun('2026-12-09T09:30:00Z');
  expect(report.applied.map(({ kind }) => kind)).not.toContain('deliver');
  expect(stage.group.read('Ordres du jour/2026-12-16 Plénière.md')).not.toMatch(/sans conclusion|attend depuis|sans réponse/);
});

test('two agendas ahead share no point and no role', async () => {
  const weekly = files[settings].replace('un jeudi sur deux', 'chaque jeudi').replace('2 h, depuis', '1 h 15, depuis');
  const stage = openStage({ files: { ...files, [settings]: `${weekly}ordre du jour: { rythme: { proposition: 10 } }\n` }, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-12-01T08:00:00Z');
  const points = ['2026-12-03', '2026-12-10'].map((day) => [...stage.group.read(`Ordres du jour/${day} Plénière.md`).matchAll(/^## .*\[([^\]]+)\]/gm)].map(([, title]) => title));
  expect(points[1]).not.toHaveLength(0);
  expect(points[0]!.filter((title) => points[1]!.includes(title))).toEqual([]);
});

test('two ticks on the choices about one topic are said', async () => {
  const stage = await published();
  stage.edit(agenda, (text) => text.replace(/(## [^\n]*Compost[^\n]*\n)/, '$1\n- [x] garder\n- [x] découper\n'));
  const report = await stage.quietRun('2026-12-04T09:30:00Z');
  expect(report.plan.problems.map(({ code }) => code)).toContain('choice-unclear');
});

test('two meetings of the same people at once are said', async () => {
  const stage = openStage({ files: { ...files, [settings]: files[settings].replace(/calendrier: .*/, 'calendrier: ["plénière : chaque jeudi à 20 h, 2 h, depuis le 3/12/2026", "jardin : chaque jeudi à 21 h, 1 h, depuis le 3/12/2026"]') }, activated: '2026-11-26T06:00:00Z' });
  const report = await stage.quietRun('2026-11-27T08:00:00Z');
  expect(report.plan.problems.map(({ code }) => code)).toContain('two-meetings-at-once');
});

test('the file of the topics saved under another name and sorted: each row is known again', async () => {
  const plain = { ...files, [topics]: files[topics].replace(/^[^,]*,/gm, '') };
  const stage = openStage({ files: plain, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  const before = stage.group.read(agenda).split('\n').filter((line) => line.startsWith('## ')).map((line) => line.replace(/\(.*?\)/, ''));
  const [head = '', ...rows] = stage.group.read(topics).trimEnd().split('\n');
  stage.group.write('Sujets 2027.csv', [head, ...rows.sort().reverse(), ''].join('\n'));
  stage.edit(settings, (text) => text.replace('Sujets.csv', 'Sujets 2027.csv'));
  await stage.quietRun('2026-11-27T08:00:00Z');
  expect(stage.group.read(agenda).split('\n').filter((line) => line.startsWith('## ')).map((line) => line.replace(/\(.*?\)/, ''))).toEqual(before);
});

test('whoever was to be asked has left the table: the group is told, and nothing fails', async () => {
  const stage = await published();
  stage.edit('Membres.csv', (text) => text.split('\n').filter((line) => !/^(Ana|Bilal|Chloé|Dimitri|Emiko),/.test(line)).join('\n'));
  stage.edit('Membres.csv', (text) => text.replace(/^Farida/m, 'Gaël'));
  const report = await stage.quietRun('2026-12-04T09:30:00Z');
  expect(report.plan.problems.map(({ code }) => code)).not.toContain('not-a-member');
  expect(report.plan.problems.map(({ code }) => code)).toContain('conclusions-missing');
});

test('a point whose row a person closed by hand is not asked about', async () => {
  const stage = await published();
  stage.edit(agenda, (text) => text.replace(/(Conclusion\s:)/g, '$1 traité').replace(/(## [^\n]*Compost[^]*?Conclusion\s:) traité/, '$1'));
  stage.edit(topics, (text) => text.replace(/^(2,Compost.*10 min,),/m, '$1fait,'));
  const report = await stage.quietRun('2026-12-04T09:30:00Z');
  expect(report.applied.map(({ kind }) => kind)).not.toContain('deliver');
});

test('a group that changes its language keeps what lies beside its office file, and its tables of decisions', async () => {
  const sheet = fs.readFileSync(path.join(__dirname, '../../fixtures/tables/Sujets.ods'));
  const stage = openStage({ files: { ...files, [settings]: files[settings].replace('Sujets.csv', 'Sujets.ods'), 'Sujets.ods': sheet }, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  stage.edit(agenda, (text) => text.replace(/Conclusion\s:/g, '$& décidé : oui'));
  await stage.quietRun('2026-12-04T09:30:00Z');
  const before = stage.group.read(agenda), closed = stage.group.read('Sujets (suivi).csv');
  stage.edit(settings, (text) => text.replace('langue: fr', 'langue: en'));
  const report = await stage.quietRun('2026-12-05T09:30:00Z');
  expect(report.applied.filter(({ kind }) => kind === 'saveCells' || kind === 'addRow')).toEqual([]);
  expect([stage.group.exists('Sujets (follow-up).csv'), stage.group.exists('Decisions.csv')]).toEqual([false, false]);
  const items = report.plan.effects.flatMap((effect) => (effect.kind === 'writeDocument' ? [effect.text] : []));
  const titles = [...before.matchAll(/^## .*\[([^\]]+)\]/gm)].map(([, title = '']) => title);
  expect(closed.split('\n').length).toBeGreaterThan(titles.length);
  for (const title of titles) for (const text of items) expect(text.match(/^## .*\[.*$/gm)?.join('\n') ?? '').not.toContain(`[${title}]`);
});

test('an office table saved under another name keeps what was concluded beside it', async () => {
  const sheet = fs.readFileSync(path.join(__dirname, '../../fixtures/tables/Sujets.ods'));
  const stage = openStage({ files: { ...files, [settings]: files[settings].replace('Sujets.csv', 'Sujets.ods'), 'Sujets.ods': sheet }, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  const titles = [...stage.group.read(agenda).matchAll(/^## .*\[([^\]]+)\]/gm)].map(([, title = '']) => title);
  stage.edit(agenda, (text) => text.replace(/Conclusion\s:/g, '$& traité'));
  await stage.quietRun('2026-12-04T09:30:00Z');
  const beside = stage.group.read('Sujets (suivi).csv');
  fs.renameSync(path.join(stage.group.folder, 'Sujets.ods'), path.join(stage.group.folder, 'Sujets 2027.ods'));
  stage.edit(settings, (text) => text.replace('Sujets.ods', '"Sujets 2027.ods"'));
  for (const at of ['2026-12-09T08:00:00Z', '2026-12-10T08:00:00Z']) await stage.quietRun(at);
  const headings = stage.group.read('Ordres du jour/2026-12-17 Plénière.md').match(/^## .*\[.*$/gm)?.join('\n') ?? '';
  for (const title of titles) expect(headings).not.toContain(`[${title}]`);
  expect([stage.group.exists('Sujets 2027 (suivi).csv'), stage.group.read('Sujets (suivi).csv')]).toEqual([false, beside]);
});
