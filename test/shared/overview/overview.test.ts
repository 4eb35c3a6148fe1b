// Where the group stands: what stands on its page, when it is written, and when it is left alone.
import type { JournalEntry } from '../../../shared/model/journal';
import type { Snapshot } from '../../../shared/model/snapshot';
import { overviewOf } from '../../../shared/overview/overview-of';
import { tellTopic } from '../../../shared/overview/tell-topic';
import { pasteText } from '../../../shared/overview/paste-text';
import { plan } from '../../../shared/plan/plan';
import { readWorld } from '../../../shared/plan/world';
import { deepFreeze } from '../../deep-freeze';
import { emptyGroup, tableOf } from '../../laws/plan/random-group';
import { documentOf, first, groupInMotion, kept, now, topicRows } from './group-in-motion';

const page = 'Où en est-on.md';
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const written = (snapshot: Snapshot, at = now) => plan(deepFreeze(snapshot), at).effects.find(({ key }) => key === 'overview');
const textOf = (snapshot: Snapshot, at = now): string => { const effect = written(snapshot, at); return effect?.kind === 'writeDocument' ? plain(effect.text) : ''; };
const overview = (changes: Partial<Snapshot> = {}) => overviewOf(readWorld(deepFreeze(groupInMotion(changes)), now, {}));

test('what the last plenary did, in one line each, and what changed since', () => {
  const { last, news } = overview();
  expect(last?.points.shown.map(({ id, outcome, decisions }) => [id, outcome, decisions])).toEqual([['1', 'decided', ['Devis Roca']], ['2', 'still-open', []]]);
  expect({ added: news?.added.shown.map(({ id }) => id), closed: news?.closed.shown.map(({ id }) => id), decided: news?.decisions.shown.map(({ title }) => title) })
    .toEqual({ added: ['3'], closed: ['4'], decided: ['Clés chez Ana'] });
});

test('what is open stands by the day of its meeting, and what nobody has taken on is where help is welcome', () => {
  const { open, tasks, help } = overview();
  expect(open.topics.shown.map(({ topic, planned }) => [topic.id, planned])).toEqual([['2', '2026-12-17'], ['3', null]]);
  expect(tasks.shown.map(({ title }) => title)).toEqual(['Appeler']);
  expect(help.tasks.shown.map(({ title }) => title)).toEqual(['Semer']);
  expect(help.roles?.roles).toEqual(['notes', 'time']);
  expect(help.subgroups).toEqual(['Bâtiment']);
});

test('a day that has passed is no reproach', () => {
  expect(textOf(groupInMotion())).toMatch(/^- Bilal : Appeler$/m);
  expect(textOf(groupInMotion(), now - 5 * 86_400_000)).toContain('- Bilal : Appeler (d’ici le 1/12)');
});

test('a subgroup for a time stands with its last day, and drops out after it', () => {
  const { settings } = groupInMotion(), until = { ...settings, subgroups: [{ name: 'Fête', aliases: [], until: '2026-12-05' }, { name: 'Jardin', aliases: [], until: null }] };
  expect(textOf(groupInMotion({ settings: until }))).toContain('- Fête : jusqu’au samedi 5 décembre 2026');
  expect(textOf(groupInMotion({ settings: until }), now + 86_400_000)).not.toContain('Fête');
});

test('the collation of the latest plenary is linked once there is one', () => {
  expect(textOf(groupInMotion())).not.toContain('restitutions');
  const entry: JournalEntry = { entry: 'kept', at: 2, by: 'a', seq: 2, keep: { 'collation|pleniere/2026-12-03|': { document: 'Ordres du jour/2026-12-03 Tour.md' } } };
  const documents = { whole: true, all: [documentOf('Ordres du jour/2026-12-03 Tour.md', '# Tour\n', { kind: 'collation', title: 'Tour des sous-groupes' })] };
  expect(textOf(groupInMotion({ journal: [kept, entry], documents }))).toContain('## Dernières restitutions\n\n- [Tour des sous-groupes](Ordres%20du%20jour/2026-12-03%20Tour.md)');
});

test('the last report of each subgroup is linked', () => {
  const report = (id: string, subgroup: string) => documentOf(id, '', { kind: 'report', subgroup, reading: { threads: [], blocks: [{ kind: 'paragraph', runs: [{ text: 'Les semis sont faits.', strong: false, link: null }] }] } });
  const documents = { whole: true, all: [report('Sous-groupes/Jardin/2026-11-20.md', 'Jardin'), report('Sous-groupes/Jardin/2026-12-01.md', 'Jardin'), report('Sous-groupes/Bâtiment/2026-06-01.md', 'Bâtiment')] };
  expect(textOf(groupInMotion({ documents }))).toMatch(/## Dernières restitutions\n\n- Jardin : \[restitution du 1\/12\]\(Sous-groupes\/Jardin\/2026-12-01\.md\)\n\n## /);
});

test('before the first agenda there is no page', () => {
  expect(written(groupInMotion({ journal: [] }))).toBeUndefined();
  expect(written(emptyGroup())).toBeUndefined();
});

test.each<[string, Partial<Snapshot>]>([
  ['a calendar read in part', { meetings: { whole: false, all: [first] } }], ['a table read in part', { tasks: { ...tableOf('tasks', [['À faire'], ['Semer']]), whole: false } }],
  ['a page out of sight', { documents: { whole: false, all: [] } }],
])('with %s nothing is taken off the page', (_, changes) => {
  expect(written(groupInMotion(changes))).toBeUndefined();
});

test('a table that was there and is away for a moment is no table without rows', () => {
  const known: JournalEntry = { entry: 'done', at: 2, by: 'a', seq: 2, key: 'rows/tasks', hash: '', kind: 'record', because: '', keep: {}, undo: null };
  expect(written(groupInMotion({ tasks: null }))).toBeDefined();
  expect(written(groupInMotion({ tasks: null, journal: [kept, known] }))).toBeUndefined();
});

test('it fits a page or two however much there is', () => {
  const rows = Array.from({ length: 600 }, (_, at) => [String(at + 10), `Sujet ${at}`, null, null, '10 min', null]), tasks = Array.from({ length: 900 }, (_, at) => [`Chose ${at}`, at % 2 ? 'Ana' : null, null, null, null]);
  const lines = textOf(groupInMotion({ topics: tableOf('topics', [...topicRows, ...rows]), tasks: tableOf('tasks', [['À faire', 'Qui', 'Pour quand', 'Fait', 'Sujet'], ...tasks]) })).split('\n').filter((line) => line !== '');
  expect(lines.length).toBeLessThan(90);
  expect(lines.filter((line) => line.startsWith('- … et '))).toHaveLength(4);
});

test('on trial the page is written too: into the preview', () => {
  expect(written(groupInMotion({ trial: true }))?.kind).toBe('writeDocument');
});

test('once it was deleted that is said on that day, and not again', () => {
  const base: JournalEntry = { entry: 'kept', at: 2, by: 'a', seq: 2, keep: { [`base|${page}|section/overview`]: { there: true, title: 'Où en est-on ?', url: null, heading: { link: 'x' }, blocks: {} } } };
  const gone = plan(groupInMotion({ journal: [kept, base] }), now), record = gone.effects.find(({ key }) => key === 'overview/gone');
  expect(gone.problems.map(({ code }) => code)).toContain('document-gone');
  expect(record?.keep).toEqual({ [`overview|${page}|`]: { gone: '2026-12-05' } });
  const said: JournalEntry = { entry: 'kept', at: 3, by: 'a', seq: 3, keep: record!.keep }, next = plan(groupInMotion({ journal: [kept, base, said] }), now + 86_400_000);
  expect(next.problems.map(({ code }) => code)).not.toContain('document-gone');
  expect(next.effects.filter(({ key }) => key.startsWith('overview'))).toEqual([]);
});

test('the text to paste: three lines and the link', () => {
  expect(pasteText(groupInMotion(), now)?.map(plain)).toEqual([
    'Prochaine réunion : Plénière du jeudi 17 décembre 2026, de 20 h à 22 h.', 'Au programme : Compost.',
    'Attendu d’ici là : quelqu’un pour Semer (10/12) ; quelqu’un pour : prise de notes, temps.', 'Ordres du jour/2026-12-17.md',
  ]);
  expect(pasteText(groupInMotion({ meetings: { whole: true, all: [first] } }), now)).toBeNull();
});

test('the text to paste says whose task is ahead, and of days that have passed neither names nor figures', () => {
  const tasks = tableOf('tasks', [['À faire', 'Qui', 'Pour quand'], ['Appeler', 'Bilal', '2026-12-04'], ['Semer', null, '2026-12-04'], ['Payer', 'Ana', '2026-12-05']]);
  expect(plain(pasteText(groupInMotion({ tasks }), now)?.[2] ?? '')).toBe('Attendu d’ici là : quelqu’un pour Semer ; Ana, Payer (5/12) ; quelqu’un pour : prise de notes, temps.');
});

test('the life of a topic has what a comment decided, in a document that is called by its key word', () => {
  const heard: JournalEntry = { entry: 'kept', at: 2, by: 'a', seq: 2, keep: { 'command|x|': { member: 'r1', at: now, document: 'Documents/Devis toiture.docx', commands: [{ kind: 'decisions', content: 'on écarte Roca', title: 'on écarte Roca' }] } } };
  const decisions = tableOf('decisions', [['Décision', 'Date', 'Sujet'], ['on écarte Roca', '2026-12-04', null], ['Clés chez Ana', '2026-12-04', null]]);
  const documents = { whole: true, all: [documentOf('Documents/Devis toiture.docx', '', { kind: 'document' })] };
  const told = (tellTopic(deepFreeze(groupInMotion({ decisions, documents, journal: [kept, heard] })), { asked: 'toiture', now, locale: 'fr' })[0] ?? []).map(plain).join('\n');
  expect(told).toContain('décision : [on écarte Roca](');
  expect(told).not.toContain('Clés');
});
