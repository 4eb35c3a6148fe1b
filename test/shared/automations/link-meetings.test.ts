// A calendar entry leads to its agenda: when it is ours to write, once, and only to a page that is there.
import { agendaSlot } from '../../../shared/agenda/published';
import { linkMeetings } from '../../../shared/automations/link-meetings';
import type { Meeting, Snapshot } from '../../../shared/model/snapshot';
import { plan } from '../../../shared/plan/plan';
import { readWorld } from '../../../shared/plan/world';
import { parseSettings } from '../../../shared/schemas/settings';
import { deepFreeze } from '../../deep-freeze';

const { settings } = parseSettings({ topics: 'Sujets.csv', langue: 'fr' }, { file: '', lineOf: () => undefined, timeZone: 'UTC', isZone: () => true }).read!;
const now = Date.UTC(2026, 10, 28, 9);
const page = 'Ordres du jour/2026-12-03 Plénière.md';
const url = 'https://cloud.example/f/17';

const plenary: Meeting = {
  id: 'pleniere/2026-12-03', title: 'Plénière', subgroup: null, start: Date.UTC(2026, 11, 3, 19), end: Date.UTC(2026, 11, 3, 21), cancelled: false, place: null,
  source: { calendar: 'groupe', uid: 'u-1', writable: true, link: null },
};
const agenda = { document: page, title: 'Plénière', day: '2026-12-03', subgroup: null, items: [], leftOut: {}, resting: [], awaited: [], waiting: [], roles: {} };

function snapshotWith(meeting: Partial<Meeting>, documents: readonly string[] = [page]): Snapshot {
  return deepFreeze({
    version: 1, settings, trial: false, places: { agendas: 'Ordres du jour', reports: null, overview: 'Où en est-on.md' }, zones: { UTC: { name: 'UTC', offsets: [{ from: 0, offset: 0 }] } },
    meetings: { whole: true, all: [{ ...plenary, ...meeting }] }, topics: null, members: null, tasks: null, decisions: null,
    documents: { whole: true, all: documents.map((id) => ({ id, kind: 'agenda', title: id, url, revision: 'r1', content: '# Plénière', modifiedAt: 0, busy: false, subgroup: null, reading: null, sharedWithAll: null })) },
    journal: [{
      entry: 'done', key: 'agenda/pleniere/2026-12-03', hash: 'h', kind: 'writeDocument', because: '', keep: { [agendaSlot(plenary.id)]: agenda }, undo: null,
      at: now - 86_400_000, by: 'a', seq: 1,
    }],
    problems: [],
  } satisfies Snapshot);
}

const linked = (snapshot: Snapshot, at = now): readonly string[] => linkMeetings(readWorld(snapshot, at, {})).effects.map(({ key }) => key);

test('the entry leads to the agenda, and says so in the words of the group', () => {
  expect(linkMeetings(readWorld(snapshotWith({}), now, {}))).toEqual({
    effects: [{
      kind: 'linkMeeting', key: 'link/pleniere/2026-12-03', because: expect.stringContaining('Plénière du jeudi 3 décembre 2026'), notBefore: now, expires: plenary.end, after: [], keep: {},
      meeting: { id: plenary.id, calendar: 'groupe', uid: 'u-1' }, document: page,
    }],
    problems: [], wakes: [],
  });
});

test('it goes through the plan like everything else', () => {
  expect(plan(snapshotWith({}), now).effects.filter(({ kind }) => kind === 'linkMeeting')).toHaveLength(1);
});

test('an entry that leads there already is left alone', () => {
  expect(linked(snapshotWith({ source: { ...plenary.source!, link: url } }))).toEqual([]);
});

test('an entry that leads elsewhere is led to the agenda', () => {
  expect(linked(snapshotWith({ source: { ...plenary.source!, link: 'https://cloud.example/f/4' } }))).toEqual(['link/pleniere/2026-12-03']);
});

test.each<[string, Partial<Meeting>]>([
  ['may only be read', { source: { ...plenary.source!, writable: false } }],
  ['is no calendar’s', { source: null }],
  ['has no agenda yet', { id: 'pleniere/2026-12-17' }],
  ['was cancelled', { cancelled: true }],
])('a meeting that %s is not linked', (_, meeting) => {
  expect(linked(snapshotWith(meeting))).toEqual([]);
});

test('an agenda that was deleted is not led to', () => {
  expect(linked(snapshotWith({}, []))).toEqual([]);
});

test('a meeting that began needs no link any more', () => {
  expect(linked(snapshotWith({}), plenary.start)).toEqual([]);
});
