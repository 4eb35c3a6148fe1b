// Days as people read them.
import type { Day } from '../model/time';
import { type Locale, messagesOf } from '../text/messages';
import { dayToCivil } from './civil';
import { weekday } from './days';

/** `long`: jeudi 3 décembre 2026; `short`: jeu. 3 déc.; `numeric`: 03/12/2026; `brief`: 3/12, where the year is clear. */
export type DayStyle = 'long' | 'short' | 'numeric' | 'brief';

export function formatDay(day: Day, locale: Locale, style: DayStyle): string {
  const { year, month, date } = dayToCivil(day);
  const { time } = messagesOf(locale);
  const form = style === 'short' ? 1 : 0;
  const names = { weekday: time.weekdays[weekday(day) - 1]?.[form] ?? '', month: time.months[month - 1]?.[form] ?? '' };
  return style === 'long' || style === 'short'
    ? time[`${style}Day`]({ ...names, date, year })
    : time[`${style}Day`]({ date, month, year });
}
