// Days as people type them.
import { parseDay } from '../../../shared/time/parse-day';
import type { DayAsking } from '../../../shared/time/parsed-day';

const fr: DayAsking = { locale: 'fr', today: '2026-11-20' };
const en: DayAsking = { locale: 'en', today: '2026-11-20' };

describe('parseDay in French', () => {
  it.each([
    ['3/12', '2026-12-03'], ['03/12/2026', '2026-12-03'], ['3-12-26', '2026-12-03'], ['3.12.2026', '2026-12-03'], ['2026-12-03', '2026-12-03'],
    ['2026-12-03T20:00', '2026-12-03'], ['2026/12/03', '2026-12-03'], ['jeudi 3 décembre', '2026-12-03'], ['Jeudi 3 décembre 2026', '2026-12-03'],
    ['le 3 déc.', '2026-12-03'], ['3 dec 2026', '2026-12-03'], ["3 déc '26", '2026-12-03'], ['jeu. 3 déc.', '2026-12-03'], ['jeudi 3/12', '2026-12-03'],
    ['le jeudi 3/12 à 20 h', '2026-12-03'], ['3 décembre à 20h30', '2026-12-03'], ['1er janvier', '2027-01-01'], ['1er janv. 2027', '2027-01-01'],
    ['mar. 1er déc.', '2026-12-01'], ['3 mars 2027', '2027-03-03'], ['15/1', '2027-01-15'], ['(3/12)', '2026-12-03'], ['3/12.', '2026-12-03'],
    ['aujourd’hui', '2026-11-20'], ['demain', '2026-11-21'], ['après-demain', '2026-11-22'], ['hier', '2026-11-19'], ['jeudi prochain', '2026-11-26'],
    ['vendredi', '2026-11-27'], ['lundi dernier', '2026-11-16'], ['dans deux semaines', '2026-12-04'], ['d’ici 3 jours', '2026-11-23'],
    ['10/11', '2026-11-10'], ['29 février 2028', '2028-02-29'], ['le 1er décembre', '2026-12-01'], ['3 d\u0065\u0301cembre', '2026-12-03'],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text, fr)).toEqual({ day });
  });

  it.each([
    ['fin janvier', '2027-01-31', 'about'], ['mi-janvier', '2027-01-15', 'about'], ['début mars', '2027-03-01', 'about'], ['fin du mois', '2026-11-30', 'about'],
    ['fin février 2028', '2028-02-29', 'about'], ['3/12 ?', '2026-12-03', 'doubt'], ['12/25/2026', '2026-12-25', 'order'], ['le 15', '2026-12-15', 'month'],
    ['jeudi 3', '2026-12-03', 'month'], ['1/6', '2027-06-01', 'year'],
  ])('%s is %s, and a guess of the %s', (text, day, guessed) => {
    expect(parseDay(text, fr)).toEqual({ day, guessed });
  });

  it('says that a weekday and a date contradict each other', () => {
    expect(parseDay('vendredi 3 décembre', fr)).toEqual({ day: '2026-12-03', contradiction: true });
    expect(parseDay('vendredi 3/12/2026', fr)).toEqual({ day: '2026-12-03', contradiction: true });
  });

  it.each([
    '', ' ', '?', 'janvier', 'janvier 2027', '12', '2026', '31/2', '30/02/2026', '32/1', '0/0', '13/13', '30-45', '20 h', '1h30', 'bientôt', 'jeudi ou vendredi',
    'le 3 ou le 4 décembre', 'semaine prochaine', '29 février 2027', '3/12/3026', '3 décembre et 4 décembre', 'T5', '1,5', '__proto__', 'constructor',
  ])('does not take %j for a day', (text) => {
    expect(parseDay(text, fr)).toBeNull();
  });
});

describe('parseDay in English', () => {
  it.each([
    ['3/12', '2026-12-03'], ['December 3', '2026-12-03'], ['Dec 3rd', '2026-12-03'], ['Dec. 3, 2026', '2026-12-03'], ['Thursday, December 3rd, 2026', '2026-12-03'],
    ['3rd of December', '2026-12-03'], ['on Thursday 3 December', '2026-12-03'], ['3-Dec-2026', '2026-12-03'], ['Mar 3', '2027-03-03'], ['today', '2026-11-20'],
    ['tomorrow', '2026-11-21'], ['next Thursday', '2026-11-26'], ['last Monday', '2026-11-16'], ['in 10 days', '2026-11-30'], ['May 5 2027', '2027-05-05'],
    ['December 3 at 8 pm', '2026-12-03'], ['Dec 12', '2026-12-12'],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text, en)).toEqual({ day });
  });

  it.each([['12/25', '2026-12-25', 'order'], ['end of January', '2027-01-31', 'about'], ['mid-March', '2027-03-15', 'about'], ['early May 2027', '2027-05-01', 'about']])(
    '%s is %s, and a guess of the %s', (text, day, guessed) => {
      expect(parseDay(text, en)).toEqual({ day, guessed });
    });

  it.each(['May', 'Mar', 'march on', '12pm', 'soon', 'Q3'])('does not take %j for a day', (text) => {
    expect(parseDay(text, en)).toBeNull();
  });
});

describe('the year that was not written', () => {
  it('is the one of the nearest day, and looks back or ahead as it is asked to', () => {
    expect(parseDay('20/12', { ...fr, today: '2027-01-10' })).toEqual({ day: '2026-12-20' });
    expect(parseDay('10/1', { ...fr, today: '2026-12-28' })).toEqual({ day: '2027-01-10' });
    expect(parseDay('3/12', { ...fr, today: '2027-05-20' })).toEqual({ day: '2027-12-03', guessed: 'year' });
    expect(parseDay('3/12', { ...fr, today: '2027-05-20', toward: 'nearest' })).toEqual({ day: '2026-12-03', guessed: 'year' });
    expect(parseDay('3/8', { ...fr, today: '2026-06-20', toward: 'gone' })).toEqual({ day: '2025-08-03', guessed: 'year' });
  });

  it('is a leap year for 29 February', () => {
    expect(parseDay('29/2', { ...fr, toward: 'coming' })).toEqual({ day: '2028-02-29', guessed: 'year' });
  });
});

it('reads a month alone only where it is said what that means', () => {
  expect(parseDay('janvier', { ...fr, loneMonth: 'first' })).toEqual({ day: '2027-01-01', guessed: 'about' });
  expect(parseDay('fin janvier', { ...fr, loneMonth: 'first' })).toEqual({ day: '2027-01-31', guessed: 'about' });
  expect(parseDay('janvier 2027', { ...fr, loneMonth: 'last' })).toEqual({ day: '2027-01-31', guessed: 'about' });
  expect(parseDay('en mai', { ...fr, loneMonth: 'first' })).toEqual({ day: '2027-05-01', guessed: 'about' });
});
