// Which row of a sheet is its header, where titles stand above it or words below it look like titles.
import { findHeader } from '../../../shared/tables/find-header';

const sheet = (...rows: readonly (readonly string[])[]) => ({ name: 'S', rows: rows.map((cells, at) => ({ ref: String(at + 1), cells })) });

test.each([
  ['a title alone is not lost to a row of two status words', sheet(['Sujet'], ['traité', 'en attente']), 0],
  ['a title row yields to the header below it', sheet(['Sujets'], ['Sujet', 'Durée', 'Qui'], ['Compost', '10', 'Ana']), 1],
  ['three other columns outweigh a title row', sheet(['Sujets'], ['Durée', 'Priorité', 'Échéance', 'Quoi donc'], ['10', '1', '3/12', 'Compost']), 1],
])('%s', (_, table, index) => {
  expect(findHeader('topics', table)?.index).toBe(index);
});
