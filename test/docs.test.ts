// The pages for people show what the program really prints, quote code that is there, and name every command, key and column as it is.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { agendaWords, rhythmWords, rootWords, sectionWords } from '../shared/schemas/setting-words';
import { columnNames } from '../shared/tables/column-names';
import { messagesOf, type Locale } from '../shared/text/messages';
import { normalise } from '../shared/text/normalise';
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

describe.each(Object.entries(guides) as [Locale, string][])('the guide in %s', (locale, page) => {
  const at = locale === 'en' ? 0 : 1;

  test('names every command', () => {
    const { kit: _kit, kitExport: _export, kitImport: _import, ...commands } = messagesOf(locale).cli.commands;
    const named = [...Object.keys(commands), 'kit export', 'kit import'];
    expect(named.filter((command) => !textOf(page).includes(`\`${command}`))).toEqual([]);
  });

  test('names every key of the settings file', () => {
    const keys = [rootWords, agendaWords, rhythmWords].flatMap((words) => Object.values<readonly string[]>(words)).map((words) => words[at] ?? words[0] ?? '');
    const sections = Object.values<readonly string[]>(sectionWords).map((words) => words[at] ?? words[0] ?? '');
    expect([...keys, ...sections].filter((key) => !textOf(page).includes(`\`${key}\``))).toEqual([]);
  });

  test('names a column for every field, as the code knows it', () => {
    const table = /<!-- columns -->\n([\s\S]*?)\n\n/.exec(textOf(page))?.[1] ?? '';
    const named = new Set([...table.matchAll(/`([^`]+)`/g)].map(([, name = '']) => normalise(name)));
    const known = Object.values(columnNames).flatMap((fields) => Object.values<string>(fields)).map((names) => names.split(', ').map(normalise));
    expect([...named].filter((name) => !known.some((names) => names.includes(name)))).toEqual([]);
    expect(known.filter((names) => !names.some((name) => named.has(name))).map(([first]) => first)).toEqual([]);
  });
});
