// Clock times as people type them.
import { parseClock } from '../../../shared/time/parse-clock';

it.each([
  ['20 h', '20:00'], ['20h', '20:00'], ['20H30', '20:30'], ['20 h 30', '20:30'], ['20h05', '20:05'], ['20:30', '20:30'], ['8:05', '08:05'], ['20.30', '20:30'],
  ['à 20 h', '20:00'], ['20 heures', '20:00'], ['20 heures 15', '20:15'], ['8 pm', '20:00'], ['8pm', '20:00'], ['8.30pm', '20:30'], ['8:30 p.m.', '20:30'],
  ['at 8 PM', '20:00'], ['12 am', '00:00'], ['12 pm', '12:00'], ['7 am', '07:00'], ['midi', '12:00'], ['noon', '12:00'], ['Minuit', '00:00'], ['0h30', '00:30'],
  ['8 h du soir', '20:00'], ['7 h du matin', '07:00'], ['20\u00a0h\u202f30', '20:30'], ['20 h 30 min', '20:30'], ['20 hrs', '20:00'],
])('%j is %s', (text, clock) => {
  expect(parseClock(text)).toBe(clock);
});

it.each(['', '20', '25 h', '20h60', '24:00', '13 pm', '0 pm', '2 h, 1 h', 'demain', '20:3', '200h', '-8 h', '8 pm 30'])('%j is not a clock time', (text) => {
  expect(parseClock(text)).toBeNull();
});
