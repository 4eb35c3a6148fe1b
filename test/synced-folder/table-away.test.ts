// A table of decisions that is away for a moment: no second one is begun, and the row is added once it is back.
import fs from 'node:fs';
import path from 'node:path';
import { files } from '../golden/group-files';
import { openStage, type Stage } from '../golden/play';

const agenda = 'Ordres du jour/2026-12-03 Plénière.md';

async function decided(more: Readonly<Record<string, string>> = {}, settings = ''): Promise<Stage> {
  const stage = openStage({ files: { ...files, 'tour-de-table.yaml': files['tour-de-table.yaml'] + settings, ...more }, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  stage.edit(agenda, (text) => text.replace(/(## [^\n]*Compost[^]*?Conclusion\s:)/, '$1 décidé : un bac en bois'));
  return stage;
}

test('one that was there once is waited for', async () => {
  const stage = await decided({ 'Décisions.csv': 'Date,Décision,Sujet\n2026-11-05,Acheter une échelle,\n' }), place = path.join(stage.group.folder, 'Décisions.csv');
  const before = fs.readFileSync(place);
  fs.rmSync(place);
  const { plan } = await stage.quietRun('2026-12-04T09:30:00Z');
  expect([stage.group.exists('Décisions.csv'), plan.problems.map(({ code }) => code).includes('table-away')]).toEqual([false, true]);
  stage.group.write('Décisions.csv', before);
  await stage.quietRun('2026-12-04T11:00:00Z');
  expect(stage.group.read('Décisions.csv')).toMatch(/échelle[^]*un bac en bois/);
  expect(stage.group.read('Décisions.csv').match(/un bac en bois/g)).toHaveLength(1);
});

test('an office file that the settings name is waited for; a text table that never was is made', async () => {
  const named = await decided({}, 'décisions: Relevé.ods\n');
  await named.quietRun('2026-12-04T09:30:00Z');
  expect(Object.keys(named.group.files()).filter((name) => name.startsWith('Relev'))).toEqual([]);
  const made = await decided({}, 'décisions: Relevé.csv\n');
  await made.quietRun('2026-12-04T09:30:00Z');
  expect(made.group.read('Relevé.csv')).toContain('un bac en bois');
});
