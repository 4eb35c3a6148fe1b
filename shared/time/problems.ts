// What can be wrong in this room: each code with the values that its sentence needs.
import type { Day, Minutes } from '../model/time';

export interface TimeProblems {
  'series-not-understood': { readonly sentence: string; readonly part: string };
  'series-without-rhythm': { readonly sentence: string };
  'series-without-clock': { readonly sentence: string };
  'series-without-start': { readonly sentence: string };
  'series-starts-later': { readonly sentence: string; readonly said: Day; readonly first: Day };
  'series-exception-unused': { readonly sentence: string; readonly written: string };
  'series-subgroup-guessed': { readonly name: string; readonly known: readonly string[] };
  'series-year-guessed': { readonly written: string; readonly day: Day };
  'series-weekday-contradicts': { readonly written: string; readonly day: Day };
  'calendar-not-readable': Readonly<Record<string, never>>;
  'calendar-line-broken': { readonly line: number };
  'calendar-zone-unknown': { readonly zone: string; readonly taken: string };
  'calendar-too-many': { readonly read: number; readonly all: number };
  'calendar-all-day': { readonly title: string; readonly day: Day };
  'calendar-rule-unread': { readonly title: string };
  'meeting-without-end': { readonly title: string; readonly minutes: Minutes };
  'two-meetings-at-once': { readonly first: string; readonly second: string; readonly day: Day };
}
