// The day by which a report asks for something, `avant le 5 décembre`.
import type { Day } from '../model/time';
import { messagesOf, type Locale } from '../text/messages';
import { normalise } from '../text/normalise';
import { fullDayPattern } from '../time/day-pattern';
import { parseDay } from '../time/parse-day';

const before = (['fr', 'en'] as const).flatMap((locale) => messagesOf(locale).reportWords.deadlineWords).sort((a, b) => b.length - a.length).join('|');
const deadline = new RegExp(`(?<![\\p{L}])(?:${before}) (?:le |au |the )?(${fullDayPattern})`, 'u');

/** Null = none is said. A day without its year is the next one after that of the report. */
export function deadlineIn(text: string, locale: Locale, day: Day): Day | null {
  const [, said] = deadline.exec(normalise(text)) ?? [];
  return said === undefined ? null : parseDay(said.trim(), { locale, today: day })?.day ?? null;
}
