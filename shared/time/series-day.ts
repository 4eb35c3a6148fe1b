// The days that a series' sentence names, with their years: the sentence stands for years, so what is near today says little.
import type { Problem, Where } from '../model/problem';
import type { Day } from '../model/time';
import type { Locale } from '../text/messages';
import { addDays, daysBetween } from './days';
import { firstFitting, occursOn } from './occurs-on';
import { parseDay } from './parse-day';
import type { Recurrence } from './series';

export interface Resolving {
  readonly locale: Locale;
  readonly today: Day;
  readonly sentence: string;
  readonly title: string;
  readonly where: Where;
}

/** `day` null = a problem says why. */
export interface ResolvedDay {
  readonly day: Day | null;
  readonly problems: readonly Problem[];
}

const daysPerYear = 365.25;
/** Meetings further ahead are not planned: a start without a year is not taken to lie there. */
const aheadDays = 60;

/** Without a year: the only one around today that fits the rule; else the last past or soon to come, and the year is said. */
export function startDay(written: string, recurrence: Recurrence | null, asking: Resolving): ResolvedDay {
  const all = candidates(written, asking);
  if (all.length < 2) return besideDay(written, asking);
  const fitting = all.filter((day) => recurrence === null || firstFitting(recurrence, day) === day);
  const around = fitting.filter((day) => Math.abs(daysBetween(asking.today, day)) <= daysPerYear);
  const [only] = around;
  if (recurrence !== null && around.length === 1 && only !== undefined) return { day: only, problems: [] };
  const soon = addDays(asking.today, aheadDays);
  const day = (fitting.length > 0 ? fitting : all).filter((one) => one <= soon).sort().at(-1);
  return day === undefined ? besideDay(written, asking) : { day, problems: [guessed(written, day, asking)] };
}

/** Without a year: the nearest, and the year is said unless the weekday confirms it. */
export function besideDay(written: string, asking: Resolving): ResolvedDay {
  const { locale, today, sentence, where } = asking;
  const read = parseDay(written, { locale, today, toward: 'nearest' });
  if (read === null) return { day: null, problems: [{ code: 'series-not-understood', level: 'blocking', where, values: { sentence, part: written } }] };
  const { day } = read;
  if (read.contradiction) return { day: null, problems: [{ code: 'series-weekday-contradicts', level: 'blocking', where, values: { written, day } }] };
  const sure = candidates(written, asking).length < 2 || /^\D{3}/.test(written.replace(/^(?:le|on|the) /, ''));
  return { day, problems: sure ? [] : [guessed(written, day, asking)] };
}

/** Without a year: the nearest on which there is a meeting. A day without a meeting excepts nothing: it is said. */
export function exceptionDay(written: string, { recurrence, start }: { recurrence: Recurrence | null; start: Day | null }, asking: Resolving): ResolvedDay {
  const { sentence, where, today } = asking;
  const nearest = [...candidates(written, asking)]
    .filter((one) => recurrence !== null && occursOn(recurrence, start, one))
    .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  const [day] = nearest;
  if (day !== undefined) return { day, problems: [] };
  return { day: null, problems: [{ code: 'series-exception-unused', level: 'warning', where, values: { sentence, written } }] };
}

/** The days that may be meant, from four years ago to one year ahead; one where the year is written, none where it is no day. */
function candidates(written: string, { locale, today }: Resolving): readonly Day[] {
  const years = [-4, -3, -2, -1, 0, 1];
  const read = years.map((years) => parseDay(written, { locale, today: addDays(today, Math.round(years * daysPerYear)), toward: 'nearest' }));
  return [...new Set(read.flatMap((one) => (one === null ? [] : [one.day])))];
}

function guessed(written: string, day: Day, { where }: Resolving): Problem {
  return { code: 'series-year-guessed', level: 'guess', where, values: { written, day } };
}
