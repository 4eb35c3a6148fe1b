// Story 16: the page that says where the group stands, through a plenary; somebody writes in it, and later takes it away.
import fs from 'node:fs';
import path from 'node:path';
import { expectGolden, openStage } from './play';
import { files } from './group-files';

const page = 'Où en est-on.md';
const tasks = 'À faire,Qui,Pour quand,Fait\nAppeler le couvreur,Bilal,20/11/2026,\nRanger le local,,12/12/2026,\nVider le compost,Ana,15/12/2026,\n';

function conclude(text: string, point: string, words: string): string {
  const at = text.indexOf(`[${point}`), label = /Conclusion\s:/g;
  label.lastIndex = at;
  label.exec(text);
  return `${text.slice(0, label.lastIndex)} ${words}${text.slice(label.lastIndex)}`;
}

test('where the group stands', async () => {
  const stage = openStage({
    files: { ...files, 'tour-de-table.yaml': `${files['tour-de-table.yaml']}qui fait quoi: Qui fait quoi.csv\n`, 'Qui fait quoi.csv': tasks },
    activated: '2026-11-26T06:00:00Z',
  });
  await stage.run('2026-11-26T08:00:00Z', 'À J−7, la première page');
  stage.edit(page, (text) => text.replace('## Qui fait quoi', '## Le mot de la semaine\n\nPenser aux clés du local.\n\n## Qui fait quoi').replace('Vider le compost', 'Vider le compost *et le bac*'));
  await stage.quietRun('2026-12-01T20:00:00Z');
  stage.edit('Ordres du jour/2026-12-03 Plénière.md', (text) => [
    ['Toiture : choisir le devis', 'décidé : devis de l\'entreprise Roca. À faire : Bilal, signer le devis, avant le 12/12'], ['Compost : deuxième bac', 'traité'], ['Attribution des logements', 'pas avant le 15/1'],
  ].reduce((all, [point = '', words = '']) => conclude(all, point, words), text));
  stage.edit('Sujets.csv', (text) => `${text}7,Bruit dans la cour,Ana,Jardin,10 min,,\n`);
  await stage.run('2026-12-04T09:30:00Z', 'Le lendemain de la plénière');
  const written = stage.group.read(page);
  expect(written).toContain('Penser aux clés du local.');
  expect(written).toContain('Vider le compost *et le bac*');
  const again = await stage.run('2026-12-04T10:30:00Z', 'Une heure après, rien de plus');
  expect(again.applied).toEqual([]);
  stage.note('Quelqu’un supprime la page.');
  fs.rmSync(path.join(stage.group.folder, page));
  await stage.run('2026-12-05T10:30:00Z', 'Elle n’est pas refaite, et cela se dit une fois');
  const later = await stage.quietRun('2026-12-06T10:30:00Z');
  expect(later.plan.problems.map(({ code }) => code)).not.toContain('document-gone');
  expect(stage.group.files()).not.toHaveProperty([page]);
  expectGolden('16-where-we-are', stage.transcript());
});
