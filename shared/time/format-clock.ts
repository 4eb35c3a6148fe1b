// Clock times as people read them.
import type { ClockTime } from '../model/time';
import { type Locale, messagesOf } from '../text/messages';
import { clockToMinute } from './zones';

/** `20:00` → 20 h; `20:10` → 20 h 10, in French. */
export function formatClock(clock: ClockTime, locale: Locale): string {
  const minute = clockToMinute(clock);
  return messagesOf(locale).time.clock({ hours: Math.floor(minute / 60), minutes: minute % 60 });
}
