// Documents in folders that lead back to themselves, or in the group's own folder: each is read once, under its own name.
import fs from 'node:fs';
import path from 'node:path';
import { openGroup } from '../../synced-folder/group';
import { readSnapshot } from '../../synced-folder/read-snapshot';
import { noon, scratchGroup, type ScratchGroup } from './scratch-group';

const group = (documents: string): ScratchGroup => scratchGroup({
  'tour-de-table.yaml': `sujets: Sujets.csv\ndocuments: ${documents}\nrestitutions: Sous-groupes/\n`, 'Sujets.csv': 'Sujet;Durée\r\nCompost;10\r\n',
  'Documents/Note.md': 'Bonjour', 'Documents/2026/Plan.md': 'Le plan.', 'Sous-groupes/Jardin/2026-12-01.md': 'Le bac est posé.', 'Ordres du jour/2026-12-03 Plénière.md': '# Plénière\n',
});
const read = async ({ machine, folder }: ScratchGroup): Promise<readonly string[]> => {
  const { snapshot, problems } = await readSnapshot(openGroup(machine, folder), noon, []);
  return [...(snapshot?.documents.all ?? []).map(({ kind, id }) => `${kind} ${id}`).sort(), ...problems.filter(({ where }) => where.file !== 'Membres.csv').map(({ code }) => code)];
};

test('a link to a folder that it lies in is not followed; one to a folder beside it is', async () => {
  const looped = group('Documents/');
  fs.symlinkSync('.', path.join(looped.folder, 'Documents/boucle'));
  fs.symlinkSync('..', path.join(looped.folder, 'Documents/2026/retour'));
  fs.symlinkSync('../Sous-groupes', path.join(looped.folder, 'Documents/lien'));
  expect(await read(looped)).toEqual([
    'agenda Ordres du jour/2026-12-03 Plénière.md', 'document Documents/2026/Plan.md', 'document Documents/Note.md', 'document Documents/lien/Jardin/2026-12-01.md', 'report Sous-groupes/Jardin/2026-12-01.md',
  ]);
});

test('the group’s own folder may be that of its documents', async () => {
  expect(await read(group('.'))).toEqual(['agenda Ordres du jour/2026-12-03 Plénière.md', 'document Documents/2026/Plan.md', 'document Documents/Note.md', 'report Sous-groupes/Jardin/2026-12-01.md']);
});
