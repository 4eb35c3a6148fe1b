// What is asked of a day as somebody typed it, and what it was read as.
import type { Day } from '../model/time';
import type { Locale } from '../text/messages';
import type { Toward } from './year-of-day';

export interface DayAsking {
  readonly locale: Locale;
  readonly today: Day;
  /** Which day is meant where the year is not said (see `nearestYear`); by default mostly one to come. */
  readonly toward?: Toward;
  /** What a month alone means; by default nothing that is clear enough. */
  readonly loneMonth?: 'first' | 'last';
}

export interface ParsedDay {
  readonly day: Day;
  /** `year`: taken as the nearest, and not so near; `order`: month before day, there is no other reading; `month`: only the date was said; `about`: mi-janvier; `doubt`: followed by a question mark. */
  readonly guessed?: 'year' | 'order' | 'month' | 'about' | 'doubt';
  /** The weekday that was written is not the day's. */
  readonly contradiction?: true;
}
