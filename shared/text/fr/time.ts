// The sentences of `shared/time`, in French.
import type { ProblemTexts } from '../../model/problem';
import type { TimeProblems } from '../../time/problems';

export const timeProblems: ProblemTexts<TimeProblems> = {
  'series-not-understood': ({ sentence, part }) => ({
    what: `« ${part} » n’est pas compris dans « ${sentence} ».`,
    remedy: `Écrire par exemple « ${example} » ; les exceptions : « sauf le 24/12 », les dates en plus : « et aussi le 7/1 ».`,
  }),
  'series-without-rhythm': ({ sentence }) => ({
    what: `Dans « ${sentence} », les jours de réunion ne sont pas clairs.`,
    remedy: 'Écrire par exemple « tous les lundis », « un jeudi sur deux », « le premier jeudi du mois », « le 15 de chaque mois » ou « le 3/12 et le 17/12 ».',
  }),
  'series-without-clock': ({ sentence }) => ({ what: `Dans « ${sentence} », il manque l’heure de début.`, remedy: 'Ajouter par exemple « à 20 h ».' }),
  'series-without-start': ({ sentence }) => ({
    what: `Dans « ${sentence} », il manque une première date : sans elle, on ne sait pas quelles semaines compter.`,
    remedy: 'Ajouter la date d’une réunion, par exemple « depuis le 3/12/2026 ».',
  }),
  'series-starts-later': ({ sentence, said, first }) => ({
    what: `Dans « ${sentence} », le ${numeric(said)} n’est pas un jour de réunion ; la première est comptée le ${numeric(first)}.`,
    remedy: 'Si c’est une autre date, l’écrire après « depuis le ».',
  }),
  'series-exception-unused': ({ sentence, written }) => ({
    what: `Dans « ${sentence} », il n’y a pas de réunion le « ${written} » : cette exception ne change rien.`,
    remedy: 'Corriger la date, ou écrire « et aussi le … » pour ajouter une réunion.',
  }),
  'series-subgroup-guessed': ({ name, known }) => ({
    what: `Réunion « ${name} » : prise pour celle d’un sous-groupe, dont le nom n’est écrit nulle part ailleurs.`,
    remedy: `Si elle réunit tout le groupe, écrire « plénière : … » ; sinon écrire ce nom${known.length === 0 ? '' : `, ou un nom connu (${known.join(', ')}),`} comme dans le tableau des membres.`,
  }),
  'series-year-guessed': ({ written, day }) => ({ what: `« ${written} » est compris comme le ${numeric(day)}.`, remedy: 'Écrire l’année si c’est une autre.' }),
  'series-weekday-contradicts': ({ written, day }) => ({ what: `« ${written} » se contredit : le ${numeric(day)} n’est pas ce jour de la semaine.`, remedy: 'Corriger le jour ou la date.' }),
  'calendar-not-readable': () => ({ what: 'Ce fichier n’est pas un calendrier lisible.', remedy: 'Exporter à nouveau le calendrier au format .ics.' }),
  'calendar-line-broken': ({ line }) => ({ what: `La ligne ${line} du calendrier est abîmée : elle n’est pas prise en compte.`, remedy: 'Vérifier cette entrée dans l’agenda, puis exporter à nouveau le calendrier.' }),
  'calendar-zone-unknown': ({ zone, taken }) => ({ what: `Le fuseau horaire « ${zone} » n’est pas connu : les heures sont lues dans celui de ${taken}.`, remedy: 'Choisir un fuseau connu pour ces entrées, par exemple Europe/Paris.' }),
  'calendar-too-many': ({ read, all }) => ({ what: `Le calendrier contient ${all} séries de réunions : les ${read} premières sont lues.`, remedy: 'Exporter un calendrier avec les seules réunions du groupe.' }),
  'calendar-all-day': ({ title, day }) => ({ what: `« ${title} » (${numeric(day)}) dure toute la journée : sans heure, pas d’ordre du jour.`, remedy: 'Donner une heure de début et de fin à cette entrée.' }),
  'calendar-rule-unread': ({ title }) => ({ what: `La répétition de « ${title} » n’est pas comprise : seules les dates certaines sont retenues.`, remedy: 'Choisir une répétition par jour, semaine, mois ou année.' }),
  'meeting-without-end': ({ title, minutes }) => ({ what: `« ${title} » n’a pas de durée : ${minutes} minutes sont prévues.`, remedy: 'Ajouter la durée ou l’heure de fin si c’est différent.' }),
  'two-meetings-at-once': ({ first, second, day }) => ({ what: `Le ${numeric(day)}, « ${first} » et « ${second} » ont lieu en même temps.`, remedy: 'Déplacer ou annuler l’une des deux, ou raccourcir la première.' }),
};

const example = 'plénière : un jeudi sur deux à 20 h, 2 h, depuis le 3/12/2026';
const numeric = (day: string): string => day.split('-').reverse().join('/');

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
