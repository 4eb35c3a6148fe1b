// What the commands say: news once, nothing that could steer a terminal, days as people write them.
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describeEffect } from '../../synced-folder/describe-effect';
import type { Context } from '../../synced-folder/commands/context';
import { planCommand, runCommand } from '../../synced-folder/commands/group-commands';
import { activateCommand } from '../../synced-folder/commands/keeping-commands';
import { terminalText } from '../../synced-folder/commands/terminal-text';
import { messagesOf } from '../../shared/text/messages';
import { pureRuns } from '../laws/runs';
import { noon, scratchGroup, type ScratchGroup } from './scratch-group';

const guess = 'Sujet;Temps prévu\nCompost;bientôt\nToiture;30 min\n';

async function said({ machine }: ScratchGroup, command: (context: Context) => Promise<number>): Promise<string> {
  const lines: string[] = [];
  await command({ machine, now: noon, asked: 'fr', say: (line) => void lines.push(line), murmur: () => undefined });
  return lines.join('\n');
}

function group(): ScratchGroup {
  return scratchGroup({ 'Sujets.csv': guess, 'tour-de-table.yaml': 'sujets: Sujets.csv\nfuseau: Europe/Paris\ncalendrier: "plénière : tous les jeudis à 20 h, 2 h"\n' });
}

test('a run says what is to be checked once, then counts it; a dry run shows all of it; what comes back is new', async () => {
  const one = group(), run = (context: Context): Promise<number> => runCommand(one.folder, context), plan = (context: Context): Promise<number> => planCommand(one.folder, {}, context);
  await said(one, (context) => activateCommand(one.folder, context));
  expect(await said(one, run)).toContain('« bientôt »');
  const again = await said(one, run);
  expect(again).not.toContain('« bientôt »');
  expect(again).toMatch(/^- \d+ points? déjà signalés? \(voir « plan »\)$/m);
  expect(await said(one, plan)).toContain('« bientôt »');
  one.write('Sujets.csv', guess.replace('bientôt', '10 min'));
  expect(await said(one, run)).not.toContain('bientôt');
  one.write('Sujets.csv', guess);
  expect(await said(one, run)).toContain('« bientôt »');
});

test('what stops a job is said at each run', async () => {
  const one = group(), run = (context: Context): Promise<number> => runCommand(one.folder, context);
  one.write('tour-de-table.yaml', one.read('tour-de-table.yaml').replace(/calendrier.*/, 'calendrier: "plénière : parfois"'));
  await said(one, run);
  expect(await said(one, run)).toContain('parfois');
});

test('no character from outside reaches the terminal as a command, and JSON stays what it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(terminalText(text)).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
    const json = JSON.stringify({ text });
    expect(JSON.parse(terminalText(json))).toEqual({ text });
    expect(terminalText(terminalText(text))).toBe(terminalText(text));
  }), pureRuns);
});

test('a file whose name holds an escape sequence is named without it', async () => {
  const one = group(), name = 'Ordres du jour/a\u001b[2Jb (copie en conflit).md';
  fs.mkdirSync(path.join(one.folder, 'Ordres du jour'));
  fs.writeFileSync(path.join(one.folder, name), 'x');
  expect(terminalText(await said(one, (context) => planCommand(one.folder, {}, context)))).not.toContain('\u001b');
});

test('days in rows read as people write them', () => {
  const lines = describeEffect({
    kind: 'addRow', key: 'k', hash: '', because: '', notBefore: 0, expires: null, after: [], keep: {}, table: { kind: 'tasks', id: null }, cells: [{ column: 'Quoi', value: 'signer' }, { column: 'Pour quand', value: '2026-12-12' }],
  }, { words: messagesOf('fr').cli, locale: 'fr', document: null, full: false });
  expect(lines.join()).toContain('12/12/2026');
});
