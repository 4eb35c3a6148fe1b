// The sentences of `shared/time`, in French.
import type { ProblemTexts } from '../../model/problem';
import type { TimeProblems } from '../../time/problems';

export const timeProblems: ProblemTexts<TimeProblems> = {
};

const two = (number: number): string => String(number).padStart(2, '0');
const first = (date: number): string => (date === 1 ? '1er' : String(date));

export const time = {
  /** Written in full, shortened, then other spellings that people type; Monday first. */
  weekdays: [
    ['lundi', 'lun.'], ['mardi', 'mar.'], ['mercredi', 'mer.', 'merc'], ['jeudi', 'jeu.'], ['vendredi', 'ven.', 'vend'], ['samedi', 'sam.'], ['dimanche', 'dim.'],
  ],
  months: [
    ['janvier', 'janv.', 'jan'], ['février', 'févr.', 'fév'], ['mars', 'mars'], ['avril', 'avr.'], ['mai', 'mai'], ['juin', 'juin'],
    ['juillet', 'juil.', 'juill'], ['août', 'août'], ['septembre', 'sept.', 'sep'], ['octobre', 'oct.'], ['novembre', 'nov.'], ['décembre', 'déc.'],
  ],
  longDay: ({ weekday, date, month, year }: { weekday: string; date: number; month: string; year: number }) => `${weekday} ${first(date)} ${month} ${year}`,
  shortDay: ({ weekday, date, month }: { weekday: string; date: number; month: string; year: number }) => `${weekday} ${first(date)} ${month}`,
  numericDay: ({ date, month, year }: { date: number; month: number; year: number }) => `${two(date)}/${two(month)}/${year}`,
  briefDay: ({ date, month }: { date: number; month: number; year: number }) => `${date}/${month}`,
  clock: ({ hours, minutes }: { hours: number; minutes: number }) => (minutes === 0 ? `${hours} h` : `${hours} h ${two(minutes)}`),
  duration: ({ hours, minutes }: { hours: number; minutes: number }) => {
    if (hours === 0) return `${minutes} min`;
    return minutes === 0 ? `${hours} h` : `${hours} h ${two(minutes)}`;
  },
  dayAndClock: ({ day, clock }: { day: string; clock: string }) => `${day} à ${clock}`,
  /** The whole group's meeting where it was given no other name. */
  plenary: 'Plénière',
};
