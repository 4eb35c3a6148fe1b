// Snapshots of groups of any size, always the same ones: a full table, a plenary every fortnight, past meetings in the journal, reports and documents with comments.
import { signatureOf } from '../../shared/agenda/signature-of';
import { agendaSlot, type PublishedAgenda } from '../../shared/agenda/published';
import { recordSlot } from '../../shared/agenda/meeting-record';
import type { JournalEntry } from '../../shared/model/journal';
import type { Meeting, Snapshot } from '../../shared/model/snapshot';
import type { Cell, Table, TableKind } from '../../shared/model/table';
import type { Instant } from '../../shared/model/time';
import { parseSettings } from '../../shared/schemas/settings';
import { benchDocuments } from './bench-documents';
import { benchNow, dayAt, dayMs, memberAt, nextStart, subgroupAt, type GroupSize } from './bench-size';

const hourMs = 3_600_000, fortnight = 14 * dayMs;

const lengths = ['5 min', '10 min', "15'", '20 min', '0h25', '30', '40 min', '1h'];
const { settings } = parseSettings({ topics: 'Sujets.csv', documents: 'Documents/', reports: 'Sous-groupes/', timeZone: 'UTC', locale: 'fr' }, { file: '', lineOf: () => undefined, timeZone: 'UTC', isZone: () => true }).read!;

export function benchGroup(size: GroupSize): Snapshot {
  return {
    version: 1, settings, trial: false, places: { agendas: 'Ordres du jour', reports: 'Sous-groupes', overview: 'Où en est-on.md' }, zones: { UTC: { name: 'UTC', offsets: [{ from: 0, offset: 0 }] } },
    meetings: { whole: true, all: meetings() }, topics: topicsTable(size), members: membersTable(size), tasks: null, decisions: null,
    documents: { whole: true, all: benchDocuments(size) }, journal: journalOf(size), problems: [],
  };
}

/** One row's length has been changed since. */
export function afterOneChange(snapshot: Snapshot): Snapshot {
  const table = snapshot.topics!, [sheet] = table.sheets, rows = [...sheet!.rows], changed = rows[10]!;
  rows[10] = { ...changed, cells: changed.cells.map((cell, at) => (at === 2 ? '35 min' : cell)) };
  return { ...snapshot, topics: { ...table, revision: 'changed', sheets: [{ ...sheet!, rows }] } };
}

/** As the snapshot's window has it: 90 days back, 60 ahead. */
function meetings(): readonly Meeting[] {
  return Array.from({ length: 11 }, (_, at) => nextStart + (at - 6) * fortnight).map((start): Meeting => ({
    id: idAt(start), title: 'Plénière', subgroup: null, start, end: start + 2 * hourMs, cancelled: false, place: null, source: null,
  }));
}

function idAt(start: Instant): string {
  return `pleniere/${dayAt(start)}`;
}

function topicsTable(size: GroupSize): Table {
  const header = ['N°', 'Sujet', 'Temps prévu', 'Priorité', 'Sous-groupe', 'Porté par', 'Échéance', 'État'];
  const rows = Array.from({ length: size.topics }, (_, at): Cell[] => [
    at + 1, `Sujet ${at + 1} : ce que nous voulons en faire`, lengths[(at * 7) % lengths.length]!, 1 + ((at * 11) % 5), subgroupAt(at * 5, size),
    memberAt(at * 13, size), at % 40 === 0 ? dayAt(nextStart + (at % 9) * 7 * dayMs) : null, null,
  ]);
  return tableOf('topics', [header, ...rows]);
}

function membersTable(size: GroupSize): Table {
  const rows = Array.from({ length: size.members }, (_, at): Cell[] => [memberAt(at, size), `m${at}@example.org`, subgroupAt(at, size), '2020-01-15']);
  return tableOf('members', [['Nom', 'Courriel', 'Sous-groupe', 'Arrivée'], ...rows]);
}

function tableOf(kind: TableKind, cells: readonly (readonly Cell[])[]): Table {
  const id = kind === 'topics' ? 'Sujets.csv' : 'Membres.csv';
  return { kind, id, url: id, revision: 'as read', ownIds: false, writable: true, whole: true, sheets: [{ name: id, rows: cells.map((row, at) => ({ ref: `${at + 1}`, cells: row })) }] };
}

/** In service for a week: what was said before is nobody's news. Topics came in evenly over the past; each meeting treated three that have left the table since. */
function journalOf(size: GroupSize): readonly JournalEntry[] {
  const { topics, pastMeetings } = size;
  const entry = { by: 'bench', seq: 1 };
  return [{ ...entry, at: benchNow - 7 * dayMs, entry: 'activated' }, ...Array.from({ length: pastMeetings }, (_, at): JournalEntry => {
    const start = nextStart - (pastMeetings - at) * fortnight, there = Math.floor((topics * at) / pastMeetings);
    const items = [0, 1, 2].map((nth) => ({ id: `${topics + 1 + 3 * at + nth}`, minutes: 25, subgroup: subgroupAt(at + nth, size) }));
    const agenda: PublishedAgenda = { document: `Ordres du jour/${dayAt(start)} Plénière.md`, title: 'Plénière', day: dayAt(start), subgroup: null, items, leftOut: leftOutOf(there), resting: [], awaited: [], waiting: [], roles: {} };
    const record = { revision: '', day: dayAt(start), items: Object.fromEntries(items.map(({ id }) => [id, 'dealt-with'])), choices: {}, questions: [] };
    return { ...entry, at: start, seq: at + 2, entry: 'kept', keep: { [agendaSlot(idAt(start))]: { ...agenda }, [recordSlot(idAt(start))]: record } };
  })];
}

const signature = signatureOf({ id: '', minutes: 15, priority: 3, age: 0, subgroup: null, deadline: null, pinned: false, hours: null, gates: [] });

function leftOutOf(there: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: there }, (_, at) => [`${at + 1}`, signature]));
}
