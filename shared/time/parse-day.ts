// Days as people type them in a cell or after a word, in French and English.
import type { Day } from '../model/time';
import { normalise } from '../text/normalise';
import { civilToDay } from './civil';
import { monthOf, weekdayOf } from './day-names';
import { dateMonthPattern, isoPattern, monthDatePattern, numericPattern, weekdayDatePattern } from './day-pattern';
import { weekday } from './days';
import type { DayAsking, ParsedDay } from './parsed-day';
import { parseApproximateDay } from './parse-approximate-day';
import { clockPattern } from './parse-clock';
import { parseRelativeDay } from './parse-relative-day';
import { fullYear, nearestDate, nearestYear } from './year-of-day';

type Reader = (text: string, asking: DayAsking) => ParsedDay | null;

const readers: readonly Reader[] = [readIso, readNumeric, readDateMonth, readMonthDate, readWeekdayDate, parseApproximateDay, parseRelativeDay];
const whole = {
  iso: new RegExp(`^${isoPattern}$`), numeric: new RegExp(`^${numericPattern}$`), dateMonth: new RegExp(`^${dateMonthPattern}$`),
  monthDate: new RegExp(`^${monthDatePattern}$`), weekdayDate: new RegExp(`^${weekdayDatePattern}$`), dateAlone: /^()(?:le |the )(\d\d?)(?:er|st|nd|rd|th)?$/,
};
const clockAfter = new RegExp(`,? (?:a |at |vers |@ ?)?${clockPattern}$`);

/** `3/12`, `jeudi 3 décembre`, `Dec 3rd, 2026`, `demain`, `fin janvier`; null for what is not clearly one day. Day before month in both languages. */
export function parseDay(text: string, asking: DayAsking): ParsedDay | null {
  const doubtful = /\?+\s*$/.test(text);
  const plain = normalise(text).replace(/^[(["]+|[\s)\]".,;!?]+$/g, '').replace(clockAfter, '').replace(/,$/, '');
  for (const read of readers) {
    const found = read(plain, asking);
    if (found !== null) return doubtful ? { guessed: 'doubt', ...found } : found;
  }
  return null;
}

function readIso(text: string): ParsedDay | null {
  const [, year, , month, date] = whole.iso.exec(text) ?? [];
  const day = civilToDay({ year: Number(year), month: Number(month), date: Number(date) });
  return day === null ? null : { day };
}

function readNumeric(text: string, asking: DayAsking): ParsedDay | null {
  const [found, name, first, , second, year] = whole.numeric.exec(text) ?? [];
  if (found === undefined) return null;
  const usual = dated({ name, date: Number(first), month: Number(second), year }, asking);
  if (usual !== null) return usual;
  const turned = dated({ name, date: Number(second), month: Number(first), year }, asking);
  return turned === null ? null : { ...turned, guessed: 'order' };
}

function readDateMonth(text: string, asking: DayAsking): ParsedDay | null {
  const [found, name, date, month = '', year] = whole.dateMonth.exec(text) ?? [];
  return found === undefined ? null : dated({ name, date: Number(date), month: monthOf(month), year }, asking);
}

function readMonthDate(text: string, asking: DayAsking): ParsedDay | null {
  const [found, name, month = '', date, year] = whole.monthDate.exec(text) ?? [];
  const clear = found !== undefined && !(asking.locale === 'fr' && weekdayOf(month) > 0);
  return clear ? dated({ name, date: Number(date), month: monthOf(month), year }, asking) : null;
}

function readWeekdayDate(text: string, asking: DayAsking): ParsedDay | null {
  const [, name, date] = whole.weekdayDate.exec(text) ?? whole.dateAlone.exec(text) ?? [];
  const day = nearestDate(Number(date), asking.today);
  return day === null ? null : { ...checked(day, name), guessed: 'month' };
}

interface Written {
  readonly name: string | undefined;
  readonly date: number;
  readonly month: number;
  readonly year: string | undefined;
}

function dated({ name, date, month, year }: Written, { today, toward }: DayAsking): ParsedDay | null {
  if (year === undefined) {
    const nearest = nearestYear({ month, date }, today, toward ?? 'coming');
    return nearest === null ? null : { ...checked(nearest.day, name), ...(nearest.far ? { guessed: 'year' as const } : {}) };
  }
  const day = civilToDay({ year: fullYear(year), month, date });
  return day === null ? null : checked(day, name);
}

function checked(day: Day, name: string | undefined): ParsedDay {
  const contradiction = name !== undefined && name !== '' && weekdayOf(name) !== weekday(day);
  return contradiction ? { day, contradiction } : { day };
}
