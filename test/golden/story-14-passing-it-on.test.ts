// Story 14: a group's kit starts a new group elsewhere; a later improvement of the kit is offered there, never forced.
import fs from 'node:fs';
import path from 'node:path';
import { kitExportCommand, kitImportCommand } from '../../synced-folder/commands/kit-commands';
import type { Context } from '../../synced-folder/commands/context';
import { scratchGroup, scratchPlace, type ScratchGroup } from '../synced-folder/scratch-group';
import { files, settings } from './group-files';
import { expectGolden } from './play';

const own = [
  '# notre méthode, relue en novembre', 'ordre du jour:', '  marge: 20 %', '  rôles: [animation, temps]', '  rythme:', '    proposition: J-10', '  temps fixes:', '    plénière:', '      météo: 15 min', ''].join('\n');

test('passing it on', async () => {
  const lines: string[] = [], place = scratchPlace(), kit = path.join(place, 'methode.yaml');
  const from = scratchGroup({ ...files, 'tour-de-table.yaml': `${settings}sous-groupes: [Jardin]\n${own}` });
  const to = scratchGroup({ 'tour-de-table.yaml': 'topics: Topics.csv\nlangue: fr\n', 'Topics.csv': 'Topic,Who\nRoof,Jo\n' }, '0b0b0b0b');
  const context = ({ machine }: ScratchGroup, day: string): Context => ({ machine, now: Date.parse(`${day}T10:00:00Z`), asked: 'fr', say: (line) => void lines.push(line.replaceAll(place, '…')), murmur: () => undefined });
  const step = async (title: string, does: () => Promise<unknown>, file?: string): Promise<void> => {
    lines.push('', `## ${title}`, '');
    await does();
    if (file !== undefined) lines.push('', '~~~~', file === kit ? fs.readFileSync(kit, 'utf8').trimEnd() : to.read(file).trimEnd(), '~~~~');
  };
  const take = (day: string, asked?: string) => () => kitImportCommand({ file: kit, folder: to.folder, take: asked }, context(to, day));
  await step('Le groupe de Montpellier écrit son kit', () => kitExportCommand(kit, from.folder, context(from, '2026-11-26')), kit);
  expect(fs.readFileSync(kit, 'utf8')).not.toMatch(/Voisins|Jardin|Sujets|Membres|Ana/);
  await step('Un groupe d’une autre ville part de ce kit', take('2026-11-27'), 'tour-de-table.yaml');
  to.write('tour-de-table.yaml', to.read('tour-de-table.yaml').replace('J-10', 'J-5'));
  await step('Le nouveau groupe change une valeur ; le kit est resté le même', take('2026-12-01'));
  from.write('tour-de-table.yaml', from.read('tour-de-table.yaml').replace('20 %', '10 %\n  équité: 2').replace('J-10', 'J-8').replace('[animation, temps]', '[animation, notes, temps]'));
  await kitExportCommand(kit, from.folder, { ...context(from, '2027-02-01'), say: () => undefined });
  const before = to.read('tour-de-table.yaml');
  await step('Deux mois après, le kit s’est amélioré', take('2027-02-02'));
  expect(to.read('tour-de-table.yaml')).toBe(before);
  await step('Le groupe n’en reprend qu’une chose', take('2027-02-03', 'marge'), 'tour-de-table.yaml');
  expect(to.read('tour-de-table.yaml')).toMatch(/J-5[\s\S]*/);
  expect(to.read('tour-de-table.yaml')).toMatch(/marge: 10 %/);
  await step('Le reste attend toujours', take('2027-02-04'));
  await step('Tout reprendre', take('2027-02-05', 'tout'));
  await step('Plus rien de nouveau', take('2027-02-06'));
  expect(lines.at(-1)).toBe('Ce kit n’apporte rien de nouveau.');
  expectGolden('14-passing-it-on', `${lines.join('\n').trim()}\n`);
});
