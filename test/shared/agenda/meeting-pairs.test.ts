// The pairs of a meeting: who is there, kept once formed, and remembered at the next meeting.
import { pairsAhead } from '../../../shared/agenda/meeting-pairs';
import type { JournalEntry } from '../../../shared/model/journal';
import { overviewOf } from '../../../shared/overview/overview-of';
import { readWorld, type World } from '../../../shared/plan/world';
import { tableOf } from '../../laws/plan/random-group';
import { groupInMotion, kept, now } from '../overview/group-in-motion';

const members = tableOf('members', [
  ['Prénom', 'Sous-groupe', 'Absences', 'Départ'], ['Ana', 'Jardin', null, null], ['Bilal', 'Bâtiment', 'du 10/12/2026 au 20/12/2026', null], ['Chloé', 'Jardin', null, null],
  ['Dimitri', 'Bâtiment', null, null], ['Emiko', 'Bâtiment', null, null], ['Farida', null, null, '2026-11-01'],
]);
const world = (journal: readonly JournalEntry[]): World => readWorld(groupInMotion({ members, journal }), now, {});
const round = (meeting: string, day: string, groups: readonly (readonly string[])[]): JournalEntry => ({ entry: 'kept', at: 5, by: 'a', seq: 9, keep: { [`pairs|${meeting}|`]: { day, groups } } });
const named = (one: World, groups: readonly (readonly string[])[] | undefined) => groups?.map((group) => group.map((id) => one.members.find((member) => member.id === id)?.name));

test('those who are there and not away, across subgroups', () => {
  const one = world([kept]);
  expect(named(one, pairsAhead(one)?.groups)).toEqual([['Ana', 'Dimitri'], ['Chloé', 'Emiko']]);
});

test('formed once for a meeting they stay, unless they are asked for anew; those who met before meet others', () => {
  const one = world([kept]), formed = pairsAhead(one)!, again = world([kept, { entry: 'kept', at: 5, by: 'a', seq: 9, keep: formed.keep! }]);
  expect(pairsAhead(again)).toEqual({ meeting: formed.meeting, groups: formed.groups, keep: null });
  expect(overviewOf(again).pairs?.groups).toEqual([['Ana', 'Dimitri'], ['Chloé', 'Emiko']]);
  const after = world([kept, round('pleniere/2026-12-03', '2026-12-03', formed.groups)]);
  expect(named(after, pairsAhead(after)?.groups)).toEqual([['Ana', 'Emiko'], ['Chloé', 'Dimitri']]);
  expect(pairsAhead(again, true)?.groups).toEqual(formed.groups);
});
