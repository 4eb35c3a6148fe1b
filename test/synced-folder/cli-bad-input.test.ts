// Bad input through the built command line: a clear problem, a fitting exit code, and the rest of the work goes on.
import fs from 'node:fs';
import path from 'node:path';
import { files } from '../golden/group-files';
import { ask, buildWhatIsStale, computer, folderWith, planOf, tableFixture } from './cli/command-line';
import { filesBelow, scratchPlace } from './scratch-group';

const now = '2026-11-26T09:00:00+01:00';
const settings = files['tour-de-table.yaml'];

beforeAll(buildWhatIsStale);

const codesOf = ({ problems }: { readonly problems: readonly { readonly code: string }[] }): readonly string[] => problems.map(({ code }) => code);

test.each([
  ['YAML that breaks off', { 'tour-de-table.yaml': `${settings}agenda: [1, 2\n` }, 'settings-unreadable'],
  ['a topics file that is not there', { 'tour-de-table.yaml': settings }, 'file-missing'],
  ['a path that leads out of the folder', { ...files, 'tour-de-table.yaml': settings.replace('Sujets.csv', '../Sujets.csv') }, 'file-outside'],
  ['a spreadsheet cut off in the middle', { ...files, 'tour-de-table.yaml': settings.replace('Sujets.csv', 'Sujets.ods'), 'Sujets.ods': tableFixture('Sujets.ods').subarray(0, 3000) }, null],
  ['no settings', {}, 'settings-missing'],
] as const)('%s stops the job and says so: exit code 1', async (_, some, code) => {
  const folder = folderWith(some as Readonly<Record<string, string | Uint8Array>>), before = filesBelow(folder), plan = await planOf(computer(), folder, now);
  expect(plan.code).toBe(1);
  expect(plan.problems.filter(({ level }) => level === 'blocking').map((problem) => problem.code)).toEqual(code === null ? [expect.any(String)] : expect.arrayContaining([code]));
  expect((await ask(computer(), 'run', folder, '--now', now)).code).toBe(1);
  expect(filesBelow(folder)).toEqual(before);
});

test('a folder that is not there is said', async () => {
  expect((await planOf(computer(), path.join(scratchPlace(), 'nowhere'), now)).code).toBe(1);
});

test('a symbolic link that leads out of the folder is not followed', async () => {
  const folder = folderWith({ 'tour-de-table.yaml': settings, 'Membres.csv': files['Membres.csv'] }), outside = path.join(scratchPlace(), 'Sujets.csv');
  fs.writeFileSync(outside, files['Sujets.csv']);
  fs.symlinkSync(outside, path.join(folder, 'Sujets.csv'));
  const plan = await planOf(computer(), folder, now);
  expect([plan.code, codesOf(plan)]).toEqual([1, expect.arrayContaining(['file-outside'])]);
});

test.each([
  ['no topics', { ...files, 'Sujets.csv': 'N°,Sujet,Temps prévu\n' }],
  ['no members', { ...files, 'Membres.csv': 'Prénom,Adresse\n' }],
])('%s: the agenda is made all the same', async (_, some) => {
  const { code, effects } = await planOf(computer(), folderWith(some), now);
  expect([code, effects.some(({ kind }) => kind === 'writeDocument')]).toEqual([0, true]);
});

test('two meetings at once: it is said, and both have their agenda', async () => {
  const twice = settings.replace(/^calendrier: "(.*)"$/m, 'calendrier:\n  - "$1"\n  - "Jardin : un jeudi sur deux à 20 h, 1 h, depuis le 3/12/2026"');
  const plan = await planOf(computer(), folderWith({ ...files, 'tour-de-table.yaml': twice }), now);
  expect(codesOf(plan)).toContain('two-meetings-at-once');
  expect(plan.effects.filter(({ kind }) => kind === 'writeDocument')).toHaveLength(2);
});

test('cells that nobody can read are named by row and column, and their topics stay', async () => {
  const plan = await planOf(computer(), folderWith({ ...files, 'Sujets.csv': files['Sujets.csv'].replace('20 min', 'un certain temps') }), now);
  const guess = plan.problems.find(({ where }) => where.column === 'Temps prévu');
  expect([plan.code, guess?.where]).toEqual([0, { file: 'Sujets.csv', sheet: expect.any(String), row: '2', column: 'Temps prévu' }]);
  expect(plan.effects.find(({ kind }) => kind === 'writeDocument')).toMatchObject({ text: expect.stringContaining('Toiture') });
});

const asRoot = process.getuid?.() === 0;
(asRoot ? test.skip : test)(`a folder that may not be written is said${asRoot ? ' (skipped: to root every folder is writable)' : ''}`, async () => {
  const on = computer(), folder = folderWith(files);
  await ask(on, 'activate', folder, '--now', now);
  for (const place of [folder, path.join(folder, '.tour-de-table/journal')]) fs.chmodSync(place, 0o555);
  try {
    expect((await ask(on, 'run', folder, '--now', now)).code).toBe(1);
  } finally {
    for (const place of [folder, path.join(folder, '.tour-de-table/journal')]) fs.chmodSync(place, 0o755);
  }
});
