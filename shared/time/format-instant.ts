// Instants as people read them on a clock of their zone.
import type { Instant, Zone } from '../model/time';
import { type Locale, messagesOf } from '../text/messages';
import { formatClock } from './format-clock';
import { type DayStyle, formatDay } from './format-day';
import { instantToLocal } from './zones';

/** jeudi 3 décembre 2026 à 20 h. */
export function formatInstant(at: Instant, zone: Zone, locale: Locale, style: DayStyle = 'long'): string {
  const { day, clock } = instantToLocal(zone, at);
  return messagesOf(locale).time.dayAndClock({ day: formatDay(day, locale, style), clock: formatClock(clock, locale) });
}
