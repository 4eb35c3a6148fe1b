// Arithmetic on civil days: no clock, no zone.
import type { Day } from '../model/time';
import { civilToDay, civilToNumber, dayToCivil, numberToCivil, twoDigits } from './civil';

/** A day that the calendar has, between 1900 and 2200, as `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && civilToDay(dayToCivil(text)) === text;
}

export function addDays(day: Day, days: number): Day {
  return numberToDay(dayToNumber(day) + days);
}

/** How many days `to` comes after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return dayToNumber(to) - dayToNumber(from);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  const fromMonday = (dayToNumber(day) + 3) % 7;
  return ((fromMonday + 7) % 7) + 1;
}

/** The Monday of the day's week. */
export function startOfWeek(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** Days since 1970-01-01. */
export function dayToNumber(day: Day): number {
  return civilToNumber(dayToCivil(day));
}

export function numberToDay(number: number): Day {
  const { year, month, date } = numberToCivil(number);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}
