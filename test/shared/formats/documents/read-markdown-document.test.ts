// Markdown with comments of Nextcloud Text and remarks in quotations.
import { contentOf, outline, talk } from './fixtures';
import { readOfficeDocument } from '../../../../shared/formats/read-office-document';
import { commandsIn } from '../../../../shared/digest/commands-in';
import type { DocumentContent } from '../../../../shared/model/document-content';
import { messageKey } from '../../../../shared/model/document-content';

const read = async (text: string): Promise<DocumentContent> => (await readOfficeDocument(new TextEncoder().encode(text), 'Note.md')).content ?? { blocks: [], threads: [] };

test('blocks', async () => {
  expect(outline(await contentOf('Potager.md'))).toEqual([
    '# Potager partagé', 'Les semis de [mars](semis.md) sont prêts, la **serre** non.',
    '> Lise : on garde les tomates ?\nKarim: oui,\nmais moins que l’an dernier', '> Lise : d’accord',
    '## Outils', '- [x] bêche réparée', '- [ ] râteau', '  1. manche', '- brouette', '> Rien ne presse.', 'Quoi | Qui / Eau | Ana',
  ]);
});

test('threads in the order of the text, without those whose passage is gone', async () => {
  expect(talk(await contentOf('Potager.md'))).toEqual([
    'Potager partagé: null', '  Lise Armand 07-16T13:12 1: Combien de godets ?', '  Karim 07-17T11:11 1: Une trentaine. @Ana en a aussi :\ndix chez elle\nvingt au local',
    'Potager partagé: null', '  Lise Armand 07-16T13:12 2: Quelle bâche ?',
    'Potager partagé: null', '  Lise  1: on garde les tomates ?', '  Karim  1: oui,\nmais moins que l’an dernier', '  Lise  1: d’accord',
    'Outils: null', '  Karim 07-18T08:00 1: Merci',
  ]);
});

test('Text says which user is meant, and when in UTC', async () => {
  const [, answer] = (await contentOf('Potager.md')).threads[0]?.messages ?? [];
  expect(answer).toMatchObject({ author: { name: 'Karim', account: 'karim@exemple.org' }, written: '2026-07-17T11:11Z', utc: '2026-07-17T11:11Z', mentions: [{ name: 'Ana', account: 'ana', email: null }] });
});

test('a renamed user has the same messages', async () => {
  const comment = (label: string): string => `Foo[^comment-1]\n\n[^comment-1]:\n    - @[${label}](mention://user/lise) *(2026-07-16T13:12Z)*\n      Oui`;
  const keys = async (label: string): Promise<unknown> => (await read(comment(label))).threads.map(({ messages }) => messages.map(messageKey));
  expect(await keys('Lise A.')).toEqual(await keys('Lise Armand'));
});

test('a remark put in above is new, and those below stay what they are', async () => {
  const keys = async (text: string): Promise<readonly string[]> => (await read(text)).threads.flatMap(({ messages }) => messages.map(messageKey));
  const before = await keys('A\n\n> Lise : ok\n\nB\n\n> Lise : pourquoi ?');
  const after = await keys('A\n\n> Lise : d’abord ceci\n> Lise : ok\n\nB\n\n> Lise : pourquoi ?');
  expect(after.filter((key) => before.includes(key))).toEqual(before);
  expect(new Set(after).size).toBe(3);
});

test.each([
  ['> Rien ne presse : on verra.', 0], ['> lise : ok', 0], ['> Lise: ok', 1], ['> Lise\u00a0: ok', 1], ['> **Lise** : ok', 1], ['> Jean-Marc d’Août : ok', 1], ['> Voir https://exemple.org', 0], ['> Lise :', 0],
  ['Foo[^comment-1]\n\n[^comment-1]: sans liste', 0], ['Foo[^comment-1]\n\n[^comment-1]:\n    - une note', 0], ['Foo[^1]\n\n[^1]:\n    - @[L](mention://user/l) *(2026-07-16T13:12Z)*\n      Oui', 0],
  ['Foo[^comment-1]\n\n[^comment-1]:\n    - @[L](mention://user/%E9%) *(hier)*\n      Oui', 1],
  ['- semer\n\n  > Lise : quand ?\n\n- tailler\n  1. la haie\n     > Karim : dimanche', 2],
] as const)('%j has %i threads', async (text, count) => {
  expect((await read(text)).threads).toHaveLength(count);
});

test('what is too long or too tangled is said', async () => {
  const code = async (text: string): Promise<unknown> => (await readOfficeDocument(new TextEncoder().encode(text), 'Note.md')).problems.map((problem) => problem.code);
  expect(await code('mot '.repeat(60_000))).toEqual(['document-too-big']);
  expect(await code(`${'>'.repeat(200)} mot`)).toEqual(['text-tangled']);
});

test.each([
  ['a comment', 'Foo[^comment-1]\n\n[^comment-1]:\n    - @[L](mention://user/l) *(2026-07-16T13:12Z)*\n      `odj : en code`\n\n      > odj : cité\n\n      ```\n      odj : montré\n      ```\n\n      odj : compost', ['compost']],
  ['a remark', '> Lise : `odj : en code`\n>\n> ```\n> odj : montré\n> ```\n>\n> odj : compost', ['compost']],
] as const)('what %s quotes or shows as code is no request', async (_, text, topics) => {
  expect((await read(text)).threads.flatMap(({ messages }) => messages.flatMap((message) => commandsIn(message.text))).map(({ content }) => content)).toEqual(topics);
});
