// Days said from today on: `demain`, `jeudi prochain`, `in three days`.
import type { Day } from '../model/time';
import { monthOf, weekdayOf, weekdayPattern } from './day-names';
import { addDays, weekday } from './days';
import type { DayAsking, ParsedDay } from './parsed-day';
import { numberWord, numberWordPattern } from './number-word';

const daysFromToday: ReadonlyMap<string, number> = new Map(Object.entries({
  "aujourd'hui": 0, 'ce jour': 0, 'ce soir': 0, today: 0, tonight: 0, demain: 1, tomorrow: 1, hier: -1, yesterday: -1,
  'apres-demain': 2, 'apres demain': 2, 'the day after tomorrow': 2, 'day after tomorrow': 2, 'avant-hier': -2,
}));
const weekdaySaid = new RegExp(`^(?:(?:le|ce|this|on|next|last|the) )*(${weekdayPattern})(?: (prochain|suivant|dernier|passe|qui vient))?$`);
const laterSaid = new RegExp(`^(?:d'ici |dans |sous |in |within )(${numberWordPattern}) (jours?|days?|semaines?|weeks?)$`);

export function parseRelativeDay(text: string, { today, locale }: DayAsking): ParsedDay | null {
  const away = daysFromToday.get(text);
  if (away !== undefined) return { day: addDays(today, away) };
  const [, count = '', unit = ''] = laterSaid.exec(text) ?? [];
  if (unit !== '') return { day: addDays(today, numberWord(count) * (/^[sw]/.test(unit) ? 7 : 1)) };
  const [, name, which = ''] = weekdaySaid.exec(text) ?? [];
  if (name === undefined || (locale === 'en' && monthOf(name) > 0)) return null;
  const gone = /dernier|passe/.test(which) || text.startsWith('last ');
  return { day: gone ? weekdayBefore(name, today) : weekdayAfter(name, today) };
}

/** Never today itself: on a Thursday, `jeudi` is said of the next one. */
function weekdayAfter(name: string, today: Day): Day {
  return addDays(today, ((weekdayOf(name) - weekday(today) + 6) % 7) + 1);
}

function weekdayBefore(name: string, today: Day): Day {
  return addDays(today, -(((weekday(today) - weekdayOf(name) + 6) % 7) + 1));
}
