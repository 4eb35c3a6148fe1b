// One thread seen by its members: for which reason, whether it is news, and what stays silent.
import type { Message, Thread } from '../../../shared/model/document-content';
import { messageKey } from '../../../shared/model/document-content';
import type { JournalEntry } from '../../../shared/model/journal';
import type { Memo } from '../../../shared/model/plan';
import type { Snapshot } from '../../../shared/model/snapshot';
import { heardThreads } from '../../../shared/digest/heard-threads';
import { threads } from '../../../shared/digest/sources/threads';
import { toldSlot } from '../../../shared/digest/told';
import { memoOf } from '../../../shared/plan/memo-of';
import { readWorld } from '../../../shared/plan/world';
import { deepFreeze } from '../../deep-freeze';
import { documentOf, groupOf, said, start } from '../../laws/digest-histories';
import { settleAt } from '../../laws/plan/apply-to-snapshot';

const hourMs = 3_600_000, now = start + 100 * hourMs;
const group = groupOf({ shared: false, rhythms: ['', '', '', ''] });
const [ana, bilal, chloe, dimitri] = [0, 1, 2, 3];
const at = (hours: number): number => start + hours * hourMs;

function seen(messages: readonly Message[], { resolved = false, id = 'Documents/x.docx', journal = [] }: { readonly resolved?: boolean; readonly id?: string; readonly journal?: readonly JournalEntry[] } = {}): readonly string[] {
  const thread: Thread = { quote: null, place: null, messages, resolved };
  const world = readWorld(deepFreeze({ ...group, journal: [...group.journal, ...journal], documents: { whole: true, all: [documentOf(id, [thread], now)] } }), now, {});
  return threads(world).map(({ member, line: { reason, about } }) => `${member} ${reason} ${about.map((key) => messages.findIndex((message) => messageKey(message) === key)).join(',')}`).sort();
}

test.each<[string, readonly Message[], readonly string[]]>([
  ['named by @', [said(ana, 'Et toi, @Bilal ?', at(1))], ['r2 mentioned 0']],
  ['named at the beginning', [said(ana, 'Bilal : d’accord ?', at(1))], ['r2 mentioned 0']],
  ['an address is no name', [said(ana, 'écrire à moi@bilal.example', at(1))], []],
  ['given a task', [said(ana, 'à faire : Bilal, appeler', at(1))], ['r2 assigned 0']],
  ['urgent, for those in the thread and those named', [said(ana, 'fuite', at(1)), said(bilal, 'j’arrive', at(2)), said(chloe, '#urgent @Dimitri', at(3))], ['r1 urgent 1,2', 'r2 urgent 2', 'r4 urgent 0,1,2']],
  ['an answer to who asked, and to who was answered', [said(ana, 'une question', at(1)), said(bilal, 'oui', at(2)), said(chloe, 'non', at(3))], ['r1 replied 1,2', 'r2 replied 2']],
  ['answered: nothing is left for them', [said(ana, '@Bilal ?', at(1)), said(bilal, 'oui', at(2)), said(ana, 'merci', at(3)), said(bilal, 'de rien', at(4))], ['r1 replied 3']],
  ['their own words are no news', [said(ana, '@Ana à moi-même', at(1))], []],
  ['older than the service, apart from an open mention', [said(ana, 'bonjour', at(-50)), said(bilal, 'bonjour @Chloé', at(-49)), said(dimitri, 'bonjour', at(-48))], ['r3 mentioned 1']],
])('%s', (_, messages, lines) => {
  expect(seen(messages)).toEqual(lines);
});

test('a document of their subgroup is followed', () => {
  expect(seen([said(chloe, 'une idée', at(1))], { id: 'Documents/Jardin/x.docx' })).toEqual(['r1 followed 0', 'r2 followed 0']);
});

test('a settled discussion is silent', () => {
  expect(seen([said(ana, '@Bilal ?', at(1))], { resolved: true })).toEqual([]);
});

const asked = said(ana, 'Et la haie ?', at(1)), followedUp = said(chloe, 'Bonne question', at(2));
const withThread = (messages: readonly Message[], resolved = false): Snapshot => ({ ...group, documents: { whole: true, all: [documentOf('Documents/x.docx', [{ quote: null, place: null, messages, resolved }], at(2))] } });

/** What each later state of the thread sends, after the first state was told. */
function told(states: readonly (readonly [readonly Message[], boolean])[]): readonly (readonly string[])[] {
  let journal = group.journal;
  return states.map(([messages, resolved], step) => {
    const settled = settleAt({ ...withThread(messages, resolved), journal }, at(10 + step * 24 * 8));
    journal = settled.snapshot.journal;
    return settled.applied.flatMap((effect) => (effect.kind === 'deliver' ? effect.lines.filter(({ document }) => document !== null).map(({ member, reason }) => `${member} ${reason}`) : [])).sort();
  });
}

test('edited words are no news; who is named by the edit is told', () => {
  const edited = { ...followedUp, text: 'Bonne question, vraiment' }, naming = { ...followedUp, text: 'Bonne question, @Ana ?' };
  expect(told([[[asked, followedUp], false], [[asked, edited], false], [[asked, naming], false], [[asked, followedUp], false]])).toEqual([['r1 replied'], [], ['r1 mentioned'], []]);
});

test('settled and opened again, it is told again; deleted, it is not', () => {
  expect(told([[[asked, followedUp], false], [[asked, followedUp], true], [[asked, followedUp], false]])).toEqual([['r1 replied'], [], ['r1 replied']]);
  expect(told([[[asked, followedUp], false], [[asked], false], [[asked, followedUp], false]])).toEqual([['r1 replied'], [], []]);
});

test('a thread that stands in two documents is one', () => {
  const thread: Thread = { quote: null, place: null, messages: [said(ana, '@Bilal ?', at(1))], resolved: false };
  const world = readWorld({ ...group, documents: { whole: true, all: [documentOf('a.docx', [thread], now), documentOf('b.docx', [thread], now)] } }, now, {});
  expect(threads(world)).toHaveLength(1);
});

test('who joined later is told nothing of before', () => {
  const rows = group.members!.sheets[0]!.rows.map((row, index) => ({ ...row, cells: [...row.cells, index === 0 ? 'Arrivée' : index === 2 ? '2026-12-03' : null] }));
  const snapshot: Snapshot = { ...withThread([said(ana, '@Bilal @Chloé', at(1))]), members: { ...group.members!, sheets: [{ ...group.members!.sheets[0]!, rows }] } };
  expect(threads(readWorld(snapshot, now, {})).map(({ member }) => member)).toEqual(['r3']);
});

test('a slot of what was told is of one member and one thing', () => {
  expect(toldSlot('r|1', 'thread/a')).toBe('told|r¦1|thread/a');
});

const read = (snapshot: Snapshot, memo: Memo = {}): readonly string[] => threads(readWorld(snapshot, now, memo)).map(({ member, at: since }) => `${member} ${since}`).sort();
const heard = withThread([said(ana, '@Bilal, la haie ?', at(1)), said(dimitri, 'oui', at(2))]);
const { settings, members } = heard, [sheet] = members!.sheets;

/** The document stays as it is. */
test.each<[string, Snapshot]>([
  ['the settings say who an author is', { ...heard, settings: { ...settings, digest: { ...settings.digest, authors: { Ana: 'Chloé' } } } }],
  ['a member is called otherwise', { ...heard, members: { ...members!, revision: 'renamed', sheets: [{ ...sheet!, rows: sheet!.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell === 'Bilal' ? 'Bo' : cell)) })) }] } }],
  ['the group lives in another zone', { ...heard, zones: Object.fromEntries(Object.entries(heard.zones).map(([name, zone]) => [name, { ...zone, offsets: [{ from: 0, offset: 120 }] }])) }],
])('what was heard is heard anew where %s', (_, changed) => {
  const memo = memoOf(heard, now);
  expect(read(changed, memo)).toEqual(read(changed));
  expect(read(changed)).not.toEqual(read(heard));
});

test('what says that it was written tomorrow is told when it is seen', () => {
  const settled = settleAt(withThread([said(ana, '@Bilal ?', at(500))]), at(10));
  expect(settled.applied.flatMap((effect) => (effect.kind === 'deliver' ? effect.lines : [])).filter(({ reason }) => reason === 'mentioned').map(({ member }) => member)).toEqual(['r2']);
  expect(threads(readWorld(settled.snapshot, at(11), {}))).toEqual([]);
  expect(threads(readWorld(settled.snapshot, at(501), {}))).toEqual([]);
});

test('two members of one name are told apart by what the table can say', () => {
  const [one] = group.members!.sheets, rows = one!.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell === 'Bilal' ? 'Ana' : cell)) }));
  const twins: Snapshot = { ...withThread([said(ana, 'bonjour', at(1))]), members: { ...group.members!, sheets: [{ ...one!, rows }] } };
  expect(heardThreads(readWorld(twins, now, {})).problems).toMatchObject([{ code: 'author-ambiguous', values: { name: 'Ana', twins: true } }]);
});
