// Who is written to about a subgroup that has not reported: those who are in the group, and nobody who has left it.
import { speakFor } from '../../../shared/reports/speak-for';
import { readWorld } from '../../../shared/plan/world';
import { deepFreeze } from '../../deep-freeze';
import { tableOf } from '../../laws/plan/random-group';
import { eve, groupWith } from '../automations/reporting-group';

const spoken = (...rows: readonly (readonly (string | null)[])[]): readonly string[] => {
  const snapshot = { ...groupWith({}), members: tableOf('members', [['Prénom', 'Sous-groupe', 'Référent·e de', 'Départ'], ...rows]) };
  return speakFor(readWorld(deepFreeze(snapshot), eve, {}), 'Jardin').map(({ name }) => name);
};

test('the referent, where there is one', () => {
  expect(spoken(['Ana', 'Jardin', 'Jardin', null], ['Bilal', 'Jardin', null, null])).toEqual(['Ana']);
});

test('its members, where the referent left today, or stands below a heading of former members', () => {
  expect(spoken(['Ana', 'Jardin', 'Jardin', '16/12/2026'], ['Bilal', 'Jardin', null, null])).toEqual(['Bilal']);
  expect(spoken(['Bilal', 'Jardin', null, null], ['ARCHIVES', null, null, null], ['Ana', 'Jardin', 'Jardin', null])).toEqual(['Bilal']);
});
