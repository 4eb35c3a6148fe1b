// How one group says days, times and durations: what the agenda's sentences need besides their own words.
import type { Day, Instant, Minutes, Zone } from '../model/time';
import type { Locale } from '../text/messages';
import { formatClock } from '../time/format-clock';
import { formatDay } from '../time/format-day';
import { formatDuration } from '../time/format-duration';
import { instantToLocal } from '../time/zones';

export interface Speech {
  /** Short, for the middle of a sentence: 17/12; in English, where that would read as two days, Thu 17 Dec. */
  readonly day: (day: Day) => string;
  readonly longDay: (at: Instant) => string;
  readonly clock: (at: Instant) => string;
  readonly minutes: (minutes: Minutes) => string;
}

export function speechOf(locale: Locale, zone: Zone): Speech {
  return {
    day: (day) => formatDay(day, locale, locale === 'fr' ? 'brief' : 'short'),
    longDay: (at) => formatDay(instantToLocal(zone, at).day, locale, 'long'),
    clock: (at) => formatClock(instantToLocal(zone, at).clock, locale),
    minutes: (minutes) => formatDuration(minutes, locale),
  };
}
