// No English in French nor the reverse: in every piece of every message, in what stories show, and in the help of the command line.
import fs from 'node:fs';
import path from 'node:path';
import { piecesOf } from './text-pieces';
import { foreignWords, type Language } from './language-words';
import { ask, buildWhatIsStale, computer } from './synced-folder/cli/command-line';

const root = path.resolve(__dirname, '..');
const languages: readonly Language[] = ['fr', 'en'];

/** Where the other language is meant to stand: words that people type or files that programs leave, and keys that the code compares. */
const meant: Readonly<Record<Language, readonly RegExp[]>> = {
  fr: [/« why »|\bwhy(?= \[options\])/, /^(?:topics|to do)$/, /^topics: Topics\.csv$/, /The neighbours’ school would like to bring two classes in March\./],
  en: [/\btu or vous \(French only\)/],
};

function foreignIn(text: string, language: Language): readonly string[] {
  const rest = meant[language].reduce((left, pattern) => left.replace(pattern, ' '), text);
  return foreignWords(rest, language);
}

test('a sentence in the other language would be seen', () => {
  expect(foreignWords('The meeting is not set yet.', 'fr')).toContain('meeting');
  expect(foreignWords('La réunion n’est pas fixée.', 'en')).toContain('réunion');
  expect([foreignWords('La réunion n’est pas fixée.', 'fr'), foreignWords('The meeting is not set yet.', 'en')]).toEqual([[], []]);
});

test.each(languages)('no message of shared/text/%s', (language) => {
  const folder = path.join(root, 'shared/text', language), files = fs.readdirSync(folder), found = files.flatMap((file) =>
    piecesOf(path.join(folder, file)).flatMap(({ text, line }) => { const words = foreignIn(text, language); return words.length === 0 ? [] : [`${file}:${line} (${words.join(', ')}) ${text}`]; }));
  expect(files.length).toBeGreaterThan(8);
  expect(found).toEqual([]);
});

test('nothing that a story shows', () => {
  const folder = path.join(__dirname, 'golden/stories'), stories = fs.readdirSync(folder);
  const found = stories.flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').split('\n').flatMap((line, at) => { const words = foreignIn(line, 'fr'); return words.length === 0 ? [] : [`${file}:${at + 1} (${words.join(', ')}) ${line}`]; }));
  expect(stories.length).toBeGreaterThan(4);
  expect(found).toEqual([]);
});

/** What differs between commands: none, an option of its own, an argument, a command below it, a wrong one. */
const lines = [['--help'], ['plan', '--help'], ['undo', '--help'], ['kit', '--help'], ['help', 'run'], ['nowhere']] as const;

describe('the command line', () => {
  beforeAll(buildWhatIsStale, 300_000);

  test.each([['fr', 'fr_FR.UTF-8'], ['en', 'en_GB.UTF-8']] as const)('has no other help than %s', async (language, locale) => {
    const answers = await Promise.all(lines.map((line) => ask(computer(locale), ...line)));
    expect(answers.map(({ out, err }) => (out + err).length > 20)).toEqual(lines.map(() => true));
    const foreign = answers.flatMap(({ out, err }) => `${out}\n${err}`.split('\n')).map((line) => `${foreignIn(line, language).join(' ')}: ${line}`);
    expect(foreign.filter((line) => !line.startsWith(': '))).toEqual([]);
  }, 60_000);
});
