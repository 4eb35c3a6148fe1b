// The occurrences of one calendar entry and of the entries that replace some of them.
import type { Day, Instant, Interval, Zone } from '../model/time';
import { addDays } from '../time/days';
import { dayMs, instantToLocal, minuteMs } from '../time/zones';
import type { CalendarEvent } from './calendar-event';
import { calendarInstant, calendarTime, type CalendarTime } from './calendar-time';
import { expandRule } from './expand-rule';

export interface Occurrence {
  readonly event: CalendarEvent;
  /** The day on which it was due before anybody moved it; null for an entry that does not repeat. */
  readonly originalDay: Day | null;
  readonly start: Instant;
  readonly end: Instant;
  /** The entry says no end after its start. */
  readonly endGuessed: boolean;
  readonly cancelled: boolean;
}

export interface Occurrences {
  readonly all: readonly Occurrence[];
  /** A rule that asked for too much work. */
  readonly cut: boolean;
}

export interface Placing {
  readonly window: Interval;
  readonly zoneOfTime: (time: CalendarTime) => Zone;
  readonly defaultMinutes: number;
}

/** How far an occurrence may be moved and still be found. */
const moveDays = 31;

/** `entries` share one uid: at most one of them stands for the series. Those that start within the window. */
export function calendarOccurrences(entries: readonly CalendarEvent[], placing: Placing): Occurrences {
  const master = entries.filter(({ replaces }) => replaces === null).sort((a, b) => a.sequence - b.sequence).at(-1) ?? null;
  const single = entries.filter(({ replaces }) => replaces !== null && !replaces.andFollowing);
  const following = entries.filter(({ replaces }) => replaces?.andFollowing === true).sort((a, b) => replacedAt(a, placing) - replacedAt(b, placing));
  const { originals, cut } = master ? originalsOf(master, placing) : { originals: [], cut: false };
  const replaced = new Set(single.map((entry) => replacedAt(entry, placing)));
  const regular = originals.filter((at) => !replaced.has(at)).map((at) => {
    const later = following.filter((entry) => replacedAt(entry, placing) <= at).at(-1);
    return later ? shifted(later, at, placing) : occurrence(master ?? later, { at, shift: 0 }, placing);
  });
  const alone = single.map((entry) => occurrence(entry, { at: replacedAt(entry, placing), shift: startOf(entry, placing) - replacedAt(entry, placing) }, placing));
  const all = [...regular, ...alone].flatMap((one) => one ?? []).filter(({ start }) => start >= placing.window.from && start < placing.window.to);
  return { all, cut };
}

/** The instants at which the series is due, moved or not, around the window. */
function originalsOf(master: CalendarEvent, placing: Placing): { originals: readonly Instant[]; cut: boolean } {
  const { start, rule, added, removed } = master;
  const zone = placing.zoneOfTime(start);
  const [first, last] = [addDays(instantToLocal(zone, placing.window.from).day, -moveDays), addDays(instantToLocal(zone, placing.window.to).day, moveDays)];
  const { days, cut } = rule === null ? { days: [start.day], cut: false } : expandRule(rule, { start: start.day, first, last });
  const until = rule?.until ? calendarTime(rule.until, start.zone) : null;
  const end = until === null ? Infinity : calendarInstant(until, placing.zoneOfTime(until)) + (until.clock === null ? dayMs - 1 : 0);
  const due = [...days.map((day) => ({ ...start, day })), ...added].map((time) => ({ time, at: calendarInstant(time, placing.zoneOfTime(time)) }));
  const isRemoved = ({ time, at }: { time: CalendarTime; at: Instant }): boolean =>
    removed.some((gone) => (gone.clock === null ? gone.day === time.day : calendarInstant(gone, placing.zoneOfTime(gone)) === at));
  const kept = due.filter((one) => (one.at <= end || added.includes(one.time)) && !isRemoved(one));
  return { originals: [...new Set(kept.map(({ at }) => at))].sort((a, b) => a - b), cut };
}

/** Of an entry that replaces an occurrence and all that follow: as much earlier or later as the first of them. */
function shifted(entry: CalendarEvent, at: Instant, placing: Placing): Occurrence | null {
  return occurrence(entry, { at, shift: startOf(entry, placing) - replacedAt(entry, placing) }, placing);
}

function occurrence(event: CalendarEvent | null | undefined, { at, shift }: { at: Instant; shift: number }, placing: Placing): Occurrence | null {
  if (!event) return null;
  const zone = placing.zoneOfTime(event.start);
  const repeats = event.rule !== null || event.added.length > 0 || event.replaces !== null;
  const start = at + shift;
  const given = lengthOf(event, placing);
  const length = given > 0 ? given : placing.defaultMinutes * minuteMs;
  return { event, originalDay: repeats ? instantToLocal(zone, at).day : null, start, end: start + length, endGuessed: given <= 0, cancelled: event.cancelled };
}

function lengthOf(event: CalendarEvent, placing: Placing): number {
  const { end } = event;
  if (end === null) return 0;
  return 'afterMs' in end ? end.afterMs : calendarInstant(end, placing.zoneOfTime(end)) - startOf(event, placing);
}

function startOf({ start }: CalendarEvent, placing: Placing): Instant {
  return calendarInstant(start, placing.zoneOfTime(start));
}

function replacedAt({ replaces, start }: CalendarEvent, placing: Placing): Instant {
  const at = replaces?.at ?? start;
  return calendarInstant(at.clock === null ? { ...start, day: at.day } : at, placing.zoneOfTime(at.clock === null ? start : at));
}
