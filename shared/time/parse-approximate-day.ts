// Parts of a month as people say them: `mi-janvier`, `fin mars`, `end of the month`.
import type { Day } from '../model/time';
import { civilToDay, dayToCivil, daysInMonth } from './civil';
import { monthOf, monthPattern } from './day-names';
import type { DayAsking, ParsedDay } from './parsed-day';
import { fullYear, nearestYear } from './year-of-day';

type Part = 'start' | 'middle' | 'end';

const parts: readonly (readonly [Part, RegExp])[] = [
  ['start', /^(?:(?:au |le )?debut|(?:at )?(?:the )?(?:start|beginning)|early)(?: (?:de|du|d'|of))?[ -]?(?:the )?/],
  ['middle', /^(?:a la |at )?(?:middle|milieu|mid|mi)(?: (?:de|du|d'|of))?[ -]?(?:the )?/],
  ['end', /^(?:a la |at |by )?(?:the )?(?:fin|end|late)(?: (?:de|du|d'|of))?[ -]?(?:the )?/],
];
const monthOfYear = new RegExp(`^(?:en |in |le mois de |d')?(${monthPattern})(?: ((?:19|20|21)\\d\\d))?$`);

/** The 1st, the 15th or the last day of the month; a month alone only where the caller says what it means. */
export function parseApproximateDay(text: string, asking: DayAsking): ParsedDay | null {
  const said = parts.find(([, pattern]) => pattern.test(text));
  const lone = asking.loneMonth === undefined ? null : asking.loneMonth === 'first' ? 'start' : 'end';
  const part = said?.[0] ?? lone;
  const month = monthMeant(said === undefined ? text : text.replace(said[1], ''), asking);
  return part === null || month === null ? null : { day: partOf(month, part), guessed: 'about' };
}

/** Any day of the month that is meant. */
function monthMeant(text: string, { today, toward }: DayAsking): Day | null {
  if (/^(?:du |ce |de ce |this )?(?:mois|month)$/.test(text)) return today;
  const [found, name = '', year] = monthOfYear.exec(text) ?? [];
  if (found === undefined) return null;
  const month = monthOf(name);
  if (year !== undefined) return civilToDay({ year: fullYear(year), month, date: 1 });
  return nearestYear({ month, date: 15 }, today, toward ?? 'coming')?.day ?? null;
}

function partOf(day: Day, part: Part): Day {
  const { year, month } = dayToCivil(day);
  const date = { start: 1, middle: 15, end: daysInMonth(year, month) }[part];
  return civilToDay({ year, month, date }) ?? day;
}
