// Laws of row identity, each over a whole table and its next state: sorting, inserting, deleting and editing rows never gives one row another's id.
import fc from 'fast-check';
import type { KnownRows } from '../../shared/tables/known-rows';
import { identifyRows, type IdentifiableRow } from '../../shared/tables/row-identity';
import { deepFreeze } from '../shared/tables/sheets';
import { planRuns } from './runs';

interface Sample {
  readonly title: string;
  readonly cells: readonly string[];
}

const words = ['compost', 'toit', 'vélos', 'assurance', 'fête', 'logement', 'budget', 'jardin', 'lessive', 'porte', 'eau', 'loyer', 'travaux', 'accueil', 'chaudière', 'mur'];
const people = ['Ana', 'Bilal', 'Chloé', 'Dia', ''];

/** Rows whose titles differ in at least one word that no other row has, as a group's topics do. */
const distinctRows = fc
  .uniqueArray(fc.record({ tag: fc.integer({ min: 100, max: 9999 }), words: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), who: fc.constantFrom(...people), minutes: fc.constantFrom('10', '15', '30', '45', '') }), { selector: ({ tag }) => tag, minLength: 1, maxLength: 14 })
  .map((rows) => rows.map(({ tag, words: said, who, minutes }): Sample => ({ title: `${said.join(' ')} n${tag}`, cells: [`${said.join(' ')} n${tag}`, minutes, who, 'à voir ensemble'] })));

/** Rows of which many say the same. */
const alikeRows = fc.array(fc.record({ title: fc.constantFrom('Budget', 'Divers', 'Toit', 'budget'), minutes: fc.constantFrom('10', '15', '') }), { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map(({ title, minutes }): Sample => ({ title, cells: [title, minutes] })));

function asked(rows: readonly Sample[], own: (index: number) => string | null = () => null): readonly IdentifiableRow[] {
  return deepFreeze(rows.map((row, index) => ({ ...row, own: own(index), where: { row: String(index + 2) } })));
}

function identify(rows: readonly Sample[], known: KnownRows = {}): ReturnType<typeof identifyRows> {
  return identifyRows(asked(rows), deepFreeze(known));
}

function shuffled<T>(rows: readonly T[], keys: readonly number[]): readonly T[] {
  return rows.map((row, i) => ({ row, key: keys[i % keys.length] ?? 0, i })).sort((a, b) => a.key - b.key || a.i - b.i).map(({ row }) => row);
}

/** As text: comparing objects deeply ten thousand times would take minutes. */
function same(one: unknown, other: unknown): void {
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
}

const keys = fc.array(fc.integer(), { minLength: 14, maxLength: 14 });

test('ids are all different, deterministic, and survive JSON', () => {
  fc.assert(fc.property(fc.oneof(distinctRows, alikeRows), (rows) => {
    const first = identify(rows);
    expect(new Set(first.ids).size).toBe(rows.length);
    same(identify(rows), first);
    same(identify(rows, JSON.parse(JSON.stringify(first.known)) as KnownRows), first);
  }), planRuns);
});

test('a sorted table keeps the id of each row', () => {
  fc.assert(fc.property(distinctRows, keys, (rows, order) => {
    const before = identify(rows);
    const after = identify(shuffled(rows, order), before.known);
    same(shuffled(before.ids, order), after.ids);
    same(after.known, before.known);
  }), planRuns);
});

test('rows that say the same keep the same set of ids when sorted', () => {
  fc.assert(fc.property(alikeRows, keys, (rows, order) => {
    const before = identify(rows);
    const after = identify(shuffled(rows, order), before.known);
    const idsOf = (samples: readonly Sample[], ids: readonly string[]): readonly string[] => samples.map((row, i) => `${row.cells.join('|')} ${ids[i] ?? ''}`).sort();
    same(idsOf(shuffled(rows, order), after.ids), idsOf(rows, before.ids));
  }), planRuns);
});

test('inserting, deleting and editing rows at once leaves every other row its id, and the edited one too', () => {
  fc.assert(fc.property(distinctRows, fc.tuple(fc.nat(), fc.nat(), fc.nat()), keys, (rows, [at, gone, edited], order) => {
    const before = identify(rows);
    const kept = rows.flatMap((row, i) => (i === gone % rows.length ? [] : [{ row, id: before.ids[i] ?? '' }]));
    const changed = kept.map(({ row, id }, i) => ({ id, row: i === edited % kept.length ? { ...row, cells: [row.cells[0] ?? '', '90', 'Zoé', row.cells[3] ?? ''] } : row }));
    const fresh = { row: { title: 'tout autre chose x1', cells: ['tout autre chose x1', '5', 'Yann', ''] }, id: null };
    const table = shuffled([...changed.slice(0, at % (changed.length + 1)), fresh, ...changed.slice(at % (changed.length + 1))], order);
    const after = identify(table.map(({ row }) => row), before.known);
    table.forEach(({ id }, i) => (id === null ? expect(before.ids).not.toContain(after.ids[i]) : expect(after.ids[i]).toBe(id)));
  }), planRuns);
});

test('a retitled row keeps its id while most of what it says stays', () => {
  fc.assert(fc.property(distinctRows, fc.nat(), (rows, which) => {
    const before = identify(rows);
    const retitled = rows.map((row, i) => (i === which % rows.length ? { title: `${row.title} encore`, cells: [`${row.title} encore`, ...row.cells.slice(1)] } : row));
    same(identify(retitled, before.known).ids, before.ids);
  }), planRuns);
});

test('an id that was given is never given again, even when its row has gone; the very same row brings it back', () => {
  fc.assert(fc.property(distinctRows, (rows) => {
    const before = identify(rows);
    const emptied = identify([], before.known);
    const others = identify([{ title: 'nouveau sujet', cells: ['nouveau sujet'] }], emptied.known);
    expect(before.ids).not.toContain(others.ids[0]);
    same(identify(rows, others.known).ids, before.ids);
  }), planRuns);
});

test('rows with one id both stay, under ids that do not change when sorted, and it is said', () => {
  fc.assert(fc.property(distinctRows, keys, fc.array(fc.constantFrom('1', '2', '1-2', 'r1', null), { minLength: 14, maxLength: 14 }), (rows, order, owns) => {
    const first = identifyRows(asked(rows, (i) => owns[i] ?? null), {});
    expect(new Set(first.ids).size).toBe(rows.length);
    const doubled = owns.slice(0, rows.length).filter((own, i, all) => own !== null && all.indexOf(own) !== i);
    expect(first.problems.length).toBe(doubled.length);
    const again = identifyRows(shuffled(asked(rows, (i) => owns[i] ?? null), order), first.known);
    same(again.ids, shuffled(first.ids, order));
    same(again.known, first.known);
  }), planRuns);
});

test('where the reader saw only a part, the rows that it did not see have not gone', () => {
  const before = identify([{ title: 'Toit', cells: ['Toit', '10', 'Ana'] }, { title: 'Mur', cells: ['Mur', '20', 'Bilal'] }]);
  const part = identifyRows(asked([{ title: 'Toit', cells: ['Toit', '10', 'Ana'] }]), before.known, false);
  same(part.known, before.known);
  same(identify([{ title: 'Mur', cells: ['Mur', '25', 'Bilal'] }], part.known).ids, [before.ids[1]]);
});
