// The commands that tell: the life of a topic, the text to paste, pairs; in both languages' names, as people type them.
import fs from 'node:fs';
import path from 'node:path';
import { ask, buildWhatIsStale, computer, folderWith } from './cli/command-line';
import { files } from '../golden/group-files';

beforeAll(buildWhatIsStale, 300_000);
const at = ['--now', '2026-11-26T09:00:00+01:00'] as const;

test('`history`, `suivi`: a topic named by a few words; none, and the exit code says so', async () => {
  const on = computer(), folder = folderWith(files), answers = [await ask(on, 'history', 'compost', folder, ...at), await ask(on, 'suivi', '2', folder, ...at), await ask(on, 'suivi', 'licorne', folder, ...at)];
  expect(answers.map(({ code }) => code)).toEqual([0, 0, 1]);
  expect(answers[0]!.out).toMatch(/^# Compost : deuxième bac\n/);
  expect(answers[1]!.out).toBe(answers[0]!.out);
});

test('`paste`, `texte`: plain lines, nothing else', async () => {
  const on = computer(), folder = folderWith(files), [english, french] = [await ask(on, 'paste', folder, ...at), await ask(on, 'texte', folder, ...at)];
  expect(french).toEqual(english);
  expect(french.out.split('\n')[0]).toMatch(/^Prochaine réunion\s: Plénière du jeudi 3 décembre 2026, de 20 h à 22 h, salle commune\.$/);
});

test('`pairs`, `binômes`: formed once, then the same, and the folder is untouched but for the journal', async () => {
  const on = computer(), folder = folderWith(files), groups = (out: string): readonly string[] => out.split('\n').filter((line) => line.startsWith('- '));
  await ask(on, 'activate', folder, ...at);
  const first = await ask(on, 'pairs', folder, ...at), again = await ask(on, 'binômes', folder, ...at), anew = await ask(on, 'pairs', '--anew', folder, ...at);
  expect(groups(first.out)).toHaveLength(3);
  expect([again, anew].map(({ code, out }) => [code, groups(out)])).toEqual([[0, groups(first.out)], [0, groups(first.out)]]);
  expect(again.out).not.toContain('Retenus');
  expect(fs.readdirSync(folder).filter((name) => !name.startsWith('.')).sort()).toEqual(Object.keys(files).sort());
  const next = await ask(on, 'pairs', folder, '--now', '2026-12-05T09:00:00+01:00');
  expect(groups(next.out).filter((pair) => groups(first.out).includes(pair))).toEqual([]);
  expect(fs.existsSync(path.join(folder, '.tour-de-table/journal'))).toBe(true);
});
