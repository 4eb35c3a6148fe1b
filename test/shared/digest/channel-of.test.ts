// How each member is reached, whatever they have and whatever the group has.
import { channelOf } from '../../../shared/digest/channel-of';
import type { Member } from '../../../shared/model/rows';
import { deepFreeze } from '../../deep-freeze';

const member = (name: string, email: string | null, relay: string | null = null): Member => ({
  id: name, name, email, relay, source: { kind: 'members', table: 'Membres.csv', sheet: '', ref: '2', url: 'Membres.csv#2' }, subgroups: [], referentOf: [], roles: null,
  absences: [], joined: null, left: null, writing: { rhythm: null, days: null, hours: null, quiet: null, zone: null },
});
const ana = member('Ana Morel', 'ana@example.org'), emiko = member('Emiko', null, 'ana'), farida = member('Farida', null), dimitri = member('Dimitri', null, 'Emiko'), guest = member('Guy', null, 'Mme Roux');
const members = deepFreeze([ana, emiko, farida, dimitri, guest]);
const reach = { mails: true, members, isDead: () => false };

test.each([
  ['an address', [ana], reach, { by: 'mail', address: 'ana@example.org', relay: null }],
  ['an address that two share', [member('Chloé', 'f@example.org'), member('Jo', 'f@example.org')], reach, { by: 'mail', address: 'f@example.org', relay: null }],
  ['a relay who has one', [emiko], reach, { by: 'mail', address: 'ana@example.org', relay: ana }],
  ['a relay who has none', [dimitri], reach, { by: 'page', relay: 'Emiko' }],
  ['a relay who is no member', [guest], reach, { by: 'page', relay: 'Mme Roux' }],
  ['neither', [farida], reach, { by: 'page', relay: null }],
  ['an address, in a group that sends no mail', [ana], { ...reach, mails: false }, { by: 'page', relay: null }],
  ['a relay, in a group that sends no mail', [emiko], { ...reach, mails: false }, { by: 'page', relay: 'Ana Morel' }],
  ['an address that is gone', [ana], { ...reach, isDead: () => true }, { by: 'page', relay: null }],
  ['an address that is gone, and a relay', [member('Zoé', 'zoe@example.org', 'Ana')], { ...reach, isDead: (address: string) => address.startsWith('zoe') }, { by: 'mail', address: 'ana@example.org', relay: ana }],
])('%s', (_, recipients, asked, channel) => {
  expect(channelOf(deepFreeze(recipients), asked)).toEqual(channel);
});
