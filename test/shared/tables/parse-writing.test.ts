// How members say when and how often they may be written to, and how their rows are read.
import { parseClockRanges, parseQuiet } from '../../../shared/tables/parse-clock-ranges';
import { parseRhythm } from '../../../shared/tables/parse-rhythm';
import { parseWeekdays } from '../../../shared/tables/parse-weekdays';
import { parseZone } from '../../../shared/tables/parse-zone';
import { readMembers } from '../../../shared/tables/read-members';
import { context, deepFreeze, sheetOf, tableOf } from './sheets';

test.each([
  ['jamais', 'never'], ['Non merci', 'never'], ['sur papier', 'never'], ['une fois par semaine', 'weekly'], ['1 fois/semaine', 'weekly'], ['1x/sem', 'weekly'], ['hebdo', 'weekly'], ['Hebdomadaire', 'weekly'],
  ['Once a week', 'weekly'], ['pas plus d’une fois par semaine', 'weekly'], ['chaque semaine', 'weekly'], ['quelques fois', 'few'], ['2 fois par semaine', 'few'], ['a few times a week', 'few'], ['pas trop souvent', 'few'], ['parfois', 'few'],
  ['souvent', 'often'], ['tous les jours', 'often'], ['au fil de l’eau', 'often'], ['as it comes', 'often'], ['une fois par jour', 'often'], ['quotidien', 'often'],
])('rhythm: %s is %s', (text, rhythm) => {
  expect(parseRhythm(text)).toEqual({ value: rhythm });
});

test('a month is said to be a week; what is no rhythm is none', () => {
  expect(parseRhythm('une fois par mois')).toEqual({ value: 'weekly', assumed: 'slowest' });
  for (const text of ['bof', 'le matin', 'ana@ex.org', '12', 'la newsletter']) expect(parseRhythm(text)).toBeNull();
});

test.each([
  ['lundi, mardi', [1, 2]], ['Lun et jeu', [1, 4]], ['mardis', [2]], ['en semaine', [1, 2, 3, 4, 5]], ['week-end', [6, 7]], ['lundi-vendredi', [1, 2, 3, 4, 5]], ['du lundi au jeudi', [1, 2, 3, 4]],
  ['tous les jours', [1, 2, 3, 4, 5, 6, 7]], ['tous les jours sauf le dimanche', [1, 2, 3, 4, 5, 6]], ['sauf lundi et mardi', [3, 4, 5, 6, 7]], ['en semaine sauf mercredi', [1, 2, 4, 5]],
  ['Monday to Friday', [1, 2, 3, 4, 5]], ['Sat–Mon', [1, 6, 7]], ['weekdays', [1, 2, 3, 4, 5]], ['lundi/mercredi', [1, 3]], ['mardi soir', [2]], ['lun mar jeu', [1, 2, 4]], ['lundi\nmardi', [1, 2]], ['le samedi.', [6]],
])('days: %s', (text, days) => {
  expect(parseWeekdays(text)).toEqual({ value: days });
});

test.each(['3/12', 'bientôt', 'lundi ou pas', 'lundi sauf lundi', 'mardi 3 décembre'])('days: %s is not understood', (text) => {
  expect(parseWeekdays(text)).toBeNull();
});

test.each([
  ['9h-12h, 14h-18h', [['09:00', '12:00'], ['14:00', '18:00']]], ['de 9 h à 12 h et de 14 h à 18 h', [['09:00', '12:00'], ['14:00', '18:00']]], ['entre 18h et 20h30', [['18:00', '20:30']]], ['9h-12h / 14h-18h', [['09:00', '12:00'], ['14:00', '18:00']]],
  ['9-12', [['09:00', '12:00']]], ['9 to 5 pm', [['09:00', '17:00']]], ['2 to 5 pm', [['14:00', '17:00']]], ['9 am to 5 pm', [['09:00', '17:00']]], ['18:00–24:00', [['18:00', '00:00']]], ['22h-2h', [['22:00', '02:00']]], ['9h-12h\n20h-21h', [['09:00', '12:00'], ['20:00', '21:00']]],
  ['tout le temps', [['00:00', '00:00']]], ['24h/24', [['00:00', '00:00']]],
])('hours: %s', (text, ranges) => {
  expect(parseClockRanges(text)).toEqual({ value: ranges.map(([from, to]) => ({ from, to })) });
});

test.each([
  ['le soir', [['18:00', '21:00']]], ['matin ou soir', [['08:00', '12:00'], ['18:00', '21:00']]], ['après 18 h', [['18:00', '21:00']]], ['avant 9h', [['08:00', '09:00']]], ['evenings', [['18:00', '21:00']]],
])('hours: %s is said with the hours that were taken', (text, ranges) => {
  expect(parseClockRanges(text)).toEqual({ value: ranges.map(([from, to]) => ({ from, to })), assumed: 'usual-hours' });
});

test.each(['lundi', 'de 9h', '9h-9h', '25h-26h', '9h-12h, bof', '9h-10h-11h'])('hours: %s is not understood', (text) => {
  expect(parseClockRanges(text)).toBeNull();
});

test('quiet hours: one stretch, over the night as a rule', () => {
  expect(parseQuiet('de 21 h à 8 h')).toEqual({ value: { from: '21:00', to: '08:00' } });
  expect(parseQuiet('22:00-07:30')).toEqual({ value: { from: '22:00', to: '07:30' } });
  expect(parseQuiet('après 20h')).toEqual({ value: { from: '20:00', to: '08:00' }, assumed: 'usual-hours' });
  expect(parseQuiet('la nuit')).toEqual({ value: { from: '21:00', to: '08:00' }, assumed: 'usual-hours' });
  expect(parseQuiet('9h-12h, 14h-18h')).toBeNull();
});

test('zones by name or by place', () => {
  expect([parseZone('America/Argentina/Buenos_Aires'), parseZone('heure de Montréal'), parseZone('La Réunion'), parseZone('UTC')]).toEqual([
    { value: 'America/Argentina/Buenos_Aires' }, { value: 'America/Toronto' }, { value: 'Indian/Reunion' }, { value: 'UTC' },
  ]);
  expect(['GMT+1', 'ici', 'Europe/'].map(parseZone)).toEqual([null, null, null]);
});

test('the columns are recognised in both languages; what is guessed or not understood names row and column', () => {
  const french = readMembers(deepFreeze(tableOf('members', sheetOf('M', [
    ['Nom', 'À quel rythme m’écrire ?', 'Me joindre le', 'Heures', 'Ne pas me déranger', 'Fuseau horaire'],
    ['Ana', 'souvent', 'en semaine', 'le soir', '21h-8h', 'Montréal'],
    ['Bilal', 'bof', '–', '', null, null],
  ]))), context);
  expect(french.rows.map(({ writing }) => writing)).toEqual([
    { rhythm: 'often', days: [1, 2, 3, 4, 5], hours: [{ from: '18:00', to: '21:00' }], quiet: { from: '21:00', to: '08:00' }, zone: 'America/Toronto' },
    { rhythm: null, days: null, hours: null, quiet: null, zone: null },
  ]);
  expect(french.problems.map(({ code, where, values }) => [code, where.row, where.column, (values as { readonly taken?: string }).taken])).toEqual([
    ['value-assumed', '2', 'Heures', 'de 18 h à 21 h'], ['value-unreadable', '3', 'À quel rythme m’écrire ?', undefined],
  ]);
  const english = readMembers(tableOf('members', sheetOf('M', [['Name', 'How often', 'Reach me on', 'Contact hours', 'Quiet hours', 'Time zone'], ['Ana', 'weekly', 'Monday', '9am-noon', '9pm to 8am', 'Europe/London']])), { ...context, locale: 'en' });
  expect(english.problems).toEqual([]);
  expect(english.rows[0]?.writing).toEqual({ rhythm: 'weekly', days: [1], hours: [{ from: '09:00', to: '12:00' }], quiet: { from: '21:00', to: '08:00' }, zone: 'Europe/London' });
});
