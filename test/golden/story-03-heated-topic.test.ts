// Story 3: a topic squeezed out twice, then set to "pas avant"; when its time comes the group gets four choices, not a fait accompli.
import { expectGolden, openStage } from './play';
import { files } from './group-files';

const short = files['tour-de-table.yaml'].replace('2 h, depuis', '1 h 15, depuis').replace('depuis le 3/12/2026', 'depuis le 5/11/2026');
/** Urgent matters fill November. */
const topics = [
  'N°,Sujet,Porté par,Sous-groupe,Temps prévu,Échéance,État,Pas avant',
  '1,Fuite dans la cave,Bilal,Bâtiment,25 min,10/11/2026,,', '2,Chaudière : devis,Emiko,Bâtiment,25 min,24/11/2026,,', '3,Attribution des logements,Farida,Accueil,30 min,,,', '',
].join('\n');

/** Types « traité » under every point, as a group in a hurry does. */
const allDone = (text: string): string => text.replace(/^(Conclusion\s:)$/gm, '$1 traité');

test('the heated topic', async () => {
  const stage = openStage({ files: { ...files, 'tour-de-table.yaml': short, 'Sujets.csv': topics }, activated: '2026-10-28T06:00:00Z' });
  await stage.run('2026-10-29T08:00:00Z', 'Plénière du 5 novembre : proposition');
  stage.edit('Ordres du jour/2026-11-05 Plénière.md', allDone);
  await stage.run('2026-11-12T08:00:00Z', 'Plénière du 19 novembre : proposition');
  stage.edit('Ordres du jour/2026-11-19 Plénière.md', allDone);
  stage.edit('Sujets.csv', (text) => text.replace('30 min,,,', '30 min,,,15/1/2027'));
  stage.note('La référente écrit « 15/1/2027 » dans la colonne « Pas avant ».');
  await stage.run('2026-11-26T08:00:00Z', 'Plénière du 3 décembre : proposition');
  await stage.run('2026-12-10T08:00:00Z', 'Plénière du 17 décembre : proposition');
  expect(stage.group.read('Ordres du jour/2026-12-17 Plénière.md')).toMatch(/Attribution des logements.*pas avant le 15\/1/);
  await stage.run('2027-01-07T08:00:00Z', 'Plénière du 14 janvier : proposition');
  await stage.run('2027-01-21T08:00:00Z', 'Plénière du 28 janvier : proposition');
  const choices = stage.group.read('Ordres du jour/2027-01-28 Plénière.md').match(/- \[ \] /g) ?? [];
  expect(choices).toHaveLength(4);
  expectGolden('03-heated-topic', stage.transcript());
});
