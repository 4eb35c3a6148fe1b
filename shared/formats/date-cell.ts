// Dates and times of office files as cells: civil time only, no zone ever comes in.
import type { Cell } from '../model/table';
import { civilToDay, numberToCivil, twoDigits } from '../time/civil';
import { isDay } from '../time/days';

/** What a number's format shows of it. */
export type Shown = 'number' | 'day' | 'time' | 'day-and-time';

const minutesPerDay = 1440;
/** Days from 1899-12-30, where spreadsheets begin to count (right from 1900-03-01 on), to 1970-01-01. */
const serialOfEpoch = 25_569;
/** A clock time that is in truth a whole date counts from here on. */
const firstSerialOfDate = 366;

/** `2026-12-03T20:00:00` → `2026-12-03T20:00`; midnight is the day alone. Null where the calendar has no such day. */
export function isoToCell(text: string): Cell {
  const [, day = '', hour, minute] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::[\d.,]+)?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(text) ?? [];
  if (!isDay(day)) return null;
  return hour === undefined || (hour === '00' && minute === '00') ? day : `${day}T${hour}:${minute}`;
}

/** 90 → `1:30`; more than a day stays hours. */
export function minutesToCell(minutes: number): Cell {
  return `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}`;
}

/** A serial number (days since 1899-12-30, time as the fraction), rounded to the minute. */
export function serialToCell(serial: number, shown: Shown): Cell {
  const minutes = Math.round(serial * minutesPerDay);
  const days = Math.floor(minutes / minutesPerDay);
  const rest = minutes - days * minutesPerDay;
  if (shown === 'number' || minutes < 0) return serial;
  if (shown === 'time') return minutesToCell(days < firstSerialOfDate ? minutes : rest);
  if (days === 0) return minutesToCell(minutes);
  const day = civilToDay(numberToCivil(days - serialOfEpoch));
  if (day === null) return serial;
  return shown === 'day' || rest === 0 ? day : `${day}T${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`;
}
