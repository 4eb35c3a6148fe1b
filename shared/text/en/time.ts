// The sentences of `shared/time`, in English.
import type { ProblemTexts } from '../../model/problem';
import type { TimeProblems } from '../../time/problems';

export const timeProblems: ProblemTexts<TimeProblems> = {
  'series-not-understood': ({ sentence, part }) => ({
    what: `“${part}” is not understood in “${sentence}”.`,
    remedy: `Write for example “${example}”; exceptions: “except 24/12”, further dates: “also on 7/1”.`,
  }),
  'series-without-rhythm': ({ sentence }) => ({
    what: `In “${sentence}”, the days of the meetings are not clear.`,
    remedy: 'Write for example “every Monday”, “every other Thursday”, “first Thursday of the month”, “the 15th of each month” or “on 3/12 and 17/12”.',
  }),
  'series-without-clock': ({ sentence }) => ({ what: `In “${sentence}”, the starting time is missing.`, remedy: 'Add for example “at 20:00”.' }),
  'series-without-start': ({ sentence }) => ({
    what: `In “${sentence}”, a first date is missing: without it, nobody knows which weeks count.`,
    remedy: 'Add the date of one meeting, for example “since 3/12/2026”.',
  }),
  'series-starts-later': ({ sentence, said, first }) => ({
    what: `In “${sentence}”, there is no meeting on ${numeric(said)}; the first is counted on ${numeric(first)}.`,
    remedy: 'If it is another date, write it after “since”.',
  }),
  'series-exception-unused': ({ sentence, written }) => ({
    what: `In “${sentence}”, there is no meeting on “${written}”: this exception changes nothing.`,
    remedy: 'Correct the date, or write “also on …” to add a meeting.',
  }),
  'series-subgroup-guessed': ({ name, known }) => ({
    what: `Meeting “${name}”: taken for that of a subgroup, whose name is written nowhere else.`,
    remedy: `If the whole group meets, write “plenary: …”; else write this name${known.length === 0 ? '' : `, or one that is known (${known.join(', ')}),`} as it stands in the members’ table.`,
  }),
  'series-year-guessed': ({ written, day }) => ({ what: `“${written}” is read as ${numeric(day)}.`, remedy: 'Write the year if it is another one.' }),
  'series-weekday-contradicts': ({ written, day }) => ({ what: `“${written}” contradicts itself: ${numeric(day)} is another day of the week.`, remedy: 'Correct the weekday or the date.' }),
  'calendar-not-readable': () => ({ what: 'This file is not a readable calendar.', remedy: 'Export the calendar again as .ics.' }),
  'calendar-line-broken': ({ line }) => ({ what: `Line ${line} of the calendar is damaged: it is left out.`, remedy: 'Check this entry in the calendar, then export it again.' }),
  'calendar-zone-unknown': ({ zone, taken }) => ({ what: `The time zone “${zone}” is not known: times are read in ${taken}.`, remedy: 'Choose a known zone for these entries, for example Europe/Paris.' }),
  'calendar-too-many': ({ read, all }) => ({ what: `The calendar holds ${all} series of meetings: the first ${read} are read.`, remedy: 'Export a calendar with nothing but the group’s meetings.' }),
  'calendar-all-day': ({ title, day }) => ({ what: `“${title}” (${numeric(day)}) lasts all day: without a time, no agenda.`, remedy: 'Give this entry a starting and a closing time.' }),
  'calendar-rule-unread': ({ title }) => ({ what: `The repetition of “${title}” is not understood: only the dates that are certain are kept.`, remedy: 'Choose a repetition by day, week, month or year.' }),
  'meeting-without-end': ({ title, minutes }) => ({ what: `“${title}” has no length: ${minutes} minutes are planned.`, remedy: 'Add the length or the closing time if it differs.' }),
  'two-meetings-at-once': ({ first, second, day }) => ({ what: `On ${numeric(day)}, “${first}” and “${second}” are at the same time.`, remedy: 'Move or cancel one of them, or shorten the first.' }),
};

const example = 'plenary: every other Thursday at 20:00, 2 h, since 3/12/2026';
const numeric = (day: string): string => day.split('-').reverse().join('/');

const two = (number: number): string => String(number).padStart(2, '0');

export const time = {
  /** Written in full, shortened, then other spellings that people type; Monday first. */
  weekdays: [
    ['Monday', 'Mon'], ['Tuesday', 'Tue', 'Tues'], ['Wednesday', 'Wed', 'Weds'], ['Thursday', 'Thu', 'Thur', 'Thurs'], ['Friday', 'Fri'], ['Saturday', 'Sat'], ['Sunday', 'Sun'],
  ],
  months: [
    ['January', 'Jan'], ['February', 'Feb'], ['March', 'Mar'], ['April', 'Apr'], ['May', 'May'], ['June', 'Jun'],
    ['July', 'Jul'], ['August', 'Aug'], ['September', 'Sep', 'Sept'], ['October', 'Oct'], ['November', 'Nov'], ['December', 'Dec'],
  ],
  longDay: ({ weekday, date, month, year }: { weekday: string; date: number; month: string; year: number }) => `${weekday} ${date} ${month} ${year}`,
  shortDay: ({ weekday, date, month }: { weekday: string; date: number; month: string; year: number }) => `${weekday} ${date} ${month}`,
  numericDay: ({ date, month, year }: { date: number; month: number; year: number }) => `${two(date)}/${two(month)}/${year}`,
  briefDay: ({ date, month }: { date: number; month: number; year: number }) => `${date}/${month}`,
  clock: ({ hours, minutes }: { hours: number; minutes: number }) => `${two(hours)}:${two(minutes)}`,
  duration: ({ hours, minutes }: { hours: number; minutes: number }) => {
    if (hours === 0) return `${minutes} min`;
    return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
  },
  dayAndClock: ({ day, clock }: { day: string; clock: string }) => `${day} at ${clock}`,
  /** The whole group's meeting where it was given no other name. */
  plenary: 'Plenary',
};
