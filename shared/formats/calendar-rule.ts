// Recurrence rules (RFC 5545, 3.3.10) as tests on days: whatever the rule, the work is bounded by the days looked at.
import type { Day } from '../model/time';
import { civilToNumber, dayToCivil, daysInMonth } from '../time/civil';
import { dayToNumber, weekday } from '../time/days';
import type { CalendarProperty } from './calendar-property';

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

export interface CalendarRule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  /** As written: `2027-01-01` or `2027-01-01T19:00:00Z`. */
  readonly until: string | null;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekStart: number;
  /** `rank` 0 = each such weekday. */
  readonly byDay: readonly { readonly rank: number; readonly weekday: number }[];
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byPosition: readonly number[];
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const frequencies: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
/** null for a rule that we do not read: several times a day, or by week number; groups do not meet like that, and it is said. */
export function calendarRule({ values: [value] }: CalendarProperty): CalendarRule | null {
  const parts = (value ?? {}) as Readonly<Record<string, unknown>>;
  const frequency = String(parts['freq']);
  const severalADay = ['byhour', 'byminute', 'bysecond'].some((name) => list(parts[name]).length > 1);
  if (!frequencies.includes(frequency) || severalADay || parts['byweekno'] !== undefined) return null;
  const start = parts['wkst'];
  return {
    frequency: frequency as Frequency,
    interval: Math.max(1, Number(parts['interval'] ?? 1)),
    count: parts['count'] === undefined ? null : Number(parts['count']),
    until: typeof parts['until'] === 'string' ? parts['until'] : null,
    // ical.js counts from Sunday = 1.
    weekStart: typeof start === 'number' ? ((start + 5) % 7) + 1 : 1,
    byDay: list(parts['byday']).flatMap((name) => byDay(String(name))),
    byMonth: numbers(parts['bymonth']), byMonthDay: numbers(parts['bymonthday']), byYearDay: numbers(parts['byyearday']), byPosition: numbers(parts['bysetpos']),
  };
}

/** Whether the rule falls on this day, before intervals, positions and limits; `start` gives what the rule leaves open. */
export function fitsRule(rule: CalendarRule, start: Day, day: Day): boolean {
  const { year, month, date } = dayToCivil(day);
  const first = dayToCivil(start);
  const { byDay: days, byMonth, byMonthDay, byYearDay, frequency } = rule;
  const monthLength = daysInMonth(year, month);
  if (byMonth.length > 0 && !byMonth.includes(month)) return false;
  if (byMonthDay.length > 0 && !byMonthDay.includes(date) && !byMonthDay.includes(date - monthLength - 1)) return false;
  if (byYearDay.length > 0 && !fitsYearDay(byYearDay, day, year)) return false;
  if (days.length > 0) return days.some((one) => one.weekday === weekday(day) && fitsRank(rule, one.rank, day));
  if (byMonthDay.length > 0 || byYearDay.length > 0 || frequency === 'DAILY') return true;
  if (frequency === 'WEEKLY') return weekday(day) === weekday(start);
  return date === first.date && (frequency === 'MONTHLY' || byMonth.length > 0 || month === first.month);
}

function fitsRank({ frequency, byMonth }: CalendarRule, rank: number, day: Day): boolean {
  if (rank === 0 || frequency === 'DAILY' || frequency === 'WEEKLY') return true;
  const { year, month, date } = dayToCivil(day);
  const inMonth = frequency === 'MONTHLY' || byMonth.length > 0;
  const place = inMonth ? date : dayOfYear(day, year);
  const length = inMonth ? daysInMonth(year, month) : yearLength(year);
  return rank > 0 ? Math.ceil(place / 7) === rank : -1 - Math.floor((length - place) / 7) === rank;
}

function fitsYearDay(byYearDay: readonly number[], day: Day, year: number): boolean {
  const place = dayOfYear(day, year);
  return byYearDay.includes(place) || byYearDay.includes(place - yearLength(year) - 1);
}

function dayOfYear(day: Day, year: number): number {
  return dayToNumber(day) - civilToNumber({ year, month: 1, date: 1 }) + 1;
}

function yearLength(year: number): number {
  return 337 + daysInMonth(year, 2);
}

function byDay(name: string): readonly { rank: number; weekday: number }[] {
  const [, rank = '', letters = ''] = /^([+-]?\d*)([A-Z]{2})$/.exec(name) ?? [];
  const index = weekdays.indexOf(letters);
  return index < 0 ? [] : [{ rank: Number(rank || 0), weekday: index + 1 }];
}

function numbers(value: unknown): readonly number[] {
  return list(value).map(Number);
}

function list(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
