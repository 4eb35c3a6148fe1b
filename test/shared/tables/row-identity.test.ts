// Rows that are easy to take for one another.
import { identifyRows, type IdentifiableRow } from '../../../shared/tables/row-identity';

function rowsOf(...rows: readonly (readonly [string | null, ...string[]])[]): readonly IdentifiableRow[] {
  return rows.map(([own, ...cells], i) => ({ own, title: cells[0] ?? '', cells, where: { row: String(i + 2) } }));
}

test('a row of which only the title stays keeps its id', () => {
  const { known } = identifyRows(rowsOf([null, 'Toit', '10', 'Ana', 'avant Noël'], [null, 'Mur', '20']), {});
  expect(identifyRows(rowsOf([null, 'Mur', '20'], [null, 'Toit', '45', 'Bilal', 'urgent et cher']), known).ids).toEqual(['r2', 'r1']);
});

test('one of two rows with the same title is not guessed from the title', () => {
  const { known } = identifyRows(rowsOf([null, 'Budget', '10', 'Ana', 'toiture']), {});
  expect(identifyRows(rowsOf([null, 'Budget', '30', 'Chloé', 'vélos'], [null, 'Budget', '10', 'Ana', 'toiture refaite']), known).ids).toEqual(['r2', 'r1']);
});

test('a new row like one that went is a new row', () => {
  const first = identifyRows(rowsOf([null, 'Budget 2026', '30', 'Ana', 'Finances']), {});
  const without = identifyRows([], first.known);
  expect(identifyRows(rowsOf([null, 'Budget 2027', '30', 'Ana', 'Finances']), without.known).ids).toEqual(['r2']);
});

test('a third row with the same number gets a third id, and the number’s first holder keeps it', () => {
  const first = identifyRows(rowsOf(['7', 'Toit', '10'], ['7', 'Mur', '20']), {});
  expect(first.ids).toEqual(['7', '7-2']);
  const next = identifyRows(rowsOf(['7', 'Porte', '5'], ['7', 'Mur', '20'], ['7', 'Toit', '10']), first.known);
  expect(next.ids).toEqual(['7-3', '7-2', '7']);
  expect(next.problems.map(({ values }) => values)).toEqual([{ id: '7', given: '7-3' }, { id: '7', given: '7-2' }]);
});

test('an id of ours never meets one that a person gave', () => {
  expect(identifyRows(rowsOf([null, 'Toit'], ['r1', 'Mur'], [null, 'Porte']), {}).ids).toEqual(['r2', 'r1', 'r3']);
});
