// Story 2: after a plenary four conclusions are typed and two left blank; the next day rows, decisions and tasks are right.
import { expectGolden, openStage } from './play';
import { files } from './group-files';

const agenda = 'Ordres du jour/2026-12-03 Plénière.md';
const longer = files['tour-de-table.yaml'].replace('2 h, depuis', '3 h, depuis');

/** Types behind the `Conclusion :` that follows a heading with these words. */
function conclude(text: string, point: string, words: string): string {
  const at = text.indexOf(`[${point}`), label = /Conclusion\s:/g;
  label.lastIndex = at;
  const found = label.exec(text);
  if (at < 0 || found === null) throw new Error(`no conclusion to type under ${point}`);
  return `${text.slice(0, label.lastIndex)} ${words}${text.slice(label.lastIndex)}`;
}

test('conclusions', async () => {
  const stage = openStage({ files: { ...files, 'tour-de-table.yaml': longer }, activated: '2026-11-26T06:00:00Z' });
  await stage.run('2026-11-26T08:00:00Z', 'À J−7, la proposition');
  await stage.run('2026-12-01T20:00:00Z', 'À la clôture');
  stage.edit(agenda, (text) => [
    ['Toiture : choisir le devis', 'décidé : devis de l\'entreprise Roca, 8 400 €. À faire : Bilal, signer le devis, avant le 12/12'],
    ['Compost : deuxième bac', 'traité'],
    ['Attribution des logements', 'pas avant le 15/1'],
    ['Assurance : renouvellement', 'reporté, on manque de chiffres'],
  ].reduce((page, [point = '', words = '']) => conclude(page, point, words), text));
  stage.note('Pendant la plénière du 3 décembre, quatre conclusions sont tapées ; deux points restent sans conclusion.');
  const report = await stage.run('2026-12-04T09:30:00Z', 'Le lendemain matin');
  expect(report.applied.filter(({ kind }) => kind === 'saveCells')).toHaveLength(3);
  expect(report.applied.filter(({ kind }) => kind === 'addRow')).toHaveLength(2);
  expect(report.applied.filter(({ kind }) => kind === 'deliver')).toHaveLength(1);
  await stage.run('2026-12-10T08:00:00Z', 'La proposition suivante');
  const next = stage.group.read('Ordres du jour/2026-12-17 Plénière.md');
  expect(next).not.toMatch(/^## .*(Toiture|Compost)/m);
  await stage.run('2026-12-10T09:00:00Z', 'Une heure après, rien de plus');
  expectGolden('02-conclusions', stage.transcript());
});
