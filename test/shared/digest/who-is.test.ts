// Names on comments, and the members that they mean: nobody is guessed.
import { whoIs } from '../../../shared/digest/who-is';
import type { Member } from '../../../shared/model/rows';

const member = (id: string, name: string, email: string | null = null): Member => ({
  id, name, email, source: { kind: 'members', table: 't', sheet: 's', ref: id, url: `t#${id}` }, subgroups: [], referentOf: [], roles: null, absences: [], joined: null, left: null, relay: null,
  writing: { rhythm: null, days: null, hours: null, quiet: null, zone: null },
});
const members = [member('1', 'Ana Morel', 'ana@example.org'), member('2', 'Chloé Roy', 'famille@example.org'), member('3', 'Bilal Roy', 'famille@example.org'), member('4', 'Ana Diallo'), member('5', 'Jean-Pierre Petit', 'jpp@example.org')];
const who = whoIs(members, { 'Unknown Author': 'Chloé', jp: 'Jean-Pierre Petit' });

test.each<[string, string | null, string | null, string | null]>([
  ['Ana Morel', null, null, '1'], ['Ana', null, null, 'ambiguous'], ['Ana D.', null, null, '4'], ['chloe', null, null, '2'], ['JPP', null, null, '5'], ['Bilal Roy (Bâtiment)', null, null, '3'],
  ['Roy, Chloé', null, null, '2'], ['Ana', null, 'ana@example.org', '1'], ['', 'jpp@example.org', null, '5'], ['Chloé Roy', null, 'famille@example.org', '2'], ['unknown author', null, null, '2'], ['Quelqu’un', 'jp', null, '5'],
  ['Bilall Roi', null, null, null], ['Chloe R', null, null, '2'], ['Karim', null, null, null], ['', null, null, null], ['Karim', 'bilal', null, '3'],
  ['Chloé Roy', 'bilal', null, 'ambiguous'], ['Chloé Roy', 'ana@example.org', null, 'ambiguous'], ['Chloé', 'chloe', null, '2'], ['Bilal', 'famille@example.org', null, '3'],
])('%j, account %j, address %j is %j', (name, account, email, id) => {
  expect(who.person({ name, account, email })).toBe(id);
});
