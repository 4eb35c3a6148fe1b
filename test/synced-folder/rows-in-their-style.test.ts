// What a conclusion adds to people's tables is written as they write there: their days, their word for what is done.
import { files, topics } from '../golden/group-files';
import { openStage } from '../golden/play';

const agenda = 'Ordres du jour/2026-12-03 Plénière.md';

test('new rows and cells follow the style of their column', async () => {
  const theirs = topics.replace('2,Compost : deuxième bac,Ana,Jardin,10 min,,', '2,Compost : deuxième bac,Ana,Jardin,10 min,Fait,');
  const stage = openStage({
    files: { ...files, 'Sujets.csv': theirs, 'Décisions.csv': 'Décision;Date;Sujet\nOn garde le vélo;12/11/2026;\n', 'Qui fait quoi.csv': 'Quoi;Qui;Pour quand\nBalayer;Ana;1/12/2026\n' },
    activated: '2026-11-26T06:00:00Z',
  });
  await stage.quietRun('2026-11-26T08:00:00Z');
  stage.edit(agenda, (text) => text.replace(/(\[Toiture[\s\S]*?Conclusion\s:)/, '$1 décidé : devis Roca. À faire : Bilal, signer, avant le 12/12'));
  await stage.quietRun('2026-12-04T09:30:00Z');
  expect(stage.group.read('Décisions.csv')).toContain('devis Roca.;03/12/2026;');
  expect(stage.group.read('Qui fait quoi.csv')).toContain('signer;Bilal;12/12/2026');
  expect(stage.group.read('Sujets.csv')).toMatch(/^1,Toiture.*,Fait,/m);
});

test('a new topic stands above what is done, where it is open', async () => {
  const done = `${topics.trimEnd()}\n,,,,,\nFAIT,,,,,\n9,Boîtes aux lettres,Bilal,,10 min,\n`;
  const stage = openStage({
    files: {
      ...files, 'Sujets.csv': done, 'tour-de-table.yaml': `${files['tour-de-table.yaml'] ?? ''}restitutions: Sous-groupes/\n`,
      'Sous-groupes/Jardin/2026-11-25.md': '# Jardin\n\n## Demandes\n\n- Accueillir une ruche (15 min).\n',
    },
    activated: '2026-11-24T06:00:00Z',
  });
  await stage.quietRun('2026-11-26T08:00:00Z');
  const lines = stage.group.read('Sujets.csv').split(/\r?\n/);
  const added = lines.findIndex((line) => line.includes('ruche'));
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThan(lines.findIndex((line) => line.startsWith('FAIT')));
  expect(lines.filter((line) => !line.includes('ruche'))).toEqual(done.split('\n'));
});
