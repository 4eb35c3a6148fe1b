// The sentences of `shared/time`, in English.
import type { ProblemTexts } from '../../model/problem';
import type { TimeProblems } from '../../time/problems';

export const timeProblems: ProblemTexts<TimeProblems> = {
};

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
