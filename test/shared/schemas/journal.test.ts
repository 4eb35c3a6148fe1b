// The door of the journal: what somebody else's hand wrote into it never reaches planning in a shape that planning does not know.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseJournalLine } from '../../../shared/schemas/journal';

const done = (keep: object): string => JSON.stringify({ v: 1, entry: 'done', at: 1, by: 'a', seq: 1, key: 'k', hash: 'h', kind: 'record', because: 'b', keep, undo: null });
const agenda = { document: 'A.md', title: 'A', day: '2026-12-03', subgroup: null, items: [{ id: 'r1', minutes: 5, subgroup: null }], leftOut: {}, resting: [], awaited: [], waiting: [], roles: {} };

describe('a line of the journal', () => {
  test('with slots of the shapes that we write is an entry; null takes one away; families of tomorrow pass', () => {
    const keep = {
      'agenda|m|': agenda, 'rows|Sujets.csv|': { r1: { title: 'Compost', cells: ['Compost', '10'] }, r2: { title: 'Four', cells: [], gone: true } },
      'cells|Sujets.csv|r1|État': { was: null }, 'base|A.md|order': 'theirs', 'rows|Membres.csv|': null, 'tomorrow|x|y': [{ any: 1 }],
      'outcome|m|': { revision: 'x', day: '2026-12-03', items: { r1: 'blank' }, choices: {}, questions: [] },
    };
    expect(parseJournalLine(done(keep))).toMatchObject({ line: 'entry' });
  });

  test.each([
    ['rows that are a text', { 'rows|Sujets.csv|': 'x' }], ['rows without cells', { 'rows|Sujets.csv|': { r1: { title: 'x' } } }],
    ['an agenda without a document', { 'agenda|m|': { ...agenda, document: 5 } }], ['an agenda of nothings', { 'agenda|m|': { ...agenda, items: [null] } }],
    ['a cell that was a list', { 'cells|S|r1|État': { was: [1] } }], ['an outcome of numbers', { 'outcome|m|': { items: 5, revision: 5 } }],
    ['unlabelled points that are a number', { 'outcome|m|': { revision: 'x', day: '2026-12-03', items: {}, choices: {}, questions: [], unlabelled: 5 } }],
    ['a kit that is a text', { 'kit|method|': 'x' }], ['a row that was added without a title', { 'added|m|tasks/r1/1': {} }],
    ['a trouble with mail that has no words', { 'mailer|office|': { since: 1, tries: 1, next: 1, host: 'h', trouble: 'bewitched', said: '' } }],
  ])('with %s is not read', (_, keep) => {
    expect(parseJournalLine(done(keep))).toEqual({ line: 'unreadable' });
  });

  test('knows every family of slots that the sources name, those apart of which nothing is trusted', () => {
    const root = path.resolve(__dirname, '../../..'), untrusted = new Set(['applied', 'back', 'base', 'perhaps', 'written']);
    const files = ['shared', 'synced-folder', 'nextcloud-app/src'].flatMap((room) => readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => path.join(root, room, file)));
    const families = new Set(files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bslot\('([\w-]+)'/g)].map(([, family = '']) => family)));
    expect(families.size).toBeGreaterThan(15);
    expect([...families].filter((family) => !untrusted.has(family) && parseJournalLine(done({ [`${family}|x|y`]: [[]] })).line === 'entry')).toEqual([]);
  });

  test('nested beyond all reason, or of a day that no calendar has, is not read', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(parseJournalLine(done({}).replace('"keep":{}', `"keep":{"x":${deep}}`))).toEqual({ line: 'unreadable' });
    expect(parseJournalLine('{"v":1,"entry":"activated","at":8640000000000001,"by":"a","seq":1}')).toEqual({ line: 'unreadable' });
  });
});
