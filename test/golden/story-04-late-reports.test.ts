// Story 4: five of seven reports are in at the cut-off; one arrives two hours before, and no human edit is touched.
import { expectGolden, openStage } from './play';
import { files } from './group-files';

const round = 'Ordres du jour/2026-12-17 Tour des sous-groupes.md';
const settings = files['tour-de-table.yaml'].replace('calendrier:', 'restitutions: Sous-groupes/\ncalendrier:');
const members = [
  'Prénom,Adresse,Sous-groupe,Référent', 'Ana,ana@example.org,Jardin,Jardin', 'Bilal,bilal@example.org,Bâtiment,', 'Chloé,chloe@example.org,Finances,Finances', 'Dimitri,,Fêtes,Fêtes',
  'Emiko,emiko@example.org,Vélos,', 'Farida,farida@example.org,Accueil,', 'Gaspard,gaspard@example.org,Cantine,', '',
].join('\n');

const earlier = {
  'Sous-groupes/Accueil/2026-12-02.md': '# Accueil\n\nTrois familles attendent un logement. La charte d’accueil reste à relire.\n',
  'Sous-groupes/Bâtiment/2026-12-01.md': '## En cours\n\n- Toiture : deux devis demandés\n- Porte de la cave : elle ferme mal\n- Chaudière : entretien prévu en janvier\n',
  'Sous-groupes/Cantine/10 décembre.md': 'RAS\n',
  'Sous-groupes/Finances/Restitution du 13 décembre 2026.md': '1. Où en est le budget ?\n\n   Il reste 1 240 € sur l’année.\n\n2. De quoi avez-vous besoin ?\n\n   D’une personne pour relire les comptes en janvier.\n',
  'Sous-groupes/Jardin/2026-12-12.md': '**Nouvelles**\n\nLe deuxième bac à compost est posé. The neighbours’ school would like to bring two classes in March.\n\n**Et ensuite**\n\nTailler la haie.\n',
};
const later = {
  'Sous-groupes/Accueil/2026-12-14.md': '# Accueil\n\nLa charte d’accueil reste à relire. Cinq familles attendent un logement.\n',
  'Sous-groupes/Bâtiment/2026-12-15.md': '## Fait\n\n- Porte de la cave : réparée par Emiko\n\n## En cours\n\n- Toiture : trois devis reçus, voir [le tableau](devis.ods)\n- Chaudière : l’entretien est prévu en janvier\n\n## Demandes à la plénière\n\n- 20 min pour choisir le devis de la toiture\n',
};

test('late reports', async () => {
  const stage = openStage({ files: { 'tour-de-table.yaml': settings, 'Sujets.csv': files['Sujets.csv'], 'Membres.csv': members, ...earlier }, activated: '2026-12-01T06:00:00Z' });
  await stage.quietRun('2026-12-10T08:00:00Z');
  const reminded = await stage.run('2026-12-13T09:30:00Z', 'Quatre jours avant : trois restitutions sur sept');
  const evening = await stage.quietRun('2026-12-13T18:30:00Z'), morrow = await stage.quietRun('2026-12-14T18:30:00Z');
  const reminders = [reminded, evening, morrow].flatMap(({ applied }) => applied).flatMap((effect) => (effect.kind === 'deliver' ? effect.lines : [])).filter(({ reason }) => reason === 'report-missing');
  expect(reminders.map(({ about }) => about[1]).sort()).toEqual(['Accueil', 'Bâtiment', 'Fêtes', 'Vélos']);
  stage.note('Accueil et Bâtiment écrivent leur restitution, à côté du brouillon.');
  for (const [id, text] of Object.entries(later)) stage.group.write(id, text);
  const atCutOff = await stage.run('2026-12-15T20:30:00Z', 'À la clôture : cinq restitutions sur sept');
  expect(atCutOff.applied.flatMap((effect) => (effect.kind === 'deliver' ? effect.lines : [])).filter(({ reason }) => reason === 'report-missing')).toEqual([]);
  const page = stage.group.read(round);
  expect([...page.matchAll(/^## \[/gm)]).toHaveLength(5);
  expect(page).toMatch(/^- Fêtes\n- Vélos$/m);
  stage.edit(round, (text) => text.replace(/(## \[Jardin\][^\n]*\n)/, '$1\nAna ajoute : la classe de Mme Roca vient le 12 mars.\n').replace('Tailler la haie.', 'Tailler la haie, samedi 10 h.'));
  stage.note('Ana complète la page à la main ; puis, deux heures avant la plénière, la restitution des Fêtes arrive.');
  stage.group.write('Sous-groupes/Fêtes/2026-12-17.md', 'Galette le 9 janvier, salle réservée.\n\nDemande : 5 min pour trouver qui décore\n');
  await stage.run('2026-12-17T17:00:00Z', 'Deux heures avant');
  const late = stage.group.read(round);
  expect(late).toContain('Ana ajoute : la classe de Mme Roca vient le 12 mars.');
  expect(late).toContain('Tailler la haie, samedi 10 h.');
  expect([...late.matchAll(/^## \[/gm)]).toHaveLength(6);
  expect((await stage.quietRun('2026-12-17T17:30:00Z')).applied).toEqual([]);
  const before = stage.group.read(round);
  stage.group.write('Sous-groupes/Vélos/2026-12-17.md', 'Deux vélos réparés.\n');
  await stage.quietRun('2026-12-17T20:00:00Z');
  expect(stage.group.read(round)).toBe(before);
  expectGolden('04-late-reports', stage.transcript());
});
