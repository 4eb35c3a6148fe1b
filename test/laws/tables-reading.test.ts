// Laws of reading a table: no row is dropped, the same table reads the same, what we write is read back.
import fc from 'fast-check';
import type { Problem } from '../../shared/model/problem';
import type { Cell, Table, TableKind } from '../../shared/model/table';
import { cellOf, defaultHeader } from '../../shared/tables/cell-of';
import { columnNames } from '../../shared/tables/column-names';
import { fieldsOf } from '../../shared/tables/column-name';
import { parseDayCell } from '../../shared/tables/parse-day-cell';
import { parseMinutes } from '../../shared/tables/parse-minutes';
import { parsePinned } from '../../shared/tables/parse-pinned';
import { parseStatus } from '../../shared/tables/parse-status';
import { readDecisions } from '../../shared/tables/read-decisions';
import { readMembers } from '../../shared/tables/read-members';
import type { ReadTable } from '../../shared/tables/read-rows';
import { readTasks } from '../../shared/tables/read-tasks';
import { readTopics } from '../../shared/tables/read-topics';
import { isOneEditApart } from '../../shared/tables/spelling';
import { messagesOf } from '../../shared/text/messages';
import { addDays } from '../../shared/time/days';
import { context, deepFreeze, sheetOf, tableOf } from '../shared/tables/sheets';
import { planRuns, pureRuns } from './runs';

const readers: Readonly<Record<TableKind, (table: Table) => ReadTable<{ readonly source: { readonly ref: string } }>>> = {
  topics: (table) => readTopics(table, { ...context, subgroups: ['Jardin', 'Habitat'] }),
  members: (table) => readMembers(table, context),
  tasks: (table) => readTasks(table, context),
  decisions: (table) => readDecisions(table, context),
};
const kinds: readonly TableKind[] = ['topics', 'members', 'tasks', 'decisions'];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Cell>('Compost', 'Toit', '1h30', '?', '30-45', '3/12', 'oui', 'FAIT', 'JARDIN', 'Jardin', '#REF!', '-', 'Ana et Bob', 'en attente', 'traité', 'Sujet', 'Durée', 'haute', '20h30', 'du 5 au 20 décembre', 'ana@ex.org', '17', '…', '🙂', 'Vote', 'Pause') },
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.integer(), fc.double({ noNaN: true }), fc.boolean()) },
);

function headersOf(kind: TableKind): readonly string[] {
  return Object.keys(columnNames[kind]).map((field) => defaultHeader(kind, field, 'fr'));
}

/** A header of this kind with its title column somewhere, above rows of anything. */
const anyTable = fc.constantFrom(...kinds).chain((kind) =>
  fc.tuple(fc.shuffledSubarray([...headersOf(kind)], { minLength: 1 }), fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 })).map(([headers, rows]) => {
    const title = defaultHeader(kind, kind === 'members' ? 'name' : 'title', 'fr');
    return { kind, rows: [headers.includes(title) ? headers : [...headers, title], ...rows] };
  }),
);

function linesSaid(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.flatMap((problem) => (problem.code === 'more-like-this' ? problem.values.rows : [problem.where.row ?? ''])));
}

/** Headings and repeated headers are no rows: known here by what they say alone. */
function isHeading(row: readonly Cell[]): boolean {
  const texts = [...new Set(row.map((value) => String(value ?? '').trim()).filter((text) => text !== ''))];
  const status = /^[^\p{L}]*(?:fait|traité|en attente)[^\p{L}]*$/iu;
  return (texts.length === 1 && status.test(texts[0] ?? '')) || (texts.includes('Sujet') && texts.length >= 2);
}

test('no row is dropped: below the header, each is a row or a problem that names its line', () => {
  fc.assert(fc.property(anyTable, ({ kind, rows }) => {
    const result = readers[kind](deepFreeze(tableOf(kind, sheetOf('S', rows))));
    const read = new Set(result.rows.map(({ source }) => source.ref));
    const said = linesSaid(result.problems);
    rows.forEach((row, i) => {
      const isEmpty = row.every((value) => value === null || (typeof value === 'string' && /^[\s\u200b\ufeff]*$/.test(value)));
      if (i === 0 || isEmpty || isHeading(row)) return;
      expect([i + 1, read.has(String(i + 1)) || said.has(String(i + 1))]).toEqual([i + 1, true]);
    });
    expect(read.size).toBe(result.rows.length);
  }), planRuns);
});

test('the same table reads the same, also with what is then known of its rows, and its problems have sentences', () => {
  fc.assert(fc.property(anyTable, ({ kind, rows }) => {
    const table = deepFreeze(tableOf(kind, sheetOf('S', rows)));
    const first = readers[kind](table);
    const again = kind === 'topics' ? readTopics(table, { ...context, subgroups: ['Jardin', 'Habitat'], known: first.known }) : readers[kind](table);
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    for (const problem of first.problems) for (const locale of ['fr', 'en'] as const) {
      const texts = messagesOf(locale).tablesProblems as Readonly<Record<string, ((values: never) => { what: string; remedy: string }) | undefined>>;
      const { what, remedy } = texts[problem.code]?.(problem.values as never) ?? { what: '', remedy: '' };
      expect([what.length > 0, remedy.length > 0, /undefined|\[object/.test(what + remedy)]).toEqual([true, true, false]);
    }
  }), planRuns);
});

test('columns in any order read the same', () => {
  const names = ['Sujet', 'Durée', 'Qui', 'Échéance', 'Statut'];
  const values = fc.array(fc.tuple(fc.constantFrom('Toit', 'Mur', 'Porte'), fc.constantFrom('10', '1h', '?'), fc.constantFrom('Ana', 'Bob, Ana', null), fc.constantFrom('3/12/2026', null, 'bientôt'), fc.constantFrom('fait', null, 'en attente')), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(values, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (rows, order) => {
    const arranged = (by: readonly number[]) => sheetOf('S', [by.map((i) => names[i] ?? ''), ...rows.map((row) => by.map((i) => row[i] ?? null))]);
    const read = (by: readonly number[]) => readTopics(tableOf('topics', arranged(by)), context).rows;
    expect(JSON.stringify(read(order))).toBe(JSON.stringify(read([0, 1, 2, 3, 4])));
  }), planRuns);
});

test('a duration written in any usual way is read as it was meant', () => {
  const styles: readonly ((minutes: number) => string)[] = [
    (m) => `${m} min`, (m) => `${m}'`, (m) => `${m}mn`, (m) => `${Math.floor(m / 60)}h${String(m % 60).padStart(2, '0')}`, (m) => `${Math.floor(m / 60)} h ${String(m % 60).padStart(2, '0')}`, (m) => `${Math.floor(m / 60)}:${String(m % 60).padStart(2, '0')}`,
    (m) => `${Math.floor(m / 60)} heures ${m % 60} minutes`, (m) => `${Math.floor(m / 60)} hours and ${m % 60} min`,
  ];
  fc.assert(fc.property(fc.integer({ min: 1, max: 600 }), fc.constantFrom(...styles), (minutes, style) => {
    expect([style(minutes), parseMinutes(style(minutes))?.value]).toEqual([style(minutes), minutes]);
  }), pureRuns);
});

test('of a range the upper end, said', () => {
  fc.assert(fc.property(fc.integer({ min: 5, max: 300 }), fc.integer({ min: 5, max: 300 }), fc.constantFrom('-', ' - ', ' à ', ' to ', '–'), fc.constantFrom('', ' min', "'"), (a, b, between, unit) => {
    expect(parseMinutes(`${a}${between}${b}${unit}`)).toEqual({ value: Math.max(a, b), assumed: 'upper-bound' });
  }), pureRuns);
});

test('what we write is read back', () => {
  const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-09-01', days));
  const like = fc.array(fc.constantFrom<Cell>('03/12/2026', '3/12', '2026-12-03', 'fait', 'x', 'Fait', 'en pause', 'à voir', 'oui', null, '20 min', 45), { maxLength: 6 });
  fc.assert(fc.property(fc.record({ date: day, status: fc.constantFrom('open', 'done', 'on-hold'), pinned: fc.constantFrom('in', 'out'), minutes: fc.integer({ min: 5, max: 600 }), others: like, locale: fc.constantFrom('fr', 'en') }), ({ date, status, pinned, minutes, others, locale }) => {
    const write = (field: string, value: string | number): Cell => cellOf('topics', { field, value, like: others }, locale);
    expect(parseDayCell(write('notBefore', date), { locale, today: '2026-11-20' })).toEqual({ value: date });
    expect(parseStatus(write('status', status))).toEqual({ value: status });
    expect(parsePinned(write('pinned', pinned))).toEqual({ value: pinned });
    expect(parseMinutes(write('minutes', minutes))).toEqual({ value: minutes });
  }), pureRuns);
});

test('a header of ours is recognised as its field, in both languages', () => {
  for (const kind of kinds) for (const field of Object.keys(columnNames[kind])) for (const locale of ['fr', 'en'] as const) {
    expect([field, fieldsOf(kind, defaultHeader(kind, field, locale))]).toEqual([field, [{ field, nearness: 'exact' }]]);
  }
});

test('one edit apart agrees with the textbook distance', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 }), fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 }), (a, b) => {
    expect(isOneEditApart(a, b)).toBe(distance(a, b) <= 1);
  }), pureRuns);
});

/** Optimal string alignment, as its definition says. */
function distance(a: string, b: string): number {
  const memo = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)));
  for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) {
    const step = a[i - 1] === b[j - 1] ? 0 : 1;
    const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (memo[i - 2]?.[j - 2] ?? 0) + 1 : Infinity;
    (memo[i] ?? [])[j] = Math.min((memo[i - 1]?.[j] ?? 0) + 1, (memo[i]?.[j - 1] ?? 0) + 1, (memo[i - 1]?.[j - 1] ?? 0) + step, swap);
  }
  return memo[a.length]?.[b.length] ?? 0;
}
