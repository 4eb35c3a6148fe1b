// Story 13: two members share one address: one message, both names.
import { commentedPage } from './commented-page';
import { files } from './group-files';
import { expectGolden, openStage } from './play';

const members = files['Membres.csv'].replace('Adresse', 'Courriel').replace('bilal@example.org', 'Famille@Example.org').replace('chloe@example.org', 'famille@example.org');

test('the family', async () => {
  const stage = openStage({ files: { ...files, 'Membres.csv': members, 'Documents/Toiture.md': commentedPage('Toiture', []), 'tour-de-table.yaml': `${files['tour-de-table.yaml']}documents: Documents/\n` }, activated: '2026-11-10T06:00:00Z' });
  await stage.quietRun('2026-11-10T09:00:00Z');
  stage.edit('Documents/Toiture.md', () => commentedPage('Toiture', [
    { text: 'Trois devis sont arrivés.', said: [{ at: '2026-11-18T09:05Z', who: 'Ana', words: '@Bilal, lequel préfères-tu ?' }] },
    { text: 'Il faut avancer 3 000 €.', said: [{ at: '2026-11-18T09:10Z', who: 'Ana', words: '@Chloé, est-ce possible en décembre ?' }, { at: '2026-11-18T09:20Z', who: 'Emiko', words: 'Et en janvier ?' }] },
  ]));
  stage.note('Bilal et Chloé ont la même adresse. Ana pose une question à chacun.');
  const reports = [await stage.quietRun('2026-11-18T10:00:00Z'), await stage.run('2026-11-19T09:00:00Z', 'Le lendemain matin'), await stage.quietRun('2026-11-20T09:00:00Z')];
  const sent = reports.flatMap(({ applied }) => applied.flatMap((effect) => (effect.kind === 'deliver' && effect.members.some((id) => id === 'r2' || id === 'r3') ? [effect] : [])));
  expect(sent.map(({ members: both, lines }) => [both, lines.map(({ member }) => member).sort()])).toEqual([[['r2', 'r3'], ['r2', 'r3']]]);
  expectGolden('13-family', stage.transcript());
});
