// Whose turn it is to facilitate, take notes and keep time.
import type { Member } from '../model/rows';
import type { Day } from '../model/time';
import { ownValue } from '../model/own-value';

export type Role = 'facilitation' | 'notes' | 'time';

export interface RoleTurn {
  readonly day: Day;
  readonly role: Role;
  /** Whoever really had it, a swap typed by a person included. */
  readonly memberId: string;
}

export interface RoleAsking {
  readonly roles: readonly Role[];
  /** Those whom the meeting is for. */
  readonly members: readonly Member[];
  readonly history: readonly RoleTurn[];
  readonly day: Day;
  /** Days of the earlier such meetings, as far as known. */
  readonly past: readonly Day[];
  /** For members whose row does not say since when: the day on which they were first seen, where that is known. */
  readonly firstSeen?: Readonly<Record<string, Day>>;
  /** As a person wrote it into the agenda; null = nobody, by a person's choice. */
  readonly typed: Readonly<Partial<Record<Role, string | null>>>;
}

export interface RoleAssigned {
  readonly role: Role;
  readonly memberId: string | null;
}

/** A newcomer has no role at so many meetings. */
export const sparedMeetings = 3;

/** How strongly somebody is in line: compared as text, the smaller the sooner. */
interface Claim {
  readonly memberId: string;
  /** The day on which they last had any role ('' = never), then how many turns they have had: it decides between those who had the same day. */
  readonly turn: string;
  /** The day on which they last had this role. */
  readonly lastThis: Day;
}

/**
 * Those who had no role for longest come first; among them, each takes the role that they had least lately. So a member who is away, or whose
 * turn somebody else took, is still first in line at the next meeting, and nobody has to catch up several turns. As many roles as possible
 * have somebody, and nobody has two. Who joined counts as if they had had a turn on that day.
 */
export function assignRoles(asking: RoleAsking): readonly RoleAssigned[] {
  const { roles, typed } = asking;
  const taken = new Set(roles.flatMap((role) => typed[role] ?? []));
  const open = roles.filter((role) => typed[role] === undefined);
  const there = asking.members.filter((member) => isThere(member, asking.day) && !taken.has(member.id));
  const inLine = there.filter((member) => !isNewcomer(member, asking));
  const lines = open.map((role) => inLine.filter((member) => accepts(member, role)).map((member) => claimOf(member, role, asking)).sort(compareClaims));
  const [best] = [...waysToGive(lines.map((line) => line.slice(0, open.length)))].sort(compareWays);
  return roles.map((role) => ({ role, memberId: typed[role] ?? best?.[open.indexOf(role)]?.memberId ?? null }));
}

function isThere({ absences, joined, left }: Member, day: Day): boolean {
  return !absences.some(({ from, to }) => from <= day && day <= to) && (joined === null || joined <= day) && (left === null || day <= left);
}

function accepts({ roles }: Member, role: Role): boolean {
  return roles === null || roles.includes(role);
}

/** Members of the first hour are no newcomers. */
function isNewcomer(member: Member, asking: RoleAsking): boolean {
  const since = sinceOf(member, asking), before = asking.past.filter((day) => day < asking.day);
  return since !== null && before.some((day) => day < since) && before.filter((day) => day >= since).length < sparedMeetings;
}

function sinceOf({ id, joined }: Member, { firstSeen }: RoleAsking): Day | null {
  return joined ?? ownValue(firstSeen, id) ?? null;
}

function claimOf(member: Member, role: Role, asking: RoleAsking): Claim {
  const turns = asking.history.filter(({ day, memberId }) => memberId === member.id && day < asking.day);
  const last = (days: readonly Day[]) => days.reduce((latest, day) => (day > latest ? day : latest), '');
  return {
    memberId: member.id,
    turn: `${last([sinceOf(member, asking) ?? '', ...turns.map(({ day }) => day)])} ${String(turns.length).padStart(6, '0')}`,
    lastThis: last(turns.filter((turn) => turn.role === role).map(({ day }) => day)),
  };
}

function compareClaims(a: Claim, b: Claim): number {
  return compareText(a.turn, b.turn) || compareText(a.lastThis, b.lastThis) || compareText(a.memberId, b.memberId);
}

type Way = readonly (Claim | null)[];

/** Every way to give the roles; the first few of each line suffice, since the others can hold no more than the rest of those places. */
function waysToGive(lines: readonly (readonly Claim[])[]): readonly Way[] {
  return lines.reduce<readonly Way[]>((ways, line) => ways.flatMap((way) =>
    [null, ...line.filter(({ memberId }) => !way.some((claim) => claim?.memberId === memberId))].map((claim) => [...way, claim])), [[]]);
}

/** More roles filled, then by those who waited longest, then each in the role that they had least lately. */
function compareWays(a: Way, b: Way): number {
  const [ours, theirs] = [claimsOf(a), claimsOf(b)];
  return theirs.length - ours.length
    || compareText(key(ours, ({ turn }) => turn), key(theirs, ({ turn }) => turn))
    || compareText(key(ours, ({ lastThis }) => lastThis), key(theirs, ({ lastThis }) => lastThis))
    || compareText(ours.map(({ memberId }) => memberId).join('\n'), theirs.map(({ memberId }) => memberId).join('\n'));
}

function claimsOf(way: Way): readonly Claim[] {
  return way.filter((claim) => claim !== null);
}

/** Sorted, so that whoever waited longest decides, whatever the role. */
function key(claims: readonly Claim[], of: (claim: Claim) => string): string {
  return claims.map(of).sort().join('\n');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
