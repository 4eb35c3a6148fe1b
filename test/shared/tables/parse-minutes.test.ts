// Every way in which people write a duration, in both languages.
import { parseMinutes } from '../../../shared/tables/parse-minutes';

test.each([
  ['1h30', 90], ['1 h 30', 90], ['1H30', 90], ['1 h', 60], ['1h', 60], ['2 heures', 120], ['2 heures 15', 135], ['1h30min', 90], ['1 h 05', 65], ['1h05', 65],
  ['45 min', 45], ['45min', 45], ['45 min.', 45], ['45 minutes', 45], ['20mn', 20], ['20 MN', 20], ["20'", 20], ['20’', 20], ['20′', 20], ['15m', 15], ['5 mins', 5], ['1 minute', 1],
  ['une demi-heure', 30], ['demi-heure', 30], ['1 demi heure', 30], ['une demie heure', 30], ['1/2 h', 30], ['½ h', 30], ['1/2 heure', 30], ['3/4 h', 45], ['1 1/2 h', 90], ['1½ h', 90],
  ["un quart d'heure", 15], ['un quart d’heure', 15], ["trois quarts d'heure", 45], ["3/4 d'heure", 45], ["1/4 d'heure", 15], ['une heure', 60], ['une heure et demie', 90], ['1h et demie', 90], ['1 h et quart', 75], ['deux heures', 120],
  ['deux heures et demie', 150], ['vingt minutes', 20], ['quarante-cinq minutes', 45], ['une heure trente', 90], ['cinq min', 5],
  ['1,5 h', 90], ['1.5h', 90], ['0,5 h', 30], ['0.75 h', 45], ['1,25 h', 75], ['90', 90], [90, 90], ['600', 600], ['1:30', 90], ['0:45', 45], ['01:30', 90], ['01:30:00', 90], ['00:20:00', 20], ['2:00', 120],
  ['half an hour', 30], ['half hour', 30], ['a half hour', 30], ['an hour', 60], ['one hour', 60], ['an hour and a half', 90], ['one and a half hours', 90], ['1 and a half hours', 90], ['a quarter of an hour', 15],
  ['three quarters of an hour', 45], ['an hour and a quarter', 75], ['1 hr', 60], ['1hr 15', 75], ['2 hrs', 120], ['2 hours 15 minutes', 135], ['1h 30m', 90], ['twenty minutes', 20], ['ten min', 10], ['an hour and 10 min', 70],
  ['2 x 15 min', 30], ['2×20', 40], ['15 + 10', 25], ['1h + 15 min', 75], ['1\u00a0h\u202f30', 90],
] as const)('%j is %j minutes, for sure', (text, minutes) => {
  expect(parseMinutes(text)).toEqual({ value: minutes });
});

test.each([
  ['30-45', 45, 'upper-bound'], ['30 - 45 min', 45, 'upper-bound'], ['30–45', 45, 'upper-bound'], ['30 à 45 minutes', 45, 'upper-bound'], ['1h-1h30', 90, 'upper-bound'], ['1-2 h', 120, 'upper-bound'],
  ['entre 30 et 45 min', 45, 'upper-bound'], ['between 30 and 45', 45, 'upper-bound'], ['20 ou 30', 30, 'upper-bound'], ['20/30 min', 30, 'upper-bound'], ['15 to 20 min', 20, 'upper-bound'], ["10'-15'", 15, 'upper-bound'],
  ['45-30', 45, 'upper-bound'], ['max 30', 30, 'upper-bound'], ['30 min max', 30, 'upper-bound'], ['up to 20', 20, 'upper-bound'], ['30 min maxi', 30, 'upper-bound'],
  ['une demi-heure à une heure', 60, 'upper-bound'], ['45 min - 1 h', 60, 'upper-bound'],
  ['60m+', 60, 'at-least'], ['30+', 30, 'at-least'], ['> 30', 30, 'at-least'], ['au moins 20 min', 20, 'at-least'], ['at least an hour', 60, 'at-least'], ['1h mini', 60, 'at-least'],
  ['~30', 30, 'about'], ['environ 20 min', 20, 'about'], ['about half an hour', 30, 'about'], ['30 ?', 30, 'about'], ['env. 1h', 60, 'about'], ['15 min (à confirmer)', 15, 'about'],
  ['1.30h', 90, 'in-hours'], [1.5, 90, 'in-hours'], [0.5, 30, 'in-hours'], ['45:00', 45, 'in-minutes'], ['2', 2, 'in-minutes'],
] as const)('%j is taken as %j minutes (%s)', (text, minutes, assumed) => {
  expect(parseMinutes(text)).toEqual({ value: minutes, assumed });
});

test.each(['?', '??', 'à voir', 'tbd', 'long', 'court', '0', '0 min', '601', '12 h', '1 jour', '2 days', '3/12/2026', '2026-12-03', 'oui', '-5', '1h75', 'min', 'h', "'", '', 'Ana', true, '1e9', '20 pommes', '🕐'])('%j is not understood', (text) => {
  expect(parseMinutes(text)).toBeNull();
});

test('the header may say what bare numbers are', () => {
  expect(parseMinutes(2, { unit: 'hours' })).toEqual({ value: 120 });
  expect(parseMinutes('1,5', { unit: 'hours' })).toEqual({ value: 90 });
  expect(parseMinutes('30 min', { unit: 'hours' })).toEqual({ value: 30 });
  expect(parseMinutes(3, { unit: 'minutes' })).toEqual({ value: 3 });
});
