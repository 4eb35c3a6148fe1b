// Names as people write them, and the members that they mean.
import { matchPerson } from '../../../shared/tables/match-person';

const members = [
  { id: '1', name: 'Ana Morel' }, { id: '2', name: 'Chloé Roy' }, { id: '3', name: 'Jean-Pierre Petit' }, { id: '4', name: 'Ana Diallo' }, { id: '5', name: 'Bilal Haddad' }, { id: '6', name: 'Zoë' }, { id: '7', name: 'Étienne Le Goff' },
];

test.each([
  ['Ana Morel', '1'], ['ana morel', '1'], ['Morel Ana', '1'], ['MOREL', '1'], ['Ana M.', '1'], ['Ana D', '4'], ['Ana', 'ambiguous'], ['Chloe', '2'], ['Chloe\u0301', '2'], ['Chloé R.', '2'], ['chloé', '2'], ['JP', null], ['JPP', '3'],
  ['Jean-Pierre', '3'], ['Jean Pierre', '3'], ['Bilal', '5'], ['Billal', '5'], ['Bilal Hadad', '5'], ['zoe', '6'], ['@Bilal', '5'], ['BH', '5'], ['B.H.', '5'], ['Le Goff', '7'], ['Goff', '7'], ['Etienne', '7'], ['E. Le Goff', '7'], ['A. Morel', '1'], ['tous', null], ['', null], ['?', null], ['Karim', null], ['An', null],
])('%j is %j', (name, id) => {
  expect(matchPerson(name, members)).toBe(id);
});

test('nobody to choose from', () => {
  expect(matchPerson('Ana', [])).toBeNull();
});
