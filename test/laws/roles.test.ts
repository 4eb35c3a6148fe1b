// Laws of the roles: fair turns whatever the absences, newcomers spared, nobody twice, a person's word kept.
import fc from 'fast-check';
import { assignRoles, sparedMeetings, type Role, type RoleAssigned, type RoleTurn } from '../../shared/agenda/assign-roles';
import type { Member } from '../../shared/model/rows';
import { addDays } from '../../shared/time/days';
import { deepFreeze } from '../deep-freeze';
import { planRuns } from './runs';

const every: readonly Role[] = ['facilitation', 'notes', 'time'];
const firstDay = '2026-01-08';
const dayOf = (meeting: number) => addDays(firstDay, 14 * meeting);

function memberOf(index: number, { roles = null, away = [], joined = null }: { roles?: Member['roles']; away?: readonly number[]; joined?: number | null }): Member {
  return {
    id: `m${String(index).padStart(2, '0')}`, source: { kind: 'members', table: 'Membres.csv', sheet: '', ref: String(index), url: `Membres.csv#${index}` }, name: `Member ${index}`, email: null, subgroups: [],
    referentOf: [], roles, absences: away.map((meeting) => ({ from: addDays(dayOf(meeting), -1), to: addDays(dayOf(meeting), 1) })), joined: joined === null ? null : addDays(dayOf(joined), -3), left: null, relay: null, writing: { rhythm: null, days: null, hours: null, quiet: null, zone: null },
  };
}

interface Years {
  readonly members: readonly Member[];
  readonly roles: readonly Role[];
  readonly typed: (meeting: number) => Partial<Record<Role, string>>;
}

/** Meeting after meeting, each seeing the turns of those before. */
function hold({ members, roles, typed }: Years, meetings: number): readonly { readonly day: string; readonly assigned: readonly RoleAssigned[]; readonly history: readonly RoleTurn[] }[] {
  const held: { day: string; assigned: readonly RoleAssigned[]; history: readonly RoleTurn[] }[] = [];
  let history: readonly RoleTurn[] = [];
  for (let meeting = 0; meeting < meetings; meeting += 1) {
    const day = dayOf(meeting);
    const assigned = assignRoles(deepFreeze({ roles, members, history, day, past: Array.from({ length: meeting }, (_, past) => dayOf(past)), typed: typed(meeting) }));
    held.push({ day, assigned, history });
    history = [...history, ...assigned.flatMap(({ role, memberId }) => (memberId === null ? [] : [{ day, role, memberId }]))];
  }
  return held;
}

const meetings = 24;
const away = fc.array(fc.integer({ min: 0, max: meetings - 1 }), { maxLength: 12 });
const someRoles = fc.constantFrom<readonly Role[]>(every, every, ['facilitation', 'notes'], ['notes']);
const accepting = fc.constantFrom<Member['roles']>(null, null, ['notes'], ['facilitation', 'time'], []);
const there = (member: Member, day: string) => !member.absences.some(({ from, to }) => from <= day && day <= to);

test('those who are always there and accept everything have had as many turns as each other, give or take one, whoever else is away', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 5 }), fc.array(away, { maxLength: 5 }), someRoles, fc.integer({ min: 1, max: meetings }), (steady, absent, roles, count) => {
    const members = [...Array.from({ length: steady }, (_, index) => memberOf(index, {})), ...absent.map((times, index) => memberOf(steady + index, { away: times }))];
    const turns = hold({ members, roles, typed: () => ({}) }, count).flatMap(({ assigned }) => assigned.map(({ memberId }) => memberId));
    const counts = members.slice(0, steady).map(({ id }) => turns.filter((turn) => turn === id).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  }), planRuns);
});

test('nobody who is there and accepts everything is passed over for somebody who had a role more lately', () => {
  fc.assert(fc.property(fc.array(fc.record({ away, roles: accepting }), { minLength: 1, maxLength: 8 }), someRoles, (people, roles) => {
    const members = people.map((person, index) => memberOf(index, person));
    for (const { day, assigned, history } of hold({ members, roles, typed: () => ({}) }, 12)) {
      const last = (id: string) => history.filter(({ memberId }) => memberId === id).at(-1)?.day ?? '';
      const waiting = members.filter((member) => member.roles === null && there(member, day) && !assigned.some(({ memberId }) => memberId === member.id));
      const served = assigned.flatMap(({ memberId }) => memberId ?? []);
      for (const member of waiting) for (const other of served) expect(last(other) <= last(member.id)).toBe(true);
    }
  }), planRuns);
});

test('roles go to members who are there and accept them, never two to one person, and none stays empty that could be filled', () => {
  fc.assert(fc.property(fc.array(fc.record({ away, roles: accepting }), { maxLength: 8 }), someRoles, (people, roles) => {
    const members = people.map((person, index) => memberOf(index, person));
    for (const { day, assigned } of hold({ members, roles, typed: () => ({}) }, 8)) {
      expect(assigned.map(({ role }) => role)).toEqual(roles);
      const filled = assigned.filter(({ memberId }) => memberId !== null);
      const can = (role: Role) => members.filter((member) => there(member, day) && (member.roles === null || member.roles.includes(role))).map(({ id }) => id);
      expect(filled.every(({ role, memberId }) => memberId !== null && can(role).includes(memberId))).toBe(true);
      expect(new Set(filled.map(({ memberId }) => memberId)).size).toBe(filled.length);
      expect(filled.length).toBe(mostFilled(roles.map(can)));
    }
  }), planRuns);
});

test('newcomers have no role at their first meetings, then their turn, without catching up', () => {
  fc.assert(fc.property(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 1, max: 10 }), someRoles, (old, joined, roles) => {
    const members = [...Array.from({ length: old }, (_, index) => memberOf(index, {})), memberOf(old, { joined })];
    const newcomer = members[old]?.id;
    const turns = hold({ members, roles, typed: () => ({}) }, meetings).map(({ assigned }) => assigned.some(({ memberId }) => memberId === newcomer));
    expect(turns.slice(0, joined + sparedMeetings)).not.toContain(true);
    expect(turns).toContain(true);
    if (old >= 2 * roles.length) expect(turns.some((turn, meeting) => turn && turns[meeting + 1])).toBe(false);
  }), planRuns);
});

test('what a person typed stands, counts as that member’s turn, and whoever was replaced is still in line', () => {
  fc.assert(fc.property(fc.integer({ min: 4, max: 8 }), fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 10 }), (count, who, when) => {
    const members = Array.from({ length: count }, (_, index) => memberOf(index, {}));
    const swapped = members[who % count]?.id ?? '';
    const plain = hold({ members, roles: ['notes'], typed: () => ({}) }, when + 2);
    const first = plain[when]?.assigned[0]?.memberId;
    const after = hold({ members, roles: ['notes'], typed: (meeting) => (meeting === when ? { notes: swapped } : {}) }, when + 2);
    expect(after[when]?.assigned).toEqual([{ role: 'notes', memberId: swapped }]);
    if (swapped !== first) expect(after[when + 1]?.assigned).toEqual([{ role: 'notes', memberId: first }]);
    else expect(after[when + 1]?.assigned[0]?.memberId).not.toBe(first);
  }), planRuns);
});

test('whoever a person gave one role is given no other', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(), fc.constantFrom(...every), (count, who, role) => {
    const members = Array.from({ length: count }, (_, index) => memberOf(index, {}));
    const id = members[who % count]?.id ?? '';
    const [first] = hold({ members, roles: every, typed: () => ({ [role]: id }) }, 1);
    expect(first?.assigned.filter(({ memberId }) => memberId === id)).toEqual([{ role, memberId: id }]);
  }), planRuns);
});

test('the order of members and history does not matter', () => {
  fc.assert(fc.property(fc.array(fc.record({ away, roles: accepting }), { maxLength: 8 }), someRoles, (people, roles) => {
    const members = people.map((person, index) => memberOf(index, person));
    const { history = [], day = firstDay } = hold({ members, roles, typed: () => ({}) }, 9).at(-1) ?? {};
    const asking = { roles, members, history, day, past: [], typed: {} };
    expect(assignRoles({ ...asking, members: [...members].reverse(), history: [...history].reverse() })).toEqual(assignRoles(asking));
  }), planRuns);
});

function mostFilled([first, ...others]: readonly (readonly string[])[], taken: readonly string[] = []): number {
  if (first === undefined) return 0;
  const given = first.filter((id) => !taken.includes(id)).map((id) => 1 + mostFilled(others, [...taken, id]));
  return Math.max(mostFilled(others, taken), ...given);
}
