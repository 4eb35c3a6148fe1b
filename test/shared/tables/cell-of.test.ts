// How we write into people's columns.
import type { Cell } from '../../../shared/model/table';
import { cellOf, defaultHeader } from '../../../shared/tables/cell-of';

test.each<readonly [string, string | number, readonly Cell[], Cell]>([
  ['status', 'done', [], 'traité'], ['status', 'on-hold', [], 'en attente'], ['status', 'open', [], 'à traiter'],
  ['status', 'done', ['Fait', 'fait (3/12)', 'Fait', 'clos', 'en cours'], 'Fait'], ['status', 'done', ['x', null, 'x'], 'x'], ['status', 'on-hold', ['Fait', 'pause'], 'pause'],
  ['notBefore', '2026-12-03', [], '2026-12-03'], ['notBefore', '2026-12-03', ['01/02/2026', '3/4/2026', null], '03/12/2026'], ['notBefore', '2026-12-03', ['2026-02-01', '3/4/2026'], '2026-12-03'],
  ['minutes', 35, [10, 20], 35], ['minutes', 35, ['20 min', '1h'], '35 min'], ['pinned', 'in', [], 'd’office'], ['pinned', 'in', ['oui', 'oui', 'non'], 'oui'],
  ['intent', 'decide', [], 'décision'], ['title', 'Toit', [], 'Toit'],
])('%s %j among %j is %j', (field, value, like, cell) => {
  expect(cellOf('topics', { field, value, like }, 'fr')).toBe(cell);
});

test('tasks are ticked as the others are', () => {
  expect(cellOf('tasks', { field: 'done', value: true, like: ['x', null] }, 'fr')).toBe('x');
  expect(cellOf('tasks', { field: 'done', value: 'done' }, 'en')).toBe('yes');
  expect(cellOf('tasks', { field: 'done', value: false }, 'fr')).toBeNull();
  expect(cellOf('tasks', { field: 'due', value: null }, 'fr')).toBeNull();
});

test('columns that we add have a name in the group’s language', () => {
  expect([defaultHeader('topics', 'status', 'fr'), defaultHeader('topics', 'notBefore', 'en'), defaultHeader('topics', 'id', 'fr')]).toEqual(['État', 'Not before', 'N°']);
});
