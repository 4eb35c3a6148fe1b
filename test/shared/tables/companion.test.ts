// Rows and cells that we wrote beside a table that we never rewrite, as they are read.
import type { Topic } from '../../../shared/model/rows';
import type { Cell } from '../../../shared/model/table';
import type { ReadContext, ReadTable } from '../../../shared/tables/read-rows';
import { readTopics } from '../../../shared/tables/read-topics';
import { context, deepFreeze, sheetOf, tableOf } from './sheets';

const beside = 'Sujets (suivi).csv';

function read(companion: readonly (readonly Cell[])[], over: Partial<ReadContext> = {}, rows: readonly (readonly Cell[])[] = [['Chaudière', 10, 'Travaux']]): ReadTable<Topic> {
  return readTopics(deepFreeze({ ...tableOf('topics', sheetOf('S', [['Titre', 'Durée', 'Sous-groupe'], ...rows])), companion: sheetOf(beside, companion) }), deepFreeze({ ...context, ...over }));
}

test('a row that stands only beside the table is a topic, with its own id and its own place', () => {
  const { rows, problems } = read([['N°', 'Titre', 'Durée', 'Statut'], ['n1234abcd', 'Poules', 10, null], ['r1', 'Chaudière', null, 'traité']]);
  expect(rows.map(({ id, title, minutes, subgroup, status, source }) => [id, title, minutes, subgroup, status, source.table, source.ref])).toEqual([
    ['r1', 'Chaudière', 10, 'Travaux', 'done', 'Sujets.ods', '2'], ['n1234abcd', 'Poules', 10, null, 'open', beside, '2'],
  ]);
  expect([rows[1]?.source.url, problems]).toEqual([`${beside}#n1234abcd`, []]);
});

test('a person may add rows there, with an id or without; what is wrong with them is said of that file', () => {
  const { rows, problems } = read([['N°', 'Titre', 'Durée'], [null, 'Haie', '?'], ['77', 'Puits', 5], [null, null, null]]);
  expect(rows.map(({ id, title }) => [id, title])).toEqual([['r1', 'Chaudière'], ['r2', 'Haie'], ['77', 'Puits']]);
  expect(problems.map(({ code, where }) => [code, where.file, where.row])).toEqual([['minutes-default', beside, '2']]);
});

test('one that was begun without ids: its rows are topics, its lines on rows of the table stay with these', () => {
  const { rows, problems } = read([['Titre', 'Sous-groupe', 'Durée', 'Statut'], ['Poules', 'Jardin', 10], ['r1', 'Chaudière', null, 'traité']], { subgroups: ['Travaux', 'Jardin'] });
  expect(rows.map(({ id, title, subgroup, status }) => [id, title, subgroup, status])).toEqual([['r1', 'Chaudière', 'Travaux', 'done'], ['r2', 'Poules', 'Jardin', 'open']]);
  expect(problems).toEqual([]);
});

test('what stood beside a row that has gone does not bring it back', () => {
  const gone = { r7: { title: 'Fête', cells: ['Fête'], gone: true as const } };
  const lines = [['N°', 'Titre', 'Pas avant'], ['r7', 'Fête', '2027-01-15'], ['17', 'Toiture', '2027-01-15']];
  expect(read(lines, { known: gone, overlay: { 17: { 'Pas avant': null } } }).rows.map(({ title }) => title)).toEqual(['Chaudière']);
});

test('a row of ours that a person took over into the table is one row', () => {
  const { rows } = readTopics({ ...tableOf('topics', sheetOf('S', [['N°', 'Titre', 'Durée', 'Statut'], ['n1234abcd', 'Poules', 10, null]])), companion: sheetOf(beside, [['N°', 'Titre', 'Statut'], ['n1234abcd', 'Poules', 'traité']]) }, context);
  expect(rows.map(({ id, status, source }) => [id, status, source.table])).toEqual([['n1234abcd', 'done', 'Sujets.ods']]);
});
