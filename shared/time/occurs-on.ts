// On which days a recurrence falls.
import type { Day } from '../model/time';
import { dayToCivil, daysInMonth } from './civil';
import { addDays, daysBetween, startOfWeek, weekday } from './days';
import type { Recurrence } from './series';

/** Longest wait for a day that fits: 29 February over a century without leap day. */
const longestWait = 3000;

/** Whether the recurrence, counted from `start`, falls on `day`; `start` null = each step counts. */
export function occursOn(recurrence: Recurrence, start: Day | null, day: Day): boolean {
  if (!fits(recurrence, day)) return false;
  if (start === null) return true;
  const first = firstFitting(recurrence, start);
  return first !== null && day >= first && stepsBetween(recurrence, first, day) % recurrence.step === 0;
}

/** The first day on or after `start` that fits, whatever the step. */
export function firstFitting(recurrence: Recurrence, start: Day): Day | null {
  for (let wait = 0; wait < longestWait; wait++) {
    const day = addDays(start, wait);
    if (fits(recurrence, day)) return day;
  }
  return null;
}

/** Without regard to the step. */
function fits(recurrence: Recurrence, day: Day): boolean {
  if (recurrence.every !== 'date' && !recurrence.weekdays.includes(weekday(day))) return false;
  if (recurrence.every === 'week') return true;
  const { year, month, date } = dayToCivil(day);
  const left = daysInMonth(year, month) - date;
  if (recurrence.every === 'date') return recurrence.dates.includes(date) || (left === 0 && recurrence.dates.includes(-1));
  return recurrence.ranks.includes(Math.ceil(date / 7)) || recurrence.ranks.includes(-1 - Math.floor(left / 7));
}

function stepsBetween(recurrence: Recurrence, from: Day, to: Day): number {
  if (recurrence.every === 'week') return daysBetween(startOfWeek(from), startOfWeek(to)) / 7;
  const [first, second] = [dayToCivil(from), dayToCivil(to)];
  return (second.year - first.year) * 12 + second.month - first.month;
}
