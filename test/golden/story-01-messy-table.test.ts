// Story 1: a messy table, read as it stands; every topic is in or explained, each guess names its place, the file's bytes stay.
import fs from 'node:fs';
import path from 'node:path';
import { expectGolden, openStage } from './play';

const table = fs.readFileSync(path.join(__dirname, '../fixtures/tables/Sujets.ods'));
const settings = 'nom: Les Voisins du Lez\nsujets: Sujets.ods\ncalendrier: "plénière : un jeudi sur deux à 20 h, 2 h, depuis le 3/12/2026, lieu : salle commune"\n';

test('the messy table', async () => {
  const stage = openStage({ files: { 'tour-de-table.yaml': settings, 'Sujets.ods': table }, activated: '2026-11-26T08:00:00Z' });
  const report = await stage.run('2026-11-27T08:00:00Z', 'À J−6, le tableau tel qu\'il est');
  expect(fs.readFileSync(path.join(stage.group.folder, 'Sujets.ods')).equals(table)).toBe(true);
  expect(report.plan.problems.filter(({ level }) => level === 'blocking')).toEqual([]);
  for (const { where } of report.plan.problems.filter(({ code }) => code === 'minutes-default' || code === 'value-assumed')) {
    expect([where.file, where.row, where.column]).not.toContain(undefined);
  }
  await stage.run('2026-11-27T09:00:00Z', 'Une heure après, rien n\'a changé');
  expectGolden('01-messy-table', stage.transcript());
});
