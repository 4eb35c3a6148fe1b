// Laws of text documents: what was said is read, saving again changes no identity, and no damage becomes an exception.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { docxOf, odtOf, talks } from './document-cases';
import type { Said, Talk } from './document-cases';
import { planRuns, pureRuns } from './runs';
import type { ReadDocument } from '../../shared/formats/document-reading';
import { defaultDocumentLimits } from '../../shared/formats/document-limits';
import { gatherThreads } from '../../shared/formats/gather-threads';
import { readOfficeDocument } from '../../shared/formats/read-office-document';
import { messageKey } from '../../shared/model/document-content';
import type { Thread } from '../../shared/model/document-content';
import { messagesOf } from '../../shared/text/messages';
import { deepFreeze } from '../deep-freeze';

const folder = join(__dirname, '../fixtures/comments');
const names = ['Jardin 3 réglé.odt', 'Jardin 2 répondu.docx', 'Word 3 réglé.docx', 'réenregistrés/Word 2 répondu.docx', 'Potager.md'] as const;
const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
const zipped = files.filter(({ name }) => !name.endsWith('.md')).map(({ name, bytes }) => ({ name, parts: unzipSync(bytes) }));
const writers = { odt: odtOf, docx: docxOf } as const;
const format = fc.constantFrom('odt', 'docx');
const ascending = { nameOf: (index: number): string => `n${index}`, turned: false };

/** A document or problems with words for them; no message without a thread, no two with one key. */
const expectSound = ({ content, problems, whole }: ReadDocument): void => {
  if (content === null) expect(problems.length).toBeGreaterThan(0);
  if (whole) expect(content).not.toBeNull();
  for (const { code, values } of problems) {
    const say = messagesOf('fr').formatsProblems[code as 'file-damaged'] as (given: unknown) => { readonly what: string };
    expect(say(values).what).not.toMatch(/undefined|NaN|\[object/);
  }
  const { blocks, threads } = content ?? { blocks: [], threads: [] };
  for (const block of blocks) {
    if (block.kind === 'heading') expect([1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(block.level);
    if (block.kind === 'item') expect([0, 1, 2, 3, 4, 5, 6, 7, 8]).toContain(block.depth);
    if (block.kind !== 'table') expect(block.runs.map(({ text }) => text).join('').trim()).not.toBe('');
  }
  expect(threads.every(({ messages }) => messages.length > 0)).toBe(true);
  const keys = threads.flatMap(({ messages }) => messages.map(messageKey));
  expect(new Set(keys).size).toBe(keys.length);
  expect(JSON.parse(JSON.stringify(content))).toEqual(content);
};

/** Negative: from the end, where a zip file has its table of contents. */
const place = fc.oneof(fc.nat(), fc.integer({ min: -900, max: -1 }));
const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.integer({ min: 1, max: 4000 }) }),
  fc.record({ kind: fc.constant('put' as const), at: place, bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }) }),
);

/** The words of a document and all that was said. */
const wordsOf = ({ content }: ReadDocument): unknown => content && [content.blocks.map((block) => (block.kind === 'table' ? block.rows : [block.runs]).flat(2).map(({ text }) => text).join('')), content.threads];

test('a damaged file gives problems, or for office files what it held whole', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 4 }), async ({ name, bytes }, wounds) => {
    const hurt = wounds.reduce((before, wound) => {
      const at = wound.at < 0 ? Math.max(0, before.length + wound.at) : wound.at % (before.length + 1);
      const [put, to] = wound.kind === 'cut' ? [new Uint8Array(), at + wound.length] : [wound.bytes, at + wound.bytes.length];
      return new Uint8Array([...before.subarray(0, at), ...put, ...before.subarray(to)]);
    }, bytes);
    const read = await readOfficeDocument(hurt, name);
    expectSound(read);
    if (read.format === 'odt' || read.format === 'docx') expect(wordsOf(read)).toEqual(wordsOf(await readOfficeDocument(bytes, name)));
  }), planRuns);
});

const fragment = fc.constantFrom('<', '/>', '"', '&', '&lt;', '</w:p>', '<w:p>', '<w:p/>', '<text:p>', '</text:p>', '<text:list><text:list-item>', '<w:tbl><w:tr>', '<w:tc/>', '<table:table>', '<table:table/>', '<w:commentReference w:id="1"/>',
  '<w:commentRangeEnd w:id="2"/>', '<office:annotation office:name="c1"/>', '<office:annotation-end office:name="c1"/>', '<w:outlineLvl w:val="x"/>', '<w:numPr><w:ilvl w:val="NaN"/><w:numId w:val="1"/></w:numPr>', '<text:s text:c="99999999"/>',
  '<w:fldChar w:fldCharType="end"/>', '<w:fldChar w:fldCharType="begin"/>', '<w:basedOn w:val="Titre1"/>', '__proto__', '\u0000', '<![CDATA[', '-->', '');

const value = fc.constantFrom('', '0', '1', '2', '7', '-7', '99', '1e999', 'NaN', 'x', 'c1', 'P1', 'L1', '10AD0070', 'Titre1', 'Heading_20_1', '__proto__', 'true', '2026');

/** Attributes that are counted with, or that name something else. */
const telling = /(?<=outline-level|lvl w:val|outlineLvl w:val|basedOn w:val|pStyle w:val|paraIdParent|parent-name|:id|:c)="[^"]*"/g;

test('damaged XML in a sound zip gives a document or problems', async () => {
  const wound = fc.record({ part: fc.nat(), at: fc.nat(), drop: fc.nat(40), put: fragment, value, kind: fc.constantFrom('anywhere', 'between', 'attribute') });
  await fc.assert(fc.asyncProperty(fc.constantFrom(...zipped), fc.array(wound, { minLength: 1, maxLength: 4 }), async ({ name, parts }, wounds) => {
    const copy = { ...parts };
    for (const { part, at, drop, put, value: other, kind } of wounds) {
      const xmlNames = Object.keys(copy).filter((key) => /(content|document|comments|commentsExtended|styles|numbering)\.xml(\.rels)?$/.test(key));
      const key = xmlNames[part % xmlNames.length] ?? '';
      const xml = new TextDecoder().decode(copy[key]);
      const from = kind === 'between' ? xml.indexOf('<', at % (xml.length + 1)) : at % (xml.length + 1);
      let attribute = at % ((xml.match(telling)?.length ?? 0) + 1);
      const hurt = kind === 'attribute' ? xml.replace(telling, (whole) => (attribute-- === 0 ? `="${other}"` : whole)) : xml.slice(0, from) + put + xml.slice(kind === 'between' ? from : from + drop);
      copy[key] = new TextEncoder().encode(hurt);
    }
    expectSound(await readOfficeDocument(zipSync(copy, { level: 0 }), name));
  }), planRuns);
});

test('any text gives a document or problems', async () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('\n', '\n\n', '> ', '> Lise : ', '[^comment-1]', '\n[^comment-1]:\n    - @[L](mention://user/l) *(2026-07-16T13:12Z)*\n      ', 'mot[^comment-1]\n\n[^comment-1]:\n    - @[L](mention://user/%E9) *(', '    - ', '# ', '- [x] ', '| a |\n|---|\n', '---\n', '@[%](mention://user/%E9)'));
  await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
    expectSound(await readOfficeDocument(new TextEncoder().encode(pieces.join('')), 'Note.md'));
  }), planRuns);
});

/** The threads of a talk whose answers are told: who says what, in which thread, and whether it is settled. */
const expected = ({ said }: Talk): unknown => said.flatMap((root, at) => (root.answers !== null ? [] : [{
  messages: said.filter((one, index) => index === at || one.answers === at).map(({ author, minute, text }: Said) => [author, minute, text]), resolved: root.done,
}]));
const found = (threads: readonly Thread[]): unknown => threads.map(({ messages, resolved }) => ({ messages: messages.map(({ author, written, text }) => [author.name, Number(written.slice(15, 16)), text]), resolved }));

test('what was said is read, with its passage', async () => {
  await fc.assert(fc.asyncProperty(talks, format, async (talk, kind) => {
    const { content, problems } = await readOfficeDocument(writers[kind](deepFreeze(talk), ascending), `CR.${kind}`);
    expect(problems).toEqual([]);
    const { blocks, threads } = content!;
    expect(blocks.map((block) => (block.kind === 'table' ? '' : block.runs.map(({ text }) => text).join('')))).toEqual(talk.paragraphs);
    if (talk.said.some(({ answers }) => answers !== null)) expect(found(threads)).toEqual(expected(talk));
    const passages = talk.said.map(({ paragraph, from, to }) => talk.paragraphs[paragraph]!.slice(from, to).trim() || null);
    for (const { quote, messages } of threads) expect(talk.said.map(({ text }, index) => [text, passages[index]])).toContainEqual([messages[0]!.text, quote]);
    expect(threads.flatMap(({ messages }) => messages).length).toBe(talk.said.length);
  }), planRuns);
});

const keysOf = ({ content }: ReadDocument): readonly string[] => content!.threads.flatMap(({ messages }) => messages.map((message) => `${messageKey(message)} ${message.text}`)).sort();

test('numbering anew, turning round what begins together, the other format and forgotten answers change no identity', async () => {
  await fc.assert(fc.asyncProperty(talks, fc.infiniteStream(fc.nat(9999)), format, fc.boolean(), async (talk, numbers, kind, forgets) => {
    const drawn = talk.said.map((_, index) => `${numbers.next().value}-${index}`);
    const before = await readOfficeDocument(docxOf(talk, ascending), 'CR.docx');
    const saved = { ...talk, said: talk.said.map((one) => (forgets ? { ...one, answers: null } : one)) };
    const after = await readOfficeDocument(writers[kind](saved, { nameOf: (index) => drawn[index]!, turned: true }), `CR.${kind}`);
    expect(keysOf(after)).toEqual(keysOf(before));
  }), planRuns);
});

test('editing a message or settling a thread changes no identity, and what is added at the end changes none before it', async () => {
  await fc.assert(fc.asyncProperty(talks, fc.nat(), fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1 }), format, async (talk, pick, text, kind) => {
    const keys = async (now: Talk): Promise<readonly string[]> => (await readOfficeDocument(writers[kind](now, ascending), `CR.${kind}`)).content!.threads.flatMap(({ messages }) => messages.map(messageKey)).sort();
    const edited = talk.said.map((one, index) => (index === pick % talk.said.length ? { ...one, text, done: !one.done } : one));
    expect(await keys({ ...talk, said: edited })).toEqual(await keys(talk));
    const last = talk.paragraphs.length - 1;
    const added: Said = { paragraph: last, from: 0, to: talk.paragraphs[last]!.length, answers: null, author: 'Lise', minute: 1, text, done: false };
    const more = await keys({ ...talk, said: [...talk.said, added] });
    expect(more).toEqual(expect.arrayContaining([...(await keys(talk))]));
    expect(more).toHaveLength(talk.said.length + 1);
  }), planRuns);
});

test('whatever answers whatever, each comment is in one thread', () => {
  const name = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
  const comment = fc.record({ name, parent: name, text: fc.constantFrom('x', 'y'), span: fc.option(fc.record({ from: fc.nat(3), to: fc.nat(3) })), resolved: fc.boolean() });
  fc.assert(fc.property(fc.array(comment, { maxLength: 8 }), (drawn) => {
    const comments = drawn.map((one) => ({ ...one, author: { name: 'Lise', account: null, email: null }, written: '', utc: null, mentions: [], quote: null, place: null }));
    const messages = gatherThreads(deepFreeze(comments)).flatMap((thread) => thread.messages);
    expect(messages.map(({ text }) => text).sort()).toEqual(drawn.map(({ text }) => text).sort());
    expect(new Set(messages.map(messageKey)).size).toBe(drawn.length);
  }), pureRuns);
});

test('what is read stays within the limits, and says so where it was cut', async () => {
  const limit = fc.record({ characters: fc.nat(30), paragraphs: fc.nat(5), messages: fc.nat(8), messageCharacters: fc.nat(9), quoteCharacters: fc.nat(9) });
  await fc.assert(fc.asyncProperty(talks, limit, format, async (talk, small, kind) => {
    const read = await readOfficeDocument(writers[kind](talk, ascending), `CR.${kind}`, { ...defaultDocumentLimits, ...small });
    const { blocks, threads } = read.content!;
    const messages = threads.flatMap((thread) => thread.messages);
    const characters = blocks.flatMap((block) => (block.kind === 'table' ? [] : block.runs)).reduce((sum, { text }) => sum + text.length, 0);
    expect(characters).toBeLessThanOrEqual(small.characters);
    expect(blocks.length).toBeLessThanOrEqual(small.paragraphs);
    expect(messages.length).toBeLessThanOrEqual(small.messages);
    expect(messages.every(({ text }) => text.length <= small.messageCharacters)).toBe(true);
    expect(threads.every(({ quote }) => (quote?.length ?? 0) <= small.quoteCharacters)).toBe(true);
    const all = talk.paragraphs.join('').length;
    const lost = characters < all || messages.length < talk.said.length || talk.said.some(({ text }) => text.length > small.messageCharacters);
    expect(read.whole).toBe(!lost);
  }), planRuns);
});
