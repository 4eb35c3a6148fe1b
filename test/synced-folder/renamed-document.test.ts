// A document that people rename or move keeps what was said in it: no command becomes a second row, and nobody is told twice.
import fs from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../shared/model/time';
import { heardThreads } from '../../shared/digest/heard-threads';
import { plan } from '../../shared/plan/plan';
import { readWorld } from '../../shared/plan/world';
import { activateGroup, openGroup } from '../../synced-folder/group';
import { readSnapshot } from '../../synced-folder/read-snapshot';
import { runGroup } from '../../synced-folder/run';
import { noon, scratchGroup, type ScratchGroup } from './scratch-group';

const day = 86_400_000;
const text = (more = ''): string => `# Potager\n\nLe texte.\n\n> Lise : odj : Serre commune 10 min\n\n> Lise : @Karim peux-tu venir jeudi ?\n${more}`;
const base = {
  'tour-de-table.yaml': 'sujets: Sujets.csv\nmembres: Membres.csv\ndocuments: Documents/\ncalendrier: "plénière : tous les jeudis à 20 h, 2 h, depuis le 3/12/2026"\n',
  'Sujets.csv': 'Sujet;Durée\r\nCompost;10\r\n', 'Membres.csv': 'Nom;E-mail\r\nLise;lise@example.org\r\nKarim;karim@example.org\r\n', 'Documents/Accueil.md': '# Accueil\n',
};
const run = async ({ machine, folder }: ScratchGroup, now: Instant): Promise<readonly string[]> => (await runGroup({ machine, folder, now, plan })).applied.map(({ key }) => key);
const threads = async ({ machine, folder }: ScratchGroup, now: Instant): Promise<readonly string[]> => {
  const group = openGroup(machine, folder), { snapshot } = await readSnapshot(group, now, group.journal.entries);
  return heardThreads(readWorld(snapshot!, now, {})).threads.map(({ id }) => id).sort();
};

test.each([['renamed', 'Documents/Le potager en 2027.md', ''], ['moved into a folder', 'Documents/2027/Potager.md', ''], ['renamed, with one more remark', 'Documents/Jardin.md', '\n> Karim : oui\n']])('%s', async (_, to, more) => {
  const group = scratchGroup(base);
  activateGroup(openGroup(group.machine, group.folder), noon - 2 * day);
  await run(group, noon - 1.5 * day);
  group.write('Documents/Potager.md', text());
  for (let at = noon + day; at <= noon + 3 * day; at += day / 4) await run(group, at);
  expect(group.read('Sujets.csv').match(/Serre commune/g)).toHaveLength(1);
  const before = await threads(group, noon + 3 * day);
  expect(before).toHaveLength(2);
  fs.rmSync(path.join(group.folder, 'Documents/Potager.md'));
  group.write(to, text(more));
  const done = await run(group, noon + 3.5 * day);
  expect(done.filter((key) => key.startsWith('command/'))).toEqual([]);
  expect(await threads(group, noon + 3.5 * day)).toEqual(expect.arrayContaining([...before]));
  await run(group, noon + 4 * day);
  expect(await threads(group, noon + 4 * day)).toEqual(expect.arrayContaining([...before]));
  expect(group.read('Sujets.csv').match(/Serre commune/g)).toHaveLength(1);
});
