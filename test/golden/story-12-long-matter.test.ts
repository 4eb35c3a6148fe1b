// Story 12: a legal question lives eight months through two subgroups, five plenaries, forty comments, three decisions: one page tells it.
import { plan } from '../../shared/plan/plan';
import { tellTopic } from '../../shared/overview/tell-topic';
import { planGroup } from '../../synced-folder/plan-group';
import { commentedPage, type Said } from './commented-page';
import { settings as usual, members } from './group-files';
import { expectGolden, openStage } from './play';

const settings = usual.replace('un jeudi sur deux à 20 h, 2 h, depuis le 3/12/2026', 'le premier jeudi du mois à 20 h, 2 h').replace('lieu : salle commune"', 'lieu : salle commune"\ndécisions: Décisions.csv\nqui fait quoi: Qui fait quoi.csv\ndocuments: Documents/\nrestitutions: Sous-groupes/');
const topics = [
  'N°,Sujet,Porté par,Sous-groupe,Temps prévu,Type,État,Pas avant,Ajouté le', '1,Servitude de passage du jardin,Chloé,Finances,20 min,décision,,,2026-04-12', '2,Fête des voisins,Farida,Accueil,15 min,,,,', '',
].join('\n');

const thread = (month: string, from: number, words: readonly string[]): readonly Said[] =>
  words.map((text, at) => ({ at: `2026-${month}-${String(from + at).padStart(2, '0')}T18:00Z`, who: ['Ana', 'Bilal', 'Chloé'][at % 3] ?? '', words: text }));
const talk = (count: number, last: string, first = 'La servitude de passage du jardin, où en est-elle ?'): readonly string[] => [first, ...Array.from({ length: count - 2 }, (_, at) => `Je relis l'acte, page ${at + 3}.`), last];

const files = {
  'tour-de-table.yaml': settings, 'Membres.csv': members, 'Sujets.csv': topics, 'Décisions.csv': 'Décision,Date,Sujet\n', 'Qui fait quoi.csv': 'À faire,Qui,Pour quand,Fait,Sujet\n',
  'Documents/Acte de vente.md': commentedPage('Acte de vente, notes', [
    { text: 'La servitude de passage du jardin est décrite page 12.', said: thread('04', 14, talk(12, 'La page 12 parle d\'un portail qui n\'existe plus.')) },
    { text: 'Le cadastre donne une autre limite.', said: thread('05', 10, talk(3, 'Rien à voir avec le passage.', 'Et le cadastre ?')) },
  ]),
  'Documents/Courriers.md': commentedPage('Courriers', [
    { text: 'Réponse du notaire sur la servitude de passage.', said: thread('07', 2, talk(15, 'Le notaire propose un avenant.')) },
    { text: 'Lettre à la voisine.', said: thread('10', 6, talk(13, 'Elle est d\'accord pour la servitude du jardin, si le passage reste ouvert.')) },
  ]),
  'Sous-groupes/Jardin/2026-05-04.md': '# Jardin\n\n## Nouvelles\n\nSemis faits. La servitude de passage gêne le nouveau carré.\n\n## Demandes\n\n- 10 min pour la servitude de passage du jardin\n',
  'Sous-groupes/Jardin/2026-09-01.md': '# Jardin\n\n## La servitude de passage\n\nLe portail est réparé.\n\nLa voisine passe le matin.\n',
  'Sous-groupes/Finances/2026-07-01.md': '# Finances\n\nL\'avenant à la servitude de passage coûterait 600 €.\n\nLe reste va bien.\n',
};

const conclusions: Readonly<Record<string, string>> = {
  '05-07': 'décidé : demander l\'avis du notaire. À faire : Chloé, écrire au notaire, avant le 20/5', '06-04': 'pas eu le temps', '07-02': 'décidé : préparer un avenant', '09-03': 'reporté, on attend la voisine',
  '10-01': 'décidé : signer l\'avenant avec la voisine. À faire : Bilal, prendre rendez-vous chez le notaire, avant le 15/12',
};

test('the long matter', async () => {
  const stage = openStage({ files, activated: '2026-04-13T06:00:00Z' });
  for (const [day, words] of Object.entries(conclusions)) {
    const meeting = Date.parse(`2026-${day}T18:00:00Z`), page = `Ordres du jour/2026-${day} Plénière.md`, at = (days: number): string => new Date(meeting + days * 86_400_000).toISOString();
    await stage.quietRun(at(-3));
    stage.edit(page, (text) => text.replace(/(\[Servitude[\s\S]*?Conclusion\s:)/, `$1 ${words}`));
    await stage.quietRun(at(1));
    // The row stays open by hand: the matter goes on.
    stage.edit('Sujets.csv', (text) => text.replace('décision,traité', 'décision,'));
  }
  stage.edit('Qui fait quoi.csv', (text) => text.replace(/^(écrire au notaire,Chloé,2026-05-20),/m, '$1,oui'));
  const now = Date.parse('2026-12-02T18:00:00Z');
  const { snapshot } = await planGroup({ machine: stage.group.machine, folder: stage.group.folder, now, plan });
  const [page = []] = tellTopic(snapshot!, { asked: 'servitude', now, locale: 'fr' });
  expect(page.length).toBeLessThanOrEqual(40);
  expect(page.join('\n')).toContain('5 réunions, 3 décisions, 3 restitutions, 40 messages');
  expect(page.join('\n')).toMatch(/Et maintenant.*Bilal.*rendez-vous chez le notaire/);
  expect(snapshot!.meetings.all.some(({ id }) => id.endsWith('2026-05-07'))).toBe(false);
  expectGolden('12-long-matter', `${page.join('\n')}\n`);
}, 60_000);
