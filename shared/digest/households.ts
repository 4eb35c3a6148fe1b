// Who gets one message together: members who share an address. When they may be reached, and how often.
import type { Member } from '../model/rows';
import type { Instant, Interval, Zone } from '../model/time';
import { ownValue } from '../model/own-value';
import type { World } from '../plan/world';
import { normalise } from '../text/normalise';
import { grouped } from '../tables/grouped';
import { addDays } from '../time/days';
import { instantToLocal, localToInstant } from '../time/zones';
import { overlapOf } from './intervals';
import { openWindows } from './open-windows';
import { usualPreferences, type Preferences, type Rhythm } from './preferences';

export interface Household {
  /** By id; never empty. */
  readonly members: readonly Member[];
  readonly rhythm: Rhythm;
  readonly zone: Zone;
  /** Joined; past the limit of every line that comes within days. */
  readonly windows: readonly Interval[];
  /** Where a window passed and no computer was on, what it promised comes in these: for a weekly rhythm, their hours on any day. */
  readonly makeUp: readonly Interval[];
  /** Until when one of several is away at this instant; null = they are there. Whoever is alone has no window then. */
  readonly awayUntil: (member: string, at: Instant) => Instant | null;
}

/** Absences of two months and delivery at the next opening are seen from here. */
const behind = 11 * 86_400_000, ahead = 70 * 86_400_000;

/** Of those who are in the group and wish to be written to, by the id of the first. */
export function householdsOf(world: World): readonly Household[] {
  const here = world.members.filter(({ left, writing }) => (left === null || left > world.today) && writing.rhythm !== 'never').sort((a, b) => (a.id < b.id ? -1 : 1));
  const windowsOf = windowsIn(world);
  return [...grouped(here, ({ id, email }) => (email === null ? `\n${id}` : normalise(email))).values()].flatMap((members) => together(members, world, windowsOf));
}

type WindowsOf = (wishes: Preferences, zone: Zone) => readonly Interval[];

/** Most members wish the same: read once for each wish. */
function windowsIn({ now }: World): WindowsOf {
  const known = new Map<string, readonly Interval[]>(), span = { from: now - behind, to: now + ahead };
  return (wishes, zone) => {
    const key = JSON.stringify([zone.name, wishes]), windows = known.get(key) ?? openWindows(wishes, zone, span);
    known.set(key, windows);
    return windows;
  };
}

/** Two who share no hour get their messages apart. */
function together(members: readonly Member[], world: World, windowsOf: WindowsOf): readonly Household[] {
  const apart = members.length > 1, wishes = members.map((member) => ({ ...preferencesOf(member), ...(apart ? { absences: [] } : {}) }));
  const windows = members.map((member, at) => windowsOf(wishes[at] ?? usualPreferences, zoneOf(member, world))).reduce(overlapOf);
  if (apart && windows.length === 0) return members.flatMap((member) => together([member], world, windowsOf));
  const makeUp = members.map((member, at) => windowsOf(onAnyDay(wishes[at] ?? usualPreferences), zoneOf(member, world))).reduce(overlapOf);
  const first = members[0] as Member, rhythm = calmest(wishes.map((one) => one.rhythm)), byId = new Map(members.map((member) => [member.id, member]));
  return [{
    members, rhythm, zone: zoneOf(first, world), windows, makeUp: rhythm === 'weekly' ? makeUp : windows,
    awayUntil: (id, at) => { const member = byId.get(id); return !apart || member === undefined ? null : returnOf(member, zoneOf(member, world), at); },
  }];
}

function onAnyDay(wishes: Preferences): Preferences {
  return wishes.rhythm === 'weekly' ? { ...wishes, rhythm: 'few', days: usualPreferences.days } : wishes;
}

/** Who names hours means these hours, also at night. */
export function preferencesOf({ writing, absences }: Member): Preferences {
  return {
    ...usualPreferences, rhythm: writing.rhythm ?? usualPreferences.rhythm, days: writing.days ?? usualPreferences.days, hours: writing.hours ?? usualPreferences.hours,
    quiet: writing.quiet ?? (writing.hours === null ? usualPreferences.quiet : null), absences,
  };
}

function zoneOf({ writing }: Member, { snapshot, zone }: World): Zone {
  return (writing.zone === null ? undefined : ownValue(snapshot.zones, writing.zone)) ?? zone;
}

function calmest(rhythms: readonly Rhythm[]): Rhythm {
  return (['never', 'weekly', 'few', 'often'] as const).find((rhythm) => rhythms.includes(rhythm)) ?? usualPreferences.rhythm;
}

function returnOf({ absences }: Member, zone: Zone, at: Instant): Instant | null {
  const { day } = instantToLocal(zone, at), absence = absences.find(({ from, to }) => from <= day && day <= to);
  return absence === undefined ? null : localToInstant(zone, addDays(absence.to, 1), '00:00');
}
