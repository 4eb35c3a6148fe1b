// The built command line, from a folder that was never prepared to two computers that share one.
import fs from 'node:fs';
import path from 'node:path';
import { files } from '../golden/group-files';
import { ask, buildWhatIsStale, computer, folderWith, planOf, start, tableFixture } from './cli/command-line';
import { filesBelow, scratchPlace } from './scratch-group';

const atProposal = '2026-11-26T09:00:00+01:00', later = '2026-11-26T10:00:00+01:00';
const agenda = 'Ordres du jour/2026-12-03 Plénière.md';

beforeAll(buildWhatIsStale);

/** Out of the trial, nothing written yet. */
async function inService(on = computer(), some: Readonly<Record<string, string>> = files): Promise<{ readonly on: ReturnType<typeof computer>; readonly folder: string }> {
  const folder = folderWith(some);
  await ask(on, 'activate', folder, '--now', '2026-11-25T09:00:00+01:00');
  return { on, folder };
}

const read = (folder: string, id: string): string => fs.readFileSync(path.join(folder, id), 'utf8');

test.each([
  ['an unknown command', ['party']], ['no command', []], ['an unknown option', ['plan', '.', '--party']], ['a day that is none', ['plan', '.', '--now', 'demain']], ['a time without a day', ['run', '.', '--now', '20:00']],
  ['a language that we do not speak', ['plan', '.', '--lang', 'xx']], ['a topic that was not named', ['why']],
])('%s: wrong usage, exit code 2, nothing on the answer\'s stream', async (_, args) => {
  expect(await ask(computer(), ...args)).toMatchObject({ code: 2, out: '' });
});

test('`--json` prints one value with effects, held, problems and wake, and nothing else', async () => {
  const { on, folder } = await inService(), before = filesBelow(folder);
  const { code, out, err } = await ask(on, 'plan', folder, '--json', '--now', atProposal);
  expect([code, err, Object.keys(JSON.parse(out) as object).sort()]).toEqual([0, '', ['effects', 'held', 'problems', 'wake']]);
  expect(filesBelow(folder)).toEqual(before);
});

test('`init` in a folder with one spreadsheet writes the settings, and then there is a plan', async () => {
  const on = computer(), folder = folderWith({ 'Sujets.ods': tableFixture('Sujets.ods') });
  expect((await ask(on, 'init', folder)).code).toBe(0);
  expect(read(folder, 'tour-de-table.yaml')).toContain('Sujets.ods');
  fs.appendFileSync(path.join(folder, 'tour-de-table.yaml'), 'calendrier: "plénière : un jeudi sur deux à 20 h, 2 h, depuis le 3/12/2026"\n');
  const { code, effects } = await planOf(on, folder, atProposal);
  expect([code, effects.some(({ kind }) => kind === 'writeDocument')]).toEqual([0, true]);
  expect((await ask(on, 'init', folder)).code).toBe(0);
});

test('a second run does nothing: every byte stays, the journal too', async () => {
  const { on, folder } = await inService();
  expect((await ask(on, 'run', folder, '--now', atProposal)).code).toBe(0);
  expect(read(folder, agenda)).toContain('# Proposition');
  const journal = path.join(folder, '.tour-de-table/journal');
  const everything = (): object => ({ ...filesBelow(folder), ...Object.fromEntries(fs.readdirSync(journal).map((name) => [name, fs.readFileSync(path.join(journal, name), 'utf8')])) });
  const before = everything();
  expect((await ask(on, 'run', folder, '--now', atProposal)).code).toBe(0);
  expect((await ask(on, 'run', folder, '--now', later)).code).toBe(0);
  expect(everything()).toEqual(before);
});

test('on trial nothing of the group\'s is written; `activate` ends that, once', async () => {
  const on = computer(), folder = folderWith(files), before = filesBelow(folder);
  expect((await ask(on, 'run', folder, '--now', atProposal)).code).toBe(0);
  expect(filesBelow(folder)).toEqual(before);
  const first = await ask(on, 'activate', folder), second = await ask(on, 'activate', folder);
  expect([first.code, second.code, first.out === second.out]).toEqual([0, 0, false]);
  await ask(on, 'run', folder, '--now', atProposal);
  expect(fs.existsSync(path.join(folder, agenda))).toBe(true);
});

test('`why` answers for a topic, and says so where there is none', async () => {
  const { on, folder } = await inService();
  const known = await ask(on, 'why', 'Compost', folder, '--now', atProposal), unknown = await ask(on, 'why', 'Licorne', folder, '--now', atProposal);
  expect([known.code, unknown.code]).toEqual([0, 1]);
  expect(known.out).toMatch(/^Compost : deuxième bac\n- /);
});

test('what was undone is not done again by the next run', async () => {
  const { on, folder } = await inService();
  const apart = (files: Readonly<Record<string, string>>) => ({ ...files, 'Où en est-on.md': '' }), before = filesBelow(folder);
  await ask(on, 'run', folder, '--now', atProposal);
  const [key = ''] = /agenda\/[^"]+/.exec(fs.readdirSync(path.join(folder, '.tour-de-table/journal')).map((name) => read(folder, `.tour-de-table/journal/${name}`)).join('')) ?? [];
  expect((await ask(on, 'undo', key, folder, '--now', later)).code).toBe(0);
  expect(apart(filesBelow(folder))).toEqual(apart(before));
  await ask(on, 'run', folder, '--now', later);
  expect(apart(filesBelow(folder))).toEqual(apart(before));
  expect((await ask(on, 'undo', 'agenda/nothing', folder)).code).toBe(1);
});

test('`hold` keeps an effect back and `release` lets it go', async () => {
  const { on, folder } = await inService();
  const { effects } = await planOf(on, folder, atProposal), key = effects.find(({ kind }) => kind === 'writeDocument')!.key;
  expect((await ask(on, 'hold', key, folder, '--now', atProposal)).code).toBe(0);
  expect((await planOf(on, folder, atProposal)).held).toMatchObject([{ by: 'person', effect: { key } }]);
  await ask(on, 'run', folder, '--now', atProposal);
  expect(fs.existsSync(path.join(folder, agenda))).toBe(false);
  expect((await ask(on, 'release', key, folder, '--now', atProposal)).code).toBe(0);
  await ask(on, 'run', folder, '--now', atProposal);
  expect(fs.existsSync(path.join(folder, agenda))).toBe(true);
  expect((await ask(on, 'hold', 'nothing/at-all', folder)).code).toBe(1);
});

test('a kit carries the method to another group, and nothing else of its own', async () => {
  const on = computer(), kit = path.join(scratchPlace(), 'methode.yaml');
  const from = folderWith({ ...files, 'tour-de-table.yaml': `${files['tour-de-table.yaml']}agenda:\n  marge: 20 %\n` }), to = folderWith({ 'tour-de-table.yaml': 'sujets: Sujets.csv\n', 'Sujets.csv': files['Sujets.csv'] });
  expect((await ask(on, 'kit', 'export', kit, from)).code).toBe(0);
  expect(fs.readFileSync(kit, 'utf8')).not.toMatch(/Voisins|Sujets\.csv|Membres/);
  expect((await ask(on, 'kit', 'import', kit, to)).code).toBe(0);
  expect(read(to, 'tour-de-table.yaml')).toMatch(/^sujets: Sujets\.csv\n[\s\S]*marge: 20 %/);
});

test('two runs at once both end well, and each row is there once', async () => {
  const { on, folder } = await inService();
  const both = await Promise.all([ask(on, 'run', folder, '--now', atProposal), ask(on, 'run', folder, '--now', atProposal)]);
  expect(both.some(({ code }) => code === 0)).toBe(true);
  for (const { code, err } of both) expect([code === 0 || code === 1, err]).toEqual([true, '']);
  await ask(on, 'run', folder, '--now', atProposal);
  expect(read(folder, agenda).match(/^## .*\[Compost/gm) ?? []).toHaveLength(1);
});

test('two computers that ran apart and then met again have each row once', async () => {
  const { on, folder } = await inService(), evening = '2026-12-04T10:00:00+01:00', other = computer(), copy = path.join(scratchPlace(), 'copie');
  await ask(on, 'run', folder, '--now', atProposal);
  const typed = read(folder, agenda).replace(/^Conclusion\s:.*$/m, (line) => `${line} décidé : on repeint. À faire : Ana, appeler la mairie`), asTyped = new Date('2026-12-03T22:00:00+01:00');
  fs.writeFileSync(path.join(folder, agenda), typed);
  fs.utimesSync(path.join(folder, agenda), asTyped, asTyped);
  fs.cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
  for (const [who, where] of [[on, folder], [other, copy]] as const) expect((await ask(who, 'run', where, '--now', evening)).code).toBe(0);
  const journal = '.tour-de-table/journal';
  for (const name of fs.readdirSync(path.join(copy, journal))) if (!fs.existsSync(path.join(folder, journal, name))) fs.copyFileSync(path.join(copy, journal, name), path.join(folder, journal, name));
  expect(fs.readdirSync(path.join(folder, journal))).toHaveLength(2);
  for (const who of [other, on]) expect((await ask(who, 'run', folder, '--now', '2026-12-04T13:00:00+01:00')).code).toBe(0);
  expect(read(folder, 'Qui fait quoi.csv').match(/appeler la mairie/g)).toHaveLength(1);
  expect(read(folder, 'Décisions.csv').match(/on repeint/g)).toHaveLength(1);
});

test.each([
  ['fr', 'fr_FR.UTF-8', /\b(the|topics?|meeting|nothing|waiting|will|you)\b/i], ['en', 'en_GB.UTF-8', /\b(le|la|les|sujets?|réunion|rien|attend|vous|du)\b/i],
])('the words around a group are in one language: %s', async (lang, locale, others) => {
  const on = computer(locale), text = (await ask(on, '--help')).out.replace(/^Usage: .*$|^(Options|Commands):$|display help for command.*$|\[options\].*?(?= {2,}|$)/gm, '').replace(/^ {2}\S+.*? {2,}/gm, '');
  const folder = folderWith(lang === 'fr' ? files : { 'tour-de-table.yaml': 'name: Aspen\nlocale: en\ntopics: T.csv\ncalendar: "plenary: every second Thursday at 20:00, 2 h, since 2026-12-03"\n', 'T.csv': 'Topic,Duration\nRoof,20 min\nBikes,?\n' });
  const { out } = await ask(on, 'run', folder, '--now', atProposal);
  expect(out.length).toBeGreaterThan(100);
  expect(`${text}\n${out.replaceAll(on.state, '').replaceAll(folder, '')}`.match(others)).toBeNull();
});

test('`watch` runs at once, again when a file changes, and stops when it is told to', async () => {
  const { on, folder } = await inService(), child = start(on, ['watch', folder]);
  try {
    const began = await within(60_000, () => fs.existsSync(path.join(folder, '.tour-de-table/journal')) && journalLength(folder) > 1);
    expect(began).toBe(true);
    const before = journalLength(folder);
    fs.appendFileSync(path.join(folder, 'Sujets.csv'), '7,Portail,Ana,Jardin,10 min,,\n');
    expect(await within(60_000, () => journalLength(folder) > before)).toBe(true);
  } finally {
    child.kill('SIGTERM');
  }
  expect(await within(20_000, () => child.exitCode !== null || child.signalCode !== null)).toBe(true);
});

function journalLength(folder: string): number {
  const place = path.join(folder, '.tour-de-table/journal');
  return fs.readdirSync(place).reduce((sum, name) => sum + fs.statSync(path.join(place, name)).size, 0);
}

async function within(most: number, isSo: () => boolean): Promise<boolean> {
  for (const end = Date.now() + most; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 200))) if (isSo()) return true;
  return isSo();
}
