// The pairs of one meeting: those that were formed for it and kept, or those to form now.
import type { Json } from '../model/json';
import type { Member } from '../model/rows';
import type { Meeting } from '../model/snapshot';
import type { Day } from '../model/time';
import type { Kept } from '../model/effect';
import { familyOf, slot, type Journal } from '../plan/read-journal';
import type { World } from '../plan/world';
import { formPairs, type PastRounds } from './form-pairs';
import { dayOf } from './occasions';

export interface MeetingPairs {
  readonly meeting: Meeting;
  /** Ids of members. */
  readonly groups: readonly (readonly string[])[];
  /** What the journal is to remember; null = it does. */
  readonly keep: Kept | null;
}

export const pairsSlot = (meetingId: string): string => slot('pairs', meetingId);

/** Of the next plenary, else of the next meeting; null = none ahead. Formed once: who comes or goes later is for the people to settle, unless asked `anew`. */
export function pairsAhead(world: World, anew = false): MeetingPairs | null {
  const ahead = world.meetings.filter(({ end }) => end > world.now), meeting = ahead.find(({ subgroup }) => subgroup === null) ?? ahead[0];
  if (meeting === undefined) return null;
  const kept = pairsOf(world.journal, meeting.id);
  if (kept !== null && !anew) return { meeting, groups: kept, keep: null };
  const day = dayOf(world, meeting.start), there = world.members.filter((member) => isThere(member, meeting, day));
  const subgroups = new Map(there.map(({ id, subgroups: own }) => [id, own]));
  const close = (a: string, b: string): boolean => (subgroups.get(a) ?? []).some((name) => subgroups.get(b)?.includes(name));
  const groups = formPairs({ people: there.map(({ id }) => id), past: roundsBefore(world.journal, meeting.id, day), close });
  return { meeting, groups, keep: { [pairsSlot(meeting.id)]: { day, groups } } };
}

/** Null = none were formed for it. */
export function pairsOf(journal: Journal, meetingId: string): readonly (readonly string[])[] | null {
  return roundOf(familyOf(journal, 'pairs').get(meetingId.replaceAll('|', '¦'))?.get(''))?.groups ?? null;
}

function isThere({ absences, joined, left, subgroups }: Member, { subgroup }: Meeting, day: Day): boolean {
  return !absences.some(({ from, to }) => from <= day && day <= to) && (joined === null || joined <= day) && (left === null || day <= left) && (subgroup === null || subgroups.includes(subgroup));
}

function roundsBefore(journal: Journal, meetingId: string, day: Day): PastRounds {
  const rounds = [...familyOf(journal, 'pairs')].flatMap(([id, names]) => { const round = roundOf(names.get('')); return round && id !== meetingId && round.day <= day ? [round] : []; });
  return rounds.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ groups }) => groups);
}

interface Round {
  readonly day: Day;
  readonly groups: readonly (readonly string[])[];
}

/** The journal's door has checked its shape. */
function roundOf(value: Json | undefined): Round | null {
  return value !== null && typeof value === 'object' && 'groups' in value && 'day' in value ? (value as unknown as Round) : null;
}
