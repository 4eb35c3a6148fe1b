// What is asked of the group's calendars, and what was read of them.
import type { Problem } from '../../shared/model/problem';
import type { Meeting, Part } from '../../shared/model/snapshot';
import type { Day, Interval, Zone } from '../../shared/model/time';
import type { Locale } from '../../shared/text/messages';

export interface MeetingsAsking {
  /** Names of `.ics` files, or sentences. */
  readonly calendar: readonly string[];
  readonly locale: Locale;
  readonly today: Day;
  readonly window: Interval;
  readonly zone: Zone;
  readonly subgroups: readonly string[];
}

export interface MeetingsReading {
  readonly meetings: Part<Meeting>;
  readonly problems: readonly Problem[];
}
