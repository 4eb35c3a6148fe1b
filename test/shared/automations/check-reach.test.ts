// Whom no message can reach is said, and a relay whom nobody knows.
import { plan } from '../../../shared/plan/plan';
import { deepFreeze } from '../../deep-freeze';
import { emptyGroup, tableOf } from '../../laws/plan/random-group';

const header = ['Prénom', 'Courriel', 'Relais', 'Rythme'];
const told = (...rows: readonly (readonly (string | null)[])[]) => plan(deepFreeze({ ...emptyGroup(), members: tableOf('members', [header, ...rows]) }), 0).problems
  .flatMap((problem) => (problem.code === 'relay-unknown' || problem.code === 'nobody-reaches' ? [problem.values] : []));
const ana = ['Ana', 'ana@example.org', null, null];

test('a relay who is nobody, or one of two, is said with whose it is', () => {
  expect(told(ana, ['Farida', null, 'Annabelle Roux', null], ['Guy', null, 'Ana', null])).toEqual([{ name: 'Farida', relay: 'Annabelle Roux' }]);
  expect(told(ana, ['Lise', 'l@example.org', null, null], ['Lise', 'm@example.org', null, null], ['Guy', null, 'Lise', null])).toEqual([{ name: 'Guy', relay: 'Lise' }]);
});

test('members with neither are named once, but those who want nothing, and in a group that has addresses', () => {
  expect(told(ana, ['Bo', null, null, null], ['Guy', null, null, null], ['Zoé', null, null, 'jamais'])).toEqual([{ count: 2, names: ['Bo', 'Guy'] }]);
  expect(told(['Bo', null, null, null], ['Guy', null, null, null])).toEqual([]);
});
