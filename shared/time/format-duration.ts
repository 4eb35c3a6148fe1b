// Lengths of time as people read them.
import type { Minutes } from '../model/time';
import { type Locale, messagesOf } from '../text/messages';

/** 90 → 1 h 30; 45 → 45 min. Whole minutes, not negative. */
export function formatDuration(minutes: Minutes, locale: Locale): string {
  return messagesOf(locale).time.duration({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
