// The pages for people show what the program really prints, quote code that is there, and name every command, key and column as it is.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { parseConclusion } from '../shared/agenda/conclusions/parse-conclusion';
import { agendaWords, rhythmWords, rootWords, sectionWords } from '../shared/schemas/setting-words';
import { columnNames } from '../shared/tables/column-names';
import { recogniseColumns } from '../shared/tables/recognise-columns';
import { messagesOf, type Locale } from '../shared/text/messages';
import { normalise } from '../shared/text/normalise';
import { parseSeries } from '../shared/time/parse-series';
import { playScenes, scenes, type Scenes } from './docs-scenes';

const root = path.resolve(__dirname, '..');
const pages: Readonly<Record<string, Locale>> = { 'README.md': 'en', 'docs/guide.md': 'en', 'CONTRIBUTING.md': 'en', 'docs/architecture.md': 'en', 'docs/fr/LISEZMOI.md': 'fr', 'docs/fr/guide.md': 'fr' };
const guides: Readonly<Record<Locale, string>> = { en: 'docs/guide.md', fr: 'docs/fr/guide.md' };
const textOf = (page: string): string => readFileSync(path.join(root, page), 'utf8');

/** `<!-- shown: sample -->` or `<!-- code: shared/… -->`, then a fenced block. */
const marked = /<!-- (shown|code): (\S+) -->\n```(\w*)\n((?:(?!```)[^\n]*\n)*)```/g;

let played: Readonly<Record<Locale, Scenes>>;
beforeAll(async () => {
  played = { fr: await playScenes('fr'), en: await playScenes('en') };
}, 60_000);

describe.each(Object.entries(pages))('%s', (page, locale) => {
  test('shows what is really printed', () => {
    const shownHere = (name: string): string => played[locale][name as keyof Scenes] ?? `nothing is called ${name}`;
    const fresh = textOf(page).replace(marked, (block, kind: string, name: string, language: string) =>
      kind === 'shown' ? `<!-- shown: ${name} -->\n\`\`\`${language}\n${shownHere(name)}\n\`\`\`` : block);
    if (process.env['UPDATE_GOLDEN']) writeFileSync(path.join(root, page), fresh);
    expect(textOf(page)).toBe(fresh);
  });

  test('quotes code that is there', () => {
    const gone = [...textOf(page).matchAll(marked)].filter(([, kind, file = '', , code = '']) => kind === 'code' && (code.trim() === '' || !textOf(file).includes(code))).map(([, , file]) => file);
    expect(gone).toEqual([]);
  });

  test('leads only to files that are there', () => {
    const links = [...textOf(page).replace(/```[\s\S]*?```/g, '').matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, target = '']) => decodeURI(target));
    expect(links.filter((target) => !existsSync(path.resolve(root, path.dirname(page), target)))).toEqual([]);
  });
});

test('each scene is shown in both languages', () => {
  const shownIn = (locale: Locale): readonly string[] => Object.entries(pages).filter(([, its]) => its === locale).flatMap(([page]) => [...textOf(page).matchAll(marked)].map(([, , name = '']) => name));
  for (const locale of ['fr', 'en'] as const) expect(scenes.filter((scene) => !shownIn(locale).includes(scene))).toEqual([]);
});

test.each(['README.md', 'docs/fr/LISEZMOI.md'])('%s denies nothing that is there', (page) => {
  const mailed = existsSync(path.join(root, 'synced-folder/mail/compose-mail.ts')), readers = ['read-docx.ts', 'read-odt.ts'].filter((file) => existsSync(path.join(root, 'shared/formats', file)));
  expect(readers.map((file) => `.${file.slice(5, -3)}`).filter((ending) => !textOf(page).includes(`\`${ending}\``))).toEqual([]);
  expect(textOf(page)).not.toMatch(/but not read|none of them is here|mais ne sont pas lus|rien de cela n'est là/);
  expect(/\bmail\b.*own mail server|courriel.*propre serveur/.test(textOf(page))).toBe(mailed);
});

describe.each(Object.entries(guides) as [Locale, string][])('the guide in %s', (locale, page) => {
  const at = locale === 'en' ? 0 : 1;

  test('names every command', () => {
    const named = Object.keys(messagesOf(locale).cli.commands).map((command) => command.replace(/^kit(?=[A-Z])/, 'kit ').toLowerCase());
    expect(named.filter((command) => !textOf(page).includes(`\`${command}`))).toEqual([]);
  });

  test('names every key of the settings file', () => {
    const keys = [rootWords, agendaWords, rhythmWords].flatMap((words) => Object.values<readonly string[]>(words)).map((words) => words[at] ?? words[0] ?? '');
    const sections = Object.values<readonly string[]>(sectionWords).map((words) => words[at] ?? words[0] ?? '');
    expect([...keys, ...sections].filter((key) => !textOf(page).includes(`\`${key}\``))).toEqual([]);
  });

  test('names a column for every field, as the code knows it', () => {
    const named = [...tableBelow(page, 'columns').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const kinds = Object.keys(columnNames) as (keyof typeof columnNames)[];
    const fieldsOf = (name: string): readonly string[] => kinds.flatMap((kind) => Object.keys(recogniseColumns(kind, [name], {}).columns).map((field) => `${kind}.${field}`));
    const known = new Set(named.flatMap(fieldsOf));
    expect(named.filter((name) => fieldsOf(name).length === 0)).toEqual([]);
    expect(kinds.flatMap((kind) => Object.keys(columnNames[kind]).map((field) => `${kind}.${field}`)).filter((field) => !known.has(field))).toEqual([]);
  });

  test('gives conclusions that are understood', () => {
    const asking = { locale, today: '2026-12-03', nextMeeting: '2026-12-17', person: (name: string) => (normalise(name) === 'ana' ? 'ana' : null) };
    const examples = [...tableBelow(page, 'conclusions').matchAll(/`([^`]+)`/g)].map(([, words = '']) => words);
    expect(examples.length).toBeGreaterThan(10);
    const puzzling = examples.filter((words) => { const { blank, outcomes, questions } = parseConclusion(words, asking); return blank || questions.length > 0 || outcomes.every(({ outcome }) => outcome === 'note'); });
    expect(puzzling).toEqual([]);
  });

  test('gives sentences for meetings that are understood', () => {
    const yaml = /<!-- series -->\n```yaml\n([\s\S]*?)```/.exec(textOf(page))?.[1] ?? '';
    const sentences = Object.values(parse(yaml) as Readonly<Record<string, readonly string[]>>).flat();
    expect(sentences.length).toBe(3);
    expect(sentences.flatMap((sentence) => parseSeries(sentence, { locale, today: '2026-11-20' }).problems)).toEqual([]);
  });
});

function tableBelow(page: string, name: string): string {
  return new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)\\n\\n`).exec(textOf(page))?.[1] ?? '';
}
