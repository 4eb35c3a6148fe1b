// Civil dates as numbers: the proleptic Gregorian calendar without a clock, for the years 1900 to 2200.
import type { Day } from '../model/time';

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

const daysPerEra = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const epochShift = 719_468;

/** Days since 1970-01-01. Source: `days_from_civil`, Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (years begin in March). */
export function civilToNumber({ year, month, date }: Civil): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - epochShift;
}

/** The inverse of `civilToNumber`. Source: `civil_from_days`, the same paper. */
export function numberToCivil(number: number): Civil {
  const shifted = number + epochShift;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, date: 1 } : { year, month: month + 1, date: 1 };
  return civilToNumber(next) - civilToNumber({ year, month, date: 1 });
}

/** The day as text, or null where the calendar has no such day. */
export function civilToDay({ year, month, date }: Civil): Day | null {
  const there = year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
  return there ? `${year}-${twoDigits(month)}-${twoDigits(date)}` : null;
}

/** Expects a day for which `isDay` holds. */
export function dayToCivil(day: Day): Civil {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
