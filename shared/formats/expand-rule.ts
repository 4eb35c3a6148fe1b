// The days on which a calendar's recurrence rule falls.
import type { Day } from '../model/time';
import { civilToNumber, dayToCivil, daysInMonth } from '../time/civil';
import { daysBetween, dayToNumber, numberToDay, weekday } from '../time/days';
import { type CalendarRule, fitsRule } from './calendar-rule';

export interface RuleDays {
  readonly days: readonly Day[];
  /** The rule asks for more work than we do: the days after are unknown. */
  readonly cut: boolean;
}

/** Forty years of days: looking at more for one event is a mistake or an attack. */
const mostDays = 15_000;
const lastNumber = dayToNumber('2199-12-31');

/** Days from `start` on, until `last`, none before `first` unless the rule counts; `start` always counts as the first. Sorted. */
export function expandRule(rule: CalendarRule, { start, first, last }: { start: Day; first: Day; last: Day }): RuleDays {
  const days: Day[] = [];
  let looked = 0;
  let counted = 0;
  for (let period = rule.count === null ? Math.max(0, periodsBefore(rule, start, first)) : 0; ; period += 1) {
    const all = daysOfPeriod(rule, start, period);
    const [opening] = all;
    if (opening === undefined || opening > last) return { days, cut: false };
    looked += all.length;
    if (looked > mostDays) return { days, cut: true };
    const fitting = chosen(all.filter((day) => fitsRule(rule, start, day)), rule.byPosition).filter((day) => day > start);
    for (const day of period === 0 ? [start, ...fitting] : fitting) {
      counted += 1;
      if (rule.count !== null && counted > rule.count) return { days, cut: false };
      if (day >= first && day <= last) days.push(day);
    }
  }
}

function chosen(days: readonly Day[], positions: readonly number[]): readonly Day[] {
  if (positions.length === 0) return days;
  return days.filter((_, index) => positions.includes(index + 1) || positions.includes(index - days.length));
}

/** How many whole periods can be left out before `first`; one more is looked at, to be safe. */
function periodsBefore({ frequency, interval }: CalendarRule, start: Day, first: Day): number {
  const length = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[frequency];
  return Math.floor(daysBetween(start, first) / (length * interval)) - 1;
}

/** All days of the n-th period that the interval leaves, from the one of `start`; none beyond the calendar. */
function daysOfPeriod({ frequency, interval, weekStart }: CalendarRule, start: Day, period: number): readonly Day[] {
  const { year, month } = dayToCivil(start);
  const steps = period * interval;
  const today = dayToNumber(start);
  if (frequency === 'DAILY') return from(today + steps, 1);
  if (frequency === 'WEEKLY') return from(today + steps * 7 - ((weekday(start) - weekStart + 7) % 7), 7);
  if (frequency === 'YEARLY') return from(civilToNumber({ year: year + steps, month: 1, date: 1 }), 337 + daysInMonth(year + steps, 2));
  const months = month - 1 + steps;
  const opening = { year: year + Math.floor(months / 12), month: (months % 12) + 1, date: 1 };
  return from(civilToNumber(opening), daysInMonth(opening.year, opening.month));
}

function from(opening: number, length: number): readonly Day[] {
  return opening > lastNumber ? [] : Array.from({ length }, (_, index) => numberToDay(opening + index));
}
