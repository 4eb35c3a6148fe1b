// Names of subgroups are found in a table of topics as reading all of it finds them.
import fc from 'fast-check';
import { readTopics } from '../../../shared/tables/read-topics';
import { subgroupsWritten } from '../../../shared/tables/subgroups-written';
import { context, sheetOf, tableOf } from './sheets';

const name = fc.constantFrom('Jardin', ' jardin ', 'Fêtes', '', '-', '#REF!', null, 7);

test('the same names as those of the topics, row by row', () => {
  fc.assert(fc.property(fc.array(name, { maxLength: 6 }), fc.boolean(), (names, titled) => {
    const rows = [...(titled ? [['Nos sujets']] : []), ['Sujet', 'Sous-groupe', 'Durée'], ...names.map((one, at) => [`Sujet ${at}`, one, '10'])];
    const table = tableOf('topics', sheetOf('Feuille 1', rows));
    expect(subgroupsWritten(table, {})).toEqual(readTopics(table, context).rows.flatMap(({ subgroup }) => subgroup ?? []));
  }), { numRuns: 200 });
});
