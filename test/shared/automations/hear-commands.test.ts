// Commands in comments: a row each, once per message, whatever is edited later.
import type { Message } from '../../../shared/model/document-content';
import type { Snapshot } from '../../../shared/model/snapshot';
import { plan } from '../../../shared/plan/plan';
import { documentOf, groupOf, said, start } from '../../laws/digest-histories';
import { settleAt } from '../../laws/plan/apply-to-snapshot';
import { tableOf } from '../../laws/plan/random-group';

const hourMs = 3_600_000, now = start + 10 * hourMs;
const at = (hours: number): number => start + hours * hourMs;
const group: Snapshot = { ...groupOf({ shared: false, rhythms: ['', '', '', ''] }), topics: tableOf('topics', [['Sujet', 'Durée', 'Porté par', 'Ajouté le'], ['Assurance', '15 min', null, null]]) };

function withMessages(messages: readonly Message[], snapshot = group, resolved = false): Snapshot {
  return { ...snapshot, documents: { whole: true, all: [documentOf('x.docx', [{ quote: null, place: null, messages, resolved }], now)] } };
}

/** The rows that are added while the messages change from one state to the next. */
function rowsAfter(...states: readonly (readonly Message[])[]): readonly (readonly unknown[])[] {
  let snapshot = group;
  return states.map((messages, step) => {
    const settled = settleAt(withMessages(messages, snapshot), now + step * hourMs);
    snapshot = settled.snapshot;
    return settled.applied.flatMap((effect) => (effect.kind === 'addRow' ? [effect.cells.map(({ value }) => value).join(' · ')] : []));
  });
}

const problems = (messages: readonly Message[], resolved = false): readonly string[] => plan(withMessages(messages, group, resolved), now).problems.map(({ code }) => code).filter((code) => code.startsWith('command'));

test('a topic says who asked for it and when, a task who does it', () => {
  expect(rowsAfter([said(0, 'odj : compost 10 min', at(1)), said(1, 'à faire : Chloé, appeler la mairie, avant le 12/12', at(2)), said(2, 'décision : on repeint', at(3))]).map((rows) => [...rows].sort()))
    .toEqual([['appeler la mairie · Chloé · 2026-12-12', 'compost · 10 min · Ana · 2026-11-30', 'on repeint · 2026-11-30']]);
});

test('an edit adds no second row, wherever it puts its words', () => {
  expect(rowsAfter([said(0, 'odj : compost', at(1))], [said(0, 'odj : vélos\nodj : compost', at(1))], [said(0, 'odj : compost, vraiment', at(1))])).toEqual([['compost · Ana · 2026-11-30'], [], []]);
});

test('what was not understood is said, and understood once it is corrected', () => {
  const unclear = said(0, 'à faire : Ana', at(1));
  expect(problems([unclear])).toEqual(['command-unclear']);
  expect(rowsAfter([unclear], [{ ...unclear, text: 'à faire : Ana, ranger' }])).toEqual([[], ['ranger · Ana · ']]);
});

test('nobody obeys a stranger, what is settled, or what is older than the service', () => {
  const stranger = { ...said(0, 'odj : fontaine', at(1)), author: { name: 'Visiteuse', account: null, email: null } };
  expect([rowsAfter([stranger]), problems([stranger])]).toEqual([[[]], ['command-of-stranger']]);
  expect(settleAt(withMessages([said(0, 'odj : compost', at(1))], group, true), now).applied.filter(({ kind }) => kind === 'addRow')).toEqual([]);
  expect(rowsAfter([said(0, 'odj : compost', at(-60))])).toEqual([[]]);
});

test('five hundred requests in one comment are kept once', () => {
  const { effects, held } = plan(withMessages([said(0, Array.from({ length: 500 }, (_, n) => `odj : point ${n}`).join('\n'), at(1))]), now);
  const all = [...effects, ...held.map(({ effect }) => effect)].filter(({ key }) => key.startsWith('command/'));
  expect(all.filter(({ kind }) => kind === 'addRow')).toHaveLength(500);
  expect(all.filter(({ keep }) => Object.keys(keep).length > 0).map(({ kind }) => kind)).toEqual(['record']);
});

test('a comment of which some rows wait for a person is still what it was when it is edited', () => {
  const many = Array.from({ length: 30 }, (_, n) => `odj : point ${n}`).join('\n'), first = `décision : on repeint\n${many}`;
  expect(rowsAfter([said(0, first, at(1))], [said(0, `décision : on repeint tout\n${many}`, at(1))])).toEqual([['on repeint · 2026-11-30'], []]);
});

test('a request that says that it was written tomorrow is obeyed today', () => {
  expect(rowsAfter([said(0, 'odj : compost', at(40))], [said(0, 'odj : compost', at(40))])).toEqual([['compost · Ana · 2026-11-30'], []]);
});

test('a request put in above another of the same minute is a new one, and the other stays what it is', () => {
  const compost = said(0, 'odj : compost', at(1)), bikes = said(0, 'odj : vélos', at(1)), states = [[compost], [bikes, { ...compost, ordinal: 2 }], [{ ...bikes, text: 'odj : vélos cargo' }, { ...compost, ordinal: 2 }], [compost]];
  let snapshot = group;
  expect(states.map((messages, step) => {
    const threads = messages.map((message) => ({ quote: null, place: null, messages: [message], resolved: false }));
    const settled = settleAt({ ...snapshot, documents: { whole: true, all: [documentOf('x.md', threads, now)] } }, now + step * hourMs);
    snapshot = settled.snapshot;
    return settled.applied.flatMap((effect) => (effect.kind === 'addRow' ? [effect.cells[0]?.value] : []));
  })).toEqual([['compost'], ['vélos'], [], []]);
});

test('a request in another document of the same minute is not repeated when it is edited', () => {
  const two = (second: string): Snapshot['documents'] => ({ whole: true, all: ['odj : compost', second].map((text, at_) => documentOf(`${at_}.docx`, [{ quote: null, place: null, messages: [said(0, text, at(1))], resolved: false }], now)) });
  const first = settleAt({ ...group, documents: two('odj : vélos') }, now), next = settleAt({ ...first.snapshot, documents: two('odj : vélos cargo') }, now + hourMs);
  expect([first, next].map(({ applied }) => applied.filter(({ kind }) => kind === 'addRow').length)).toEqual([2, 0]);
});

const remark = (text: string): Message => ({ ...said(1, text, at(1)), written: '' });

test('a remark that is corrected stays the one that it was; another one is new', () => {
  expect(rowsAfter([remark('odj : réparer le portial')], [remark('odj : réparer le portail')], [remark('odj : réparer le portail vert')], [remark('odj : compost')]).map((rows) => rows.map((row) => String(row).split(' · ')[0])))
    .toEqual([['réparer le portial'], [], [], ['compost']]);
});

test('a remark like one that still stands, or that was taken away before, is new', () => {
  expect(rowsAfter([remark('odj : tondre le pré nord')], [remark('odj : tondre le pré nord'), remark('odj : tondre le pré sud')], [], [remark('odj : tondre le pré est')]).map((rows) => rows.length)).toEqual([1, 1, 0, 1]);
});

test('who bears the name of two members is no stranger: that is what is said', () => {
  const twins = { ...group, members: tableOf('members', [['Prénom'], ['Lise'], ['Lise']]) }, lise = { ...said(0, 'odj : compost', at(1)), author: { name: 'Lise', account: null, email: null } };
  const { effects, problems: told } = plan(withMessages([lise], twins), now);
  expect([effects.filter(({ kind }) => kind === 'addRow'), told.map(({ code }) => code).filter((code) => code.startsWith('command'))]).toEqual([[], ['command-of-whom']]);
});

test('what was asked for on trial is named once it is over, until it has its row; older requests are not', () => {
  const named = (messages: readonly Message[], snapshot = group, later = 0) => plan(withMessages(messages, snapshot), now + later).problems.flatMap((problem) => (problem.code === 'commands-of-trial' ? [problem.values] : []));
  const asked = [said(0, 'odj : compost 10 min', at(-60)), said(1, 'à faire : Ana, ranger', at(-50)), said(2, 'odj : vieux', at(-24 * 40))];
  expect(named(asked)).toEqual([{ count: 2, words: ['compost 10 min', 'Ana, ranger'] }]);
  expect(named(asked.slice(0, 1), { ...group, topics: tableOf('topics', [['Sujet'], ['Compost']]) })).toEqual([]);
  expect(named(asked, { ...group, trial: true, journal: [] })).toEqual([]);
  expect(named(asked, group, 20 * 24 * hourMs)).toEqual([]);
});
