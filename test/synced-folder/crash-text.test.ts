// A mistake of ours is told in a few lines that anybody can pass on.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { crashText } from '../../synced-folder/commands/crash-text';
import { messagesOf } from '../../shared/text/messages';
import { buildWhatIsStale, computer, folderWith } from './cli/command-line';

test.each(['fr', 'en'] as const)('%s: what, that nothing is lost, whom to tell; one line each, bounded', (locale) => {
  const { crash } = messagesOf(locale).cli;
  for (const error of [new TypeError(`x is not a function\nat y (main.cjs:1)${'z'.repeat(900)}`), 'a word', null, new Error('w'.repeat(9000))]) {
    const lines = crashText(error, crash);
    expect([lines.length, lines.some((line) => line.includes('\n') || line.length > 400), lines.join().includes('main.cjs')]).toEqual([3, false, false]);
  }
  expect(crashText(new TypeError('x is not a function'), crash)[0]).toContain('TypeError: x is not a function');
});

test('the command line: no line of the program, and its code says that a person is needed', () => {
  buildWhatIsStale();
  const folder = folderWith({ 'Sujets.csv': 'Sujet\nCompost\n', 'tour-de-table.yaml': 'nom: Essai\nlangue: fr\nsujets: Sujets.csv\n' }), { state } = computer();
  const broken = path.join(state, 'broken.cjs'), bundle = path.resolve(__dirname, '../../dist/tour-de-table.cjs');
  fs.writeFileSync(broken, "require('node:fs').readdirSync = () => { throw new TypeError('broken on purpose'); };");
  const { status, stderr } = spawnSync(process.execPath, ['--require', broken, bundle, 'run', folder], { encoding: 'utf8', env: { LANG: 'fr_FR.UTF-8', TOUR_DE_TABLE_STATE: state } });
  expect([status, stderr]).toEqual([1, `${crashText(new TypeError('broken on purpose'), messagesOf('fr').cli.crash).join('\n')}\n`]);
}, 240_000);
