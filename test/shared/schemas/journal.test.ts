// The door of the journal: what somebody else's hand wrote into it never reaches planning in a shape that planning does not know.
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
  ])('with %s is not read', (_, keep) => {
    expect(parseJournalLine(done(keep))).toEqual({ line: 'unreadable' });
  });

  test('nested beyond all reason, or of a day that no calendar has, is not read', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(parseJournalLine(done({}).replace('"keep":{}', `"keep":{"x":${deep}}`))).toEqual({ line: 'unreadable' });
    expect(parseJournalLine('{"v":1,"entry":"activated","at":8640000000000001,"by":"a","seq":1}')).toEqual({ line: 'unreadable' });
  });
});
