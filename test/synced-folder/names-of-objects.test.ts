// People's words that are also names of what every object has: nothing breaks, and each is a word like any other.
import { files, settings } from '../golden/group-files';
import { openStage, type Stage } from '../golden/play';

const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
const agenda = 'Ordres du jour/2026-12-03 Plénière.md', second = 'Ordres du jour/2026-12-17 Plénière.md';

function stageOf(): Stage {
  return openStage({
    activated: '2026-11-26T06:00:00Z',
    files: {
      ...files,
      'tour-de-table.yaml': `${settings}documents: Documents/\nrestitutions: Sous-groupes/\nrécaps: { expéditeur: constructor }\nauteurs: { constructor: Ana }\ncolonnes: { sujets: { constructor: durée } }\n`,
      'Membres.csv': `Prénom,Adresse,Sous-groupe,Arrivée,Absences,Fuseau,Heures,Relais,constructor\n${names.map((name) => `${name},,${name},2021-05-01,${name},${name},${name},${name},${name}`).join('\n')}\nAna,ana@example.org,Jardin,2021-05-01,,,,,\n`,
      'Sujets.csv': `N°,Sujet,Porté par,Sous-groupe,Temps prévu,État,Pas avant,__proto__\n${names.map((name) => `${name},${name},${name},${name},10 min,,,${name}`).join('\n')}\n1,Compost,Ana,Jardin,,${names[0]},${names[0]},\n`,
      'Documents/Note.md': '> Ana : odj : constructor\n\n[constructor][constructor] [x](constructor) ![y](__proto__)\n\n[constructor]: __proto__\n', 'Documents/Note.constructor': 'x', 'Documents/__proto__.md': '> constructor : odj : __proto__',
      ...Object.fromEntries(names.map((name) => [`Sous-groupes/${name}/2026-12-01.md`, '## Nouvelles\n\nLe bac est posé.\n\n## Demandes\n\n- constructor\n'])),
    },
  });
}

test('subgroups, members, topics, columns and files may be called so', async () => {
  const stage = stageOf();
  for (const day of ['2026-11-26', '2026-11-27', '2026-12-02', '2026-12-03']) expect((await stage.quietRun(`${day}T16:00:00Z`)).plan.problems.filter(({ level }) => level === 'blocking')).toEqual([]);
  const round = stage.group.read('Ordres du jour/2026-12-03 Tour des sous-groupes.md');
  for (const name of ['constructor', 'toString', 'hasOwnProperty']) expect(round).toContain(`## [${name}](`);
  stage.edit(agenda, (text) => `${text.replace(/Conclusion :/g, 'Conclusion : décidé : constructor')}\n\n## constructor\n\n[x](constructor) [y](__proto__)\n`);
  for (const [name] of names.entries()) stage.group.write(`Sous-groupes/${names[name]}/2026-12-15.md`, '## Nouvelles\n\nLe bac est plein.\n');
  for (const day of ['2026-12-04', '2026-12-10', '2026-12-16', '2026-12-18']) expect((await stage.quietRun(`${day}T16:00:00Z`)).plan.problems.filter(({ level }) => level === 'blocking')).toEqual([]);
  expect(stage.group.exists(second)).toBe(true);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
