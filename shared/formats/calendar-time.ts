// Dates and times as a calendar writes them, and the instants that they mean.
import type { ClockTime, Day, Instant, Zone } from '../model/time';
import { isDay } from '../time/days';
import { localToInstant } from '../time/zones';
import type { CalendarProperty } from './calendar-property';

export interface CalendarTime {
  readonly day: Day;
  /** null = all day. */
  readonly clock: ClockTime | null;
  /** `utc`, a zone's name as the calendar writes it, or null = floating: wherever one is. */
  readonly zone: string | null;
}

/** Of DTSTART, EXDATE, RDATE (the start of a period); those that are no dates are left out. */
export function calendarTimes(property: CalendarProperty): readonly CalendarTime[] {
  return property.values.flatMap((value) => calendarTime(Array.isArray(value) ? value[0] : value, property.parameters['tzid'] ?? null) ?? []);
}

export function calendarTime(value: unknown, tzid: string | null): CalendarTime | null {
  const [, day = '', clock = null, utc] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d):\d\d(Z?))?$/.exec(String(value)) ?? [];
  const there = isDay(day) && (clock === null || (clock < '24:00' && clock.slice(3) < '60'));
  return there ? { day, clock, zone: utc === 'Z' ? 'utc' : tzid } : null;
}

/** The start of the day where there is no time. */
export function calendarInstant({ day, clock }: CalendarTime, zone: Zone): Instant {
  return localToInstant(zone, day, clock ?? '00:00');
}

/** `P1DT2H` → milliseconds; null where it is none. */
export function calendarDuration(value: unknown): number | null {
  const [found, sign, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(String(value)) ?? [];
  if (found === undefined) return null;
  const total = (((Number(weeks) * 7 + Number(days)) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (sign === '-' ? -1 : 1) * total * 1000;
}
