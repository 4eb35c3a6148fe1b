// Story 9: who has only a phone comments `odj : compost 10 min`: within the next run it is a topic, and its author hears of it.
import { commentedPage, type Said } from './commented-page';
import { files } from './group-files';
import { expectGolden, openStage } from './play';

const page = (said: readonly Said[]): string => commentedPage('Le jardin', [{ text: 'Le compost déborde.', said }, { text: 'La haie pousse.', said: [] }]);
const first: Said = { at: '2026-11-30T09:05Z', who: 'Ana', words: 'odj : compost 10 min' };
const answer: Said = { at: '2026-11-30T09:06Z', who: 'Dimitri', words: 'Oui. À faire : Bilal, appeler la mairie, avant le 12/12' };

test('only a phone', async () => {
  const stage = openStage({ files: { ...files, 'Documents/Jardin.md': page([]), 'tour-de-table.yaml': `${files['tour-de-table.yaml']}documents: Documents/\n` }, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  await stage.quietRun('2026-11-30T09:00:00Z');
  stage.edit('Documents/Jardin.md', () => page([
    first, { ...answer, words: 'À faire : Bilal, appeler la mairie, avant le 12/12' }, { at: '2026-11-30T09:07Z', who: 'Visiteuse', words: 'sujet : la fontaine' },
    { at: '2026-11-30T09:08Z', who: 'Chloé', words: '« odj : compost 10 min » ? Bonne idée. #agenda' },
  ]));
  stage.note('Le 30 novembre, Ana, Dimitri, Chloé et une visiteuse commentent « Le jardin » depuis leur téléphone.');
  const report = await stage.run('2026-11-30T09:20:00Z', 'Au passage suivant');
  expect(report.applied.filter(({ kind }) => kind === 'addRow').map(({ kind, ...effect }) => ('table' in effect ? effect.table : kind))).toEqual([{ kind: 'tasks', id: null }, { kind: 'topics', id: 'Sujets.csv' }]);
  expect(stage.group.read('Sujets.csv')).toMatch(/^,?compost,Ana,.*10 min/m);
  stage.edit('Documents/Jardin.md', (text) => text.replace('odj : compost 10 min\n', 'odj : compost 20 min, c’est urgent\n'));
  stage.note('Ana corrige son commentaire.');
  const corrected = await stage.run('2026-11-30T11:30:00Z', 'Rien n’est inscrit deux fois');
  expect(corrected.applied.filter(({ kind }) => kind === 'addRow')).toEqual([]);
  const reports = [corrected];
  for (const at of ['2026-11-30T18:00:00Z', '2026-12-01T09:00:00Z', '2026-12-02T09:00:00Z']) reports.push(await stage.quietRun(at));
  reports.push(await stage.run('2026-12-02T17:10:00Z', 'La veille de la réunion, en un seul message'));
  const heard = [report, ...reports].flatMap(({ applied }) => applied.flatMap((effect) => (effect.kind === 'deliver' ? effect.lines : []))).filter(({ reason }) => reason === 'command-heard');
  expect(heard.map(({ member }) => member).sort()).toEqual(['r1', 'r4']);
  expectGolden('09-only-a-phone', stage.transcript());
}, 60_000);
