// Story 7: somebody joins a group with 2,000 old comments: one message, no old line, no role.
import { commentedPage } from './commented-page';
import { files } from './group-files';
import { expectGolden, openStage } from './play';

const people = ['Ana', 'Bilal', 'Chloé', 'Dimitri', 'Emiko', 'Farida'];
const decisions = [
  'Décision,Date,Sujet', 'Un seul composteur par étage,2026-05-07,', 'Le local à vélos ferme à 22 h,2026-06-04,', 'La cotisation passe à 12 €,2026-07-02,', 'Deux référents par commission,2026-09-03,',
  'Fête des voisins le 29 mai,2026-10-01,', 'Peinture de la cage B au printemps,2026-11-05,', '',
].join('\n');

/** Twenty pages, a hundred comments each, some of which name who will come later. */
const pages = Object.fromEntries(Array.from({ length: 20 }, (_, page) => [`Documents/Notes ${page + 1}.md`, commentedPage(`Notes ${page + 1}`, Array.from({ length: 25 }, (_, place) => ({
  text: `Paragraphe ${place + 1} sur la vie de l'immeuble.`,
  said: Array.from({ length: 4 }, (_, at) => ({
    at: `2026-0${1 + (page % 9)}-${String(1 + place).padStart(2, '0')}T1${at}:00Z`, who: people[(page + place + at) % people.length] ?? '',
    words: at === 3 ? 'Merci. @Gaspard voudra peut-être le savoir.' : 'Je suis d\'accord.',
  })),
})))]));

test('the newcomer', async () => {
  const stage = openStage({
    files: { ...files, ...pages, 'Décisions.csv': decisions, 'tour-de-table.yaml': `${files['tour-de-table.yaml']}décisions: Décisions.csv\ndocuments: Documents/\n` }, activated: '2026-11-01T06:00:00Z',
  });
  await stage.quietRun('2026-11-27T08:00:00Z');
  stage.edit('Membres.csv', (text) => `${text}Gaspard,gaspard@example.org,Jardin,2026-12-01\n`);
  stage.note('Le 1er décembre, Gaspard arrive dans le groupe. Les documents contiennent 2 000 commentaires d’avant.');
  const reports = [await stage.quietRun('2026-12-01T09:00:00Z'), await stage.run('2026-12-01T12:30:00Z', 'Le jour de son arrivée')];
  for (const day of ['03T08', '10T12', '12T10']) reports.push(await stage.quietRun(`2026-12-${day}:00:00Z`));
  const lines = reports.flatMap(({ applied }) => applied.flatMap((effect) => (effect.kind === 'deliver' ? effect.lines : [])));
  const { all } = reports.at(-1)!.snapshot!.documents;
  expect(all.flatMap(({ reading }) => reading?.threads ?? []).flatMap(({ messages }) => messages)).toHaveLength(2000);
  const gaspard = lines.filter(({ reason }) => reason === 'welcome').map(({ member }) => member);
  expect(gaspard).toHaveLength(1);
  expect(lines.filter(({ member }) => member === gaspard[0]).map(({ reason }) => reason).filter((reason) => reason !== 'meeting-ready')).toEqual(['welcome']);
  expect(stage.group.read('Ordres du jour/2026-12-17 Plénière.md')).not.toContain('Gaspard');
  expectGolden('07-newcomer', stage.transcript());
}, 60_000);
