// The commands as a person uses them one after the other: set up, look, let it work, take back, hold, let go, pass on.
import fs from 'node:fs';
import path from 'node:path';
import { Command, type CommanderError } from 'commander';
import { messagesOf } from '../../shared/text/messages';
import { usualLocale, type Context } from '../../synced-folder/commands/context';
import { planCommand, printCommand, runCommand } from '../../synced-folder/commands/group-commands';
import { initCommand } from '../../synced-folder/commands/init-command';
import { activateCommand, holdCommand, releaseCommand, undoCommand } from '../../synced-folder/commands/keeping-commands';
import { kitExportCommand, kitImportCommand } from '../../synced-folder/commands/kit-commands';
import { usageText } from '../../synced-folder/commands/usage-text';
import { noon, scratchGroup, scratchPlace, type ScratchGroup } from './scratch-group';

const topics = 'Sujet;Temps prévu\nCompost;20 min\nToiture;30 min\n';
const calendar = 'calendrier: "plénière : tous les jeudis à 20 h, 2 h"\n';
const page = 'Ordres du jour/2026-11-26 Plénière.md';
const key = 'agenda/pleniere/2026-11-26';

type Run = (context: Context) => Promise<number>;

/** What a command said, and how it ended. */
async function told({ machine }: ScratchGroup, run: Run): Promise<{ readonly said: string; readonly code: number }> {
  const lines: string[] = [];
  const code = await run({ machine, now: noon, asked: 'fr', say: (line) => void lines.push(line), murmur: () => undefined });
  return { said: lines.join('\n'), code };
}

function inService(): ScratchGroup {
  return scratchGroup({ 'Sujets.csv': topics, 'tour-de-table.yaml': `sujets: Sujets.csv\nfuseau: Europe/Paris\n${calendar}` });
}

test('a folder is set up by what init wrote, once the calendar is filled in', async () => {
  const group = scratchGroup({ 'Sujets.csv': topics });
  const first = await told(group, (context) => initCommand(group.folder, context));
  expect(first.code).toBe(0);
  expect(first.said).toContain(`npm start -- plan "${group.folder}"`);
  expect((await told(group, (context) => planCommand(group.folder, {}, context))).code).toBe(1);
  group.write('tour-de-table.yaml', group.read('tour-de-table.yaml').replace('# calendrier:', 'calendrier:'));
  const planned = await told(group, (context) => planCommand(group.folder, {}, context));
  expect(planned.code).toBe(0);
  expect(planned.said).toContain('à blanc');
  expect((await told(group, (context) => initCommand(group.folder, context))).said).toContain('n’est pas touché');
});

test('init says which column is read as what, which are not, and finds the folders of documents and reports', async () => {
  const group = scratchGroup({ 'Sujets.csv': 'Point à traiter;Temps prévu;Salle\r\nCompost;10;B12\r\n', 'Membres.csv': 'Nom;Commission;À quel rythme m’écrire ?\r\nAna;Jardin;souvent\r\n', 'Sous-groupes/Jardin/2026-12-03.md': 'Rien de nouveau.', 'Documents/Charte.md': '# Charte' });
  const said = (await told(group, (context) => initCommand(group.folder, context))).said.replace(/[\u00a0\u202f]/g, ' ');
  expect(said).toContain('    colonnes lues : Point à traiter → Sujet · Temps prévu → Durée\n    pas lues : Salle (si l’une d’elles compte');
  expect(said).toContain('colonnes lues : Nom · Commission → Sous-groupes · À quel rythme m’écrire ? → Rythme\n  restitutions');
  expect(group.read('tour-de-table.yaml')).toContain('restitutions: "Sous-groupes/"\ndocuments: "Documents/"\n');
});

test('what run shows under “Fait” can be taken back by its key, stays away, and returns when let go', async () => {
  const group = inService();
  await told(group, (context) => activateCommand(group.folder, context));
  const done = await told(group, (context) => runCommand(group.folder, context));
  expect(done.said).toContain(`[${key}]`);
  expect(group.exists(page)).toBe(true);
  expect((await told(group, (context) => undoCommand(key, group.folder, context))).code).toBe(0);
  expect(group.exists(page)).toBe(false);
  const waiting = await told(group, (context) => runCommand(group.folder, context));
  expect(waiting.said).toContain(messagesOf('fr').cli.releaseHint);
  expect(waiting.said).toContain(`[${key}]`);
  expect(group.exists(page)).toBe(false);
  await told(group, (context) => releaseCommand(key, group.folder, context));
  await told(group, (context) => runCommand(group.folder, context));
  expect(group.exists(page)).toBe(true);
});

test('a planned thing that a person holds is not done; a slip of the pen is said', async () => {
  const group = inService();
  await told(group, (context) => activateCommand(group.folder, context));
  expect((await told(group, (context) => holdCommand(key, group.folder, context))).code).toBe(0);
  await told(group, (context) => runCommand(group.folder, context));
  expect(group.exists(page)).toBe(false);
  const slip = await told(group, (context) => holdCommand('agenda/plenire', group.folder, context));
  expect(slip).toEqual({ said: messagesOf('fr').cli.unknownKey({ key: 'agenda/plenire' }), code: 1 });
  expect((await told(group, (context) => undoCommand('agenda/rien', group.folder, context))).code).toBe(1);
});

test('the page to print is made from the preview during the trial', async () => {
  const group = inService();
  expect((await told(group, (context) => printCommand(group.folder, context))).code).toBe(1);
  await told(group, (context) => runCommand(group.folder, context));
  const printed = await told(group, (context) => printCommand(group.folder, context));
  expect(printed.code).toBe(0);
  expect(fs.readFileSync(printed.said.replace(/^[^/]*/, ''), 'utf8')).toContain('Toiture');
  expect(group.exists(page)).toBe(false);
});

test('a kit brings the method and nothing of the group, and replaces nothing', async () => {
  const giving = inService(), taking = inService(), file = path.join(scratchPlace(), 'kit.yaml');
  giving.write('tour-de-table.yaml', `nom: Les Tilleuls\n${giving.read('tour-de-table.yaml')}ordre du jour: { marge: 20 %, équité: 2 }\ntour: { mots: 80, titres: { demandes: [Nos demandes] } }\nrécaps: { contact: Ana, auteurs: { L. Martin: Lise } }\n`);
  taking.write('tour-de-table.yaml', `${taking.read('tour-de-table.yaml')}# à nous\nordre du jour: { marge: 5 % }\n`);
  await told(giving, (context) => kitExportCommand(file, giving.folder, context));
  expect(fs.readFileSync(file, 'utf8')).not.toMatch(/Tilleuls|Sujets|plénière|Ana|Lise/);
  const taken = await told(taking, (context) => kitImportCommand({ file, folder: taking.folder, take: undefined }, context));
  expect(taken.said).toContain('équité');
  const settings = taking.read('tour-de-table.yaml');
  expect(settings).toMatch(/marge: 5 %/);
  expect(settings).toMatch(/équité: 2/);
  expect(settings).toMatch(/mots: 80/);
  expect(settings).toContain('# à nous');
  const missing = await told(taking, (context) => kitImportCommand({ file: `${file}.autre`, folder: taking.folder, take: undefined }, context));
  expect(missing.code).toBe(1);
  expect(missing.said).toContain('kit.yaml.autre');
});

describe('a command line that cannot be understood', () => {
  const words = messagesOf('fr').cli.usage;
  function complaint(...line: readonly string[]): readonly string[] {
    const program = new Command('tour-de-table').exitOverride().configureOutput({ outputError: () => undefined, writeErr: () => undefined });
    program.command('why <sujet> [dossier]').action(() => undefined);
    try {
      program.parse(line, { from: 'user' });
    } catch (error) {
      return usageText(error as CommanderError, words);
    }
    return [];
  }

  test.each<[readonly string[], string]>([
    [['zut'], words.unknownCommand({ word: 'zut' })],
    [['why'], words.missing({ word: 'sujet' })],
    [['why', 'a', 'b', 'c'], words.tooMany],
    [['why', 'a', '--vite'], words.unknownOption({ word: '--vite' })],
  ])('%j is answered in the language of the group', (line, answer) => {
    expect(complaint(...line)).toEqual([answer, words.help]);
  });

  test('a good one is not', () => expect(complaint('why', 'compost')).toEqual([]));
});

test.each([
  { says: 'what is asked for counts first', env: { LANG: 'fr_FR.UTF-8' }, argv: ['plan', '--lang', 'en'], system: '', locale: 'en' },
  { says: 'also when it is asked for in one word', env: { LANG: 'fr_FR.UTF-8' }, argv: ['plan', '--lang=en'], system: '', locale: 'en' },
  { says: 'then the environment', env: { LANG: 'en_GB.UTF-8' }, argv: ['plan'], system: '', locale: 'en' },
  { says: 'an empty variable says nothing', env: { LC_ALL: '', LANG: 'en_GB.UTF-8' }, argv: ['plan'], system: '', locale: 'en' },
  { says: 'then the system', env: {}, argv: ['plan'], system: 'en-GB', locale: 'en' },
  { says: 'the environment before the system', env: { LANG: 'fr_FR.UTF-8' }, argv: ['plan'], system: 'en-GB', locale: 'fr' },
  { says: 'and French where nobody says', env: {}, argv: ['plan'], system: '', locale: 'fr' },
])('the language of the first words: $says', ({ env, argv, system, locale }) => {
  expect(usualLocale(env, argv, system)).toBe(locale);
});
