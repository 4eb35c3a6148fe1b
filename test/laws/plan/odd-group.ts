// Worlds that no tidy group has: meetings that end before they begin, ids twice, tables without a header, no zone, pages of noise.
import fc from 'fast-check';
import type { JournalEntry } from '../../../shared/model/journal';
import type { GroupDocument, Meeting } from '../../../shared/model/snapshot';
import type { Cell, Table, TableKind } from '../../../shared/model/table';
import { emptyGroup, firstPlenary, settingsIn, tableOf, type RandomGroup } from './random-group';

const hourMs = 3_600_000;
const instant = fc.integer({ min: -60 * 24, max: 60 * 24 }).map((hours) => firstPlenary + hours * hourMs);
const words = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('__proto__', 'constructor', 'Sujet', '|', '# x', '- [ ] y', '\u0000', '\ud800', '[^1]: z', '17', 'https://exemple.org'));
const cell: fc.Arbitrary<Cell> = fc.oneof(words, fc.constant(null), fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const header = fc.constantFrom('Sujet', 'Titre', 'Qui', 'N°', 'Temps prévu', 'Échéance', 'Nom', 'État', '', 'toString');

function oddTable(kind: TableKind): fc.Arbitrary<Table | null> {
  const rows = fc.tuple(fc.array(header, { maxLength: 6 }), fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })).map(([top, body]) => [top, ...body]);
  return fc.option(fc.oneof(rows, fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 })).map((grid) => tableOf(kind, grid)), { freq: 6 })
    .chain((table) => fc.record({ writable: fc.boolean(), whole: fc.boolean(), ownIds: fc.boolean(), sheets: fc.constantFrom(0, 1, 2) })
      .map(({ sheets, ...rest }) => (table === null ? null : { ...table, ...rest, sheets: sheets === 0 ? [] : Array.from({ length: sheets }, () => table.sheets[0]!) })));
}

const oddMeeting: fc.Arbitrary<Meeting> = fc.record({
  id: fc.oneof(fc.constantFrom('a/1', 'a/1', 'b|2', '__proto__', ''), words), title: words, subgroup: fc.option(fc.oneof(words, fc.constantFrom('Jardin'))), start: instant, end: instant, cancelled: fc.boolean(),
  place: fc.option(words), source: fc.option(fc.record({ calendar: words, uid: words, writable: fc.boolean(), link: fc.option(words) })),
});

const oddDocument: fc.Arbitrary<GroupDocument> = fc.record({
  id: fc.constantFrom('Ordres du jour/2026-12-03 Plénière.md', 'x.md', 'x.md'), kind: fc.constantFrom('agenda', 'report', 'document'), title: words, url: words,
  revision: words, content: fc.option(fc.array(words, { maxLength: 10 }).map((lines) => lines.join('\n'))), modifiedAt: instant, busy: fc.boolean(), subgroup: fc.constant(null), reading: fc.constant(null), sharedWithAll: fc.constant(null),
});

const common = { at: instant, by: fc.constantFrom('a', 'b'), seq: fc.nat(5) };
const key = fc.constantFrom('agenda/a/1', 'rows/topics', 'outcome/a/1', '__proto__');
const oddEntry: fc.Arbitrary<JournalEntry> = fc.oneof(
  fc.record({ ...common, entry: fc.constant('activated' as const) }), fc.record({ ...common, entry: fc.constant('released' as const), key }),
  fc.record({ ...common, entry: fc.constant('held' as const), key, why: words, until: fc.option(words) }), fc.record({ ...common, entry: fc.constant('failed' as const), key, hash: words, cause: words, remedy: words }),
  fc.record({ ...common, entry: fc.constant('kept' as const), keep: fc.dictionary(fc.constantFrom('written|x.md|', 'other|a|b', 'nothing'), fc.constantFrom(null, 'x', 3, true)) }),
  fc.record({ ...common, entry: fc.constant('begun' as const), key, hash: words, kind: fc.constant('record' as const), settling: fc.constant(null), because: words, keep: fc.constant({}), undo: fc.constant(null) }),
);

export const oddGroup: fc.Arbitrary<RandomGroup> = fc.record({
  now: instant, locale: fc.constantFrom('fr' as const, 'en' as const), trial: fc.boolean(), zone: fc.boolean(), meetings: fc.array(oddMeeting, { maxLength: 6 }), whole: fc.boolean(),
  topics: oddTable('topics'), members: oddTable('members'), tasks: oddTable('tasks'), decisions: oddTable('decisions'),
  documents: fc.array(oddDocument, { maxLength: 3 }), journal: fc.array(oddEntry, { maxLength: 6 }),
}).map(({ now, locale, trial, zone, meetings, whole, documents, journal, ...tables }) => {
  const group = emptyGroup(settingsIn(locale));
  return { now, snapshot: { ...group, ...tables, trial, journal, zones: zone ? group.zones : {}, meetings: { whole, all: meetings }, documents: { whole, all: documents } } };
});
