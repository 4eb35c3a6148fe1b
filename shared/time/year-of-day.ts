// Which year, or month, is meant where a person did not write it.
import type { Day } from '../model/time';
import { civilToDay, dayToCivil } from './civil';
import { daysBetween } from './days';

/** `coming`: at most four months ago, else to come; `nearest`: on either side of today; `gone`: at most one month ahead. */
export type Toward = 'coming' | 'nearest' | 'gone';

/** How many days before today a day may lie; a year later it is the next one's. */
const reachBack: Readonly<Record<Toward, number>> = { coming: 120, nearest: 182, gone: 335 };
/** Beyond so many days from today, another year would be as likely: it is said. */
const nearDays = 150;

/** The day of that month and date nearest to today; `far` where it is a guess; null where the calendar has none within eight years. */
export function nearestYear({ month, date }: { month: number; date: number }, today: Day, toward: Toward): { day: Day; far: boolean } | null {
  const { year } = dayToCivil(today);
  for (let next = year - 1; next <= year + 8; next++) {
    const day = civilToDay({ year: next, month, date });
    if (day === null || daysBetween(day, today) > reachBack[toward]) continue;
    return { day, far: Math.abs(daysBetween(today, day)) > nearDays };
  }
  return null;
}

/** The first day with that date, today or later. */
export function nearestDate(date: number, today: Day): Day | null {
  const { year, month } = dayToCivil(today);
  for (let next = month - 1; next < month + 3; next++) {
    const day = civilToDay({ year: year + Math.floor(next / 12), month: (next % 12) + 1, date });
    if (day !== null && day >= today) return day;
  }
  return null;
}

/** `26` and `'26` are 2026. */
export function fullYear(written: string): number {
  const year = Number(written.replace("'", ''));
  return year < 100 ? 2000 + year : year;
}
