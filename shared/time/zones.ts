// From instants to a zone's civil time and back; the zone's offsets are data, so two engines never disagree.
import type { ClockTime, Day, Instant, Minutes, Zone } from '../model/time';
import { twoDigits } from './civil';
import { dayToNumber, numberToDay, weekday } from './days';

export interface Local {
  readonly day: Day;
  readonly clock: ClockTime;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  readonly minuteOfDay: Minutes;
}

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

/** Civil time shown by a wall clock of the zone; seconds are cut off. */
export function instantToLocal(zone: Zone, at: Instant): Local {
  const shown = at + offsetAt(zone, at) * minuteMs;
  const day = numberToDay(Math.floor(shown / dayMs));
  const minuteOfDay = Math.floor((shown - Math.floor(shown / dayMs) * dayMs) / minuteMs);
  return { day, clock: minuteToClock(minuteOfDay), weekday: weekday(day), minuteOfDay };
}

/**
 * The instant at which a wall clock of the zone shows this: the first of two where clocks go back; where clocks
 * skip it, as much later as they skip (02:30 → 03:30), as calendars do (RFC 5545, 3.3.5).
 */
export function localToInstant(zone: Zone, day: Day, clock: ClockTime): Instant {
  const shown = dayToNumber(day) * dayMs + clockToMinute(clock) * minuteMs;
  let before = firstOffset(zone);
  for (const [index, { from, offset }] of zone.offsets.entries()) {
    const at = shown - offset * minuteMs;
    const ends = zone.offsets[index + 1]?.from ?? Infinity;
    // Past the end of the period before and not yet in this one: the clocks skipped it.
    if (at < ends) return index > 0 && at < from ? shown - before * minuteMs : at;
    before = offset;
  }
  return shown - before * minuteMs;
}

/** Minutes east of UTC that hold at this instant. */
export function offsetAt(zone: Zone, at: Instant): Minutes {
  let holding = firstOffset(zone);
  for (const { from, offset } of zone.offsets) {
    if (from > at) break;
    holding = offset;
  }
  return holding;
}

/** `20:10` → 1210. */
export function clockToMinute(clock: ClockTime): Minutes {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** 1210 → `20:10`; 0 to 1439. */
export function minuteToClock(minuteOfDay: Minutes): ClockTime {
  return `${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}`;
}

function firstOffset(zone: Zone): Minutes {
  return zone.offsets[0]?.offset ?? 0;
}
