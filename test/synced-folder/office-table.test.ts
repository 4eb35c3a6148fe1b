// A group whose topics lie in an office file: what is added beside it lives as any other row does.
import fs from 'node:fs';
import path from 'node:path';
import { files } from '../golden/group-files';
import { openStage, type Stage } from '../golden/play';

const agenda = 'Ordres du jour/2026-12-03 Plénière.md', beside = 'Sujets (suivi).csv';
const settings = files['tour-de-table.yaml'].replace('Sujets.csv', 'Sujets.ods').replace('à 20 h, 2 h', 'à 9 h, 12 h');
const ods = (): Uint8Array => fs.readFileSync(path.join(__dirname, '../fixtures/tables/Sujets.ods'));
const lines = (stage: Stage): readonly string[] => stage.group.read(beside).replace('\ufeff', '').trimEnd().split('\r\n');

function asking(over: Readonly<Record<string, string>> = {}): Stage {
  return openStage({
    files: { 'tour-de-table.yaml': `${settings}restitutions: Sous-groupes/\n`, 'Sujets.ods': ods(), 'Membres.csv': files['Membres.csv'], 'Sous-groupes/Jardin/2026-11-25.md': '# Jardin\n\n## Demandes\n\n- 15 min pour accueillir une ruche\n', ...over },
    activated: '2026-11-24T06:00:00Z',
  });
}

test('an ask is beside the file with an id of its own, on the agenda, and concluded where it stands', async () => {
  const stage = asking();
  await stage.quietRun('2026-11-26T08:00:00Z');
  expect(lines(stage)).toEqual([expect.stringMatching(/^N°;/), expect.stringMatching(/^n[0-9a-f]{8};Accueillir une ruche;/)]);
  await stage.quietRun('2026-11-26T20:30:00Z');
  expect(stage.group.read(agenda)).toMatch(/^## .*\[Accueillir une ruche\]/m);
  stage.edit(agenda, (text) => text.replace(/(\[Accueillir une ruche\][\s\S]*?Conclusion\s:)/, '$1 traité'));
  await stage.quietRun('2026-12-04T09:30:00Z');
  const concluded = lines(stage);
  expect(concluded.filter((line) => line.includes('ruche'))).toEqual([expect.stringMatching(/^n[0-9a-f]{8};Accueillir une ruche;.*;(?:fait|traité)$/i)]);
  const again = await stage.quietRun('2026-12-04T09:45:00Z');
  expect(again.applied).toEqual([]);
  expect(again.plan.problems.filter(({ where }) => where.file === beside)).toEqual([]);
  expect(Buffer.compare(fs.readFileSync(path.join(stage.group.folder, 'Sujets.ods')), ods())).toBe(0);
});

test('one that was begun without ids keeps its lines where they are, and gets the column of ids at its end', async () => {
  const old = '\ufeffSujet;Sous-groupe\r\nRepeindre la grille;Jardin\r\n';
  const stage = asking({ [beside]: old });
  await stage.quietRun('2026-11-26T08:00:00Z');
  const [head = '', first = '', added = ''] = lines(stage);
  expect([head.startsWith('Sujet;Sous-groupe;'), head.split(';').includes('N°'), first]).toEqual([true, true, 'Repeindre la grille;Jardin']);
  expect(added.split(';')[head.split(';').indexOf('N°')]).toMatch(/^n[0-9a-f]{8}$/);
  await stage.quietRun('2026-11-26T20:30:00Z');
  expect(stage.group.read(agenda)).toMatch(/\[Repeindre la grille\]/);
  stage.edit(agenda, (text) => text.replace(/(\[Repeindre la grille\][\s\S]*?Conclusion\s:)/, '$1 traité'));
  await stage.quietRun('2026-12-04T09:30:00Z');
  expect(lines(stage)[1]).toMatch(/^Repeindre la grille;Jardin;.*(?:fait|traité)/i);
});

test('an added row can be taken back', async () => {
  const stage = asking();
  const { applied } = await stage.quietRun('2026-11-26T08:00:00Z');
  const key = applied.find(({ kind }) => kind === 'addRow')!.key;
  stage.edit(beside, (text) => `${text};Une ligne à nous\r\n`);
  const { undoInGroup } = await import('../../synced-folder/undo');
  expect(await undoInGroup({ machine: stage.group.machine, folder: stage.group.folder, now: Date.parse('2026-11-26T09:00:00Z'), key })).toMatchObject({ done: true });
  expect(lines(stage).slice(1)).toEqual([';Une ligne à nous']);
});
