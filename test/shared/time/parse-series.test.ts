// Sentences that people write for their meetings.
import { occursOn } from '../../../shared/time/occurs-on';
import { parseSeries, type SeriesAsking } from '../../../shared/time/parse-series';
import { messagesOf } from '../../../shared/text/messages';

const fr: SeriesAsking = { locale: 'fr', today: '2026-11-20', subgroups: ['Jardin', 'Bâti & énergie'] };
const en: SeriesAsking = { ...fr, locale: 'en' };
const fortnight = { every: 'week', step: 2, weekdays: [4] };
const base = { place: null, from: null, until: null, except: [], also: [] };

function only(sentence: string, asking: SeriesAsking = fr) {
  const { series, problems } = parseSeries(sentence, asking);
  expect({ sentence, problems }).toEqual({ sentence, problems: [] });
  expect(series).toHaveLength(1);
  return series[0];
}

describe('the sentences of the design', () => {
  it('reads the first one', () => {
    expect(only('plénière : un jeudi sur deux à 20 h, 2 h, depuis le 3/12')).toEqual({
      ...base, slug: 'pleniere', title: 'Plénière', subgroup: null, recurrence: fortnight, clock: '20:00', minutes: 120, from: '2026-12-03',
    });
  });

  it.each([
    ['un jeudi sur deux à 20h30, 2h30, à partir du 3 décembre 2026', { recurrence: fortnight, clock: '20:30', minutes: 150, from: '2026-12-03' }],
    ['1 jeudi sur 2 à 20h, 90 min, depuis le jeudi 3 décembre', { recurrence: fortnight, clock: '20:00', minutes: 90, from: '2026-12-03' }],
    ['tous les lundis à 18 h, 1 h', { recurrence: { every: 'week', step: 1, weekdays: [1] }, clock: '18:00', minutes: 60 }],
    ['Chaque mardi de 18h à 19h30', { recurrence: { every: 'week', step: 1, weekdays: [2] }, clock: '18:00', minutes: 90 }],
    ['tous les lundis et jeudis à 18 h, 1 h', { recurrence: { every: 'week', step: 1, weekdays: [1, 4] }, clock: '18:00', minutes: 60 }],
    ['le premier jeudi du mois à 20 h, 2 h', { recurrence: { every: 'month', step: 1, weekdays: [4], ranks: [1] }, clock: '20:00', minutes: 120 }],
    ['le dernier samedi du mois à 10h, 3h', { recurrence: { every: 'month', step: 1, weekdays: [6], ranks: [-1] }, clock: '10:00', minutes: 180 }],
    ['le 1er et le 3e jeudi de chaque mois, 20 h - 22 h', { recurrence: { every: 'month', step: 1, weekdays: [4], ranks: [1, 3] }, clock: '20:00', minutes: 120 }],
    ['tous les premiers jeudis du mois, 2 h, à 20 h', { recurrence: { every: 'month', step: 1, weekdays: [4], ranks: [1] }, clock: '20:00', minutes: 120 }],
    ['le 15 de chaque mois à 20 h pendant une heure et demie', { recurrence: { every: 'date', step: 1, dates: [15] }, clock: '20:00', minutes: 90 }],
    ['le dernier jour du mois à 20 h, 1h15', { recurrence: { every: 'date', step: 1, dates: [-1] }, clock: '20:00', minutes: 75 }],
    ['toutes les 3 semaines le mercredi à 12h30, 1 h, depuis le 2/12/2026', { recurrence: { every: 'week', step: 3, weekdays: [3] }, clock: '12:30', minutes: 60, from: '2026-12-02' }],
    ['le mercredi toutes les trois semaines à midi, 1 h, depuis le 2/12/2026', { recurrence: { every: 'week', step: 3, weekdays: [3] }, clock: '12:00', minutes: 60, from: '2026-12-02' }],
    ['tous les quinze jours le jeudi à 20 h, 2 h, depuis le 3/12', { recurrence: fortnight, clock: '20:00', minutes: 120, from: '2026-12-03' }],
    ['toutes les deux semaines à 20 h, 2 h, depuis le 3/12/2026', { recurrence: fortnight, clock: '20:00', minutes: 120, from: '2026-12-03' }],
    ['le premier jeudi tous les deux mois à 20 h, 2 h, depuis le 3/12', { recurrence: { every: 'month', step: 2, weekdays: [4], ranks: [1] }, clock: '20:00', minutes: 120, from: '2026-12-03' }],
    ['un jeudi sur deux à 20 h, 2 h, depuis le 3/12, sauf le 31/12 et le 14/1, et le 7/1/2027', { recurrence: fortnight, clock: '20:00', minutes: 120, from: '2026-12-03', except: ['2026-12-31', '2027-01-14'], also: [{ day: '2027-01-07', clock: null }] }],
    ['tous les jeudis à 20 h, 2 h, et aussi le 5/12/2026 à 10 h', { recurrence: { every: 'week', step: 1, weekdays: [4] }, clock: '20:00', minutes: 120, also: [{ day: '2026-12-05', clock: '10:00' }] }],
    ['tous les jeudis à 20 h, 2 h, lieu : salle commune, sauf le 24/12', { recurrence: { every: 'week', step: 1, weekdays: [4] }, clock: '20:00', minutes: 120, place: 'salle commune', except: ['2026-12-24'] }],
    ['tous les jeudis à 20 h, 2 h (Salle du Rez-de-chaussée)', { recurrence: { every: 'week', step: 1, weekdays: [4] }, clock: '20:00', minutes: 120, place: 'Salle du Rez-de-chaussée' }],
    ['tous les jeudis à 20 h, 2 h, du 3/12/2026 au 24/6/2027', { recurrence: { every: 'week', step: 1, weekdays: [4] }, clock: '20:00', minutes: 120, from: '2026-12-03', until: '2027-06-24' }],
    ['le 3/12/2026, le 17/12/2026 et le 7/1/2027 à 20 h, 2 h', { recurrence: null, clock: '20:00', minutes: 120, also: [{ day: '2026-12-03', clock: null }, { day: '2026-12-17', clock: null }, { day: '2027-01-07', clock: '20:00' }] }],
  ])('%s', (sentence, expected) => {
    expect(only(sentence)).toEqual({ ...base, slug: 'pleniere', title: 'Plénière', subgroup: null, ...expected });
  });

  it.each([
    ['plenary: every other Thursday at 8 pm, 2 h, since 3 December', { recurrence: fortnight, clock: '20:00', minutes: 120, from: '2026-12-03' }],
    ['every two weeks on Thursday at 20:00 for 2 hours from 2026-12-03', { recurrence: fortnight, clock: '20:00', minutes: 120, from: '2026-12-03' }],
    ['first Thursday of the month at 8pm, 90 min', { recurrence: { every: 'month', step: 1, weekdays: [4], ranks: [1] }, clock: '20:00', minutes: 90 }],
    ['every second Thursday of the month at 8pm, 90 min', { recurrence: { every: 'month', step: 1, weekdays: [4], ranks: [2] }, clock: '20:00', minutes: 90 }],
    ['every second Thursday at 8pm, 90 min, since Dec 3rd', { recurrence: fortnight, clock: '20:00', minutes: 90, from: '2026-12-03' }],
    ['Mondays from 6:30 to 8 pm', { recurrence: { every: 'week', step: 1, weekdays: [1] }, clock: '18:30', minutes: 90 }],
    ['Mondays 7-9pm in the common house', { recurrence: { every: 'week', step: 1, weekdays: [1] }, clock: '19:00', minutes: 120, place: 'common house' }],
    ['Mondays from 11:30 to 1 pm', { recurrence: { every: 'week', step: 1, weekdays: [1] }, clock: '11:30', minutes: 90 }],
    ['Mondays from 6:30 pm to 8 pm', { recurrence: { every: 'week', step: 1, weekdays: [1] }, clock: '18:30', minutes: 90 }],
    ['fortnightly on Thursday at 8pm, an hour and a half, starting on 2026-12-03, except 31 December, also on 7 January 2027', { recurrence: fortnight, clock: '20:00', minutes: 90, from: '2026-12-03', except: ['2026-12-31'], also: [{ day: '2027-01-07', clock: null }] }],
    ['the 15th of each month at 8 pm, two hours', { recurrence: { every: 'date', step: 1, dates: [15] }, clock: '20:00', minutes: 120 }],
    ['weekly on Tuesday at 19:00, 1 hour, place: Room 2', { recurrence: { every: 'week', step: 1, weekdays: [2] }, clock: '19:00', minutes: 60, place: 'Room 2' }],
  ])('%s', (sentence, expected) => {
    expect(only(sentence, en)).toEqual({ ...base, slug: 'plenary', title: 'Plenary', subgroup: null, ...expected });
  });
});

describe('several sentences', () => {
  it('are separated by line ends or semicolons, each with the name of its subgroup', () => {
    const { series, problems } = parseSeries('AG : le premier jeudi du mois à 20 h, 2 h\n- jardin : tous les lundis à 18 h, 1 h ; bati & energie: le mardi à 18h30, 1 h;Compost : tous les lundis à 20:30, 1 h', fr);
    expect(problems.map(({ code, values }) => [code, values])).toEqual([['series-subgroup-guessed', { name: 'Compost', known: fr.subgroups }]]);
    expect(series.map(({ slug, title, subgroup, clock }) => [slug, title, subgroup, clock])).toEqual([
      ['ag', 'AG', null, '20:00'], ['jardin', 'Jardin', 'Jardin', '18:00'], ['bati-energie', 'Bâti & énergie', 'Bâti & énergie', '18:30'], ['compost', 'Compost', 'Compost', '20:30'],
    ]);
  });

  it('of one name have two slugs', () => {
    const { series } = parseSeries('le premier jeudi du mois à 20 h, 2 h; le dernier samedi du mois à 10 h, 2 h', fr);
    expect(series.map(({ slug }) => slug)).toEqual(['pleniere', 'pleniere-2']);
  });

  it('keep on when one is not understood', () => {
    const { series, problems } = parseSeries('jardin : quand il fait beau; tous les lundis à 18 h, 1 h', fr);
    expect(series).toHaveLength(1);
    expect(problems).toHaveLength(1);
  });
});

describe('what is not understood', () => {
  it.each([
    ['tous les jeudis à 20 h, 2 h, sauf pendant les vacances', 'sauf pendant les vacances'],
    ['tous les jeudis à 20 h, 2 h, Quand il fait Beau', 'Quand il fait Beau'],
    ['tous les jeudis à 20 h et les lundis à 18 h, 1 h', 'lundis à 18 h'],
    ['tous les jeudis à 25 h, 2 h', '25 h'],
    ['un jeudi sur deux à 20 h, 2 h, depuis janvier', 'depuis janvier'],
    ['un jeudi sur beaucoup à 20 h, 2 h', 'un jeudi sur beaucoup à 20 h'],
    ['bonjour', 'bonjour'],
  ])('%s', (sentence, part) => {
    const { series, problems } = parseSeries(sentence, fr);
    expect(series).toEqual([]);
    expect(problems).toEqual([{ code: 'series-not-understood', level: 'blocking', where: {}, values: { sentence, part } }]);
  });

  it.each([
    ['un jeudi sur deux à 20 h, 2 h', 'series-without-start'],
    ['tous les jeudis, 2 h pendant', 'series-not-understood'],
    ['tous les jeudis', 'series-without-clock'],
    ['à 20 h, 2 h', 'series-without-rhythm'],
    ['tous les mois à 20 h, 2 h', 'series-without-rhythm'],
    ['le 15 à 20 h, 2 h', 'series-without-rhythm'],
    ['tous les jeudis à 20 h, 2 h, le 7/1/2027', 'series-without-rhythm'],
    ['tous les jeudis à 20 h, 2 h, et aussi le vendredi 7/1/2027', 'series-weekday-contradicts'],
    ['le 31/2/2027 à 20 h, 2 h', 'series-not-understood'],
  ])('%s: %s', (sentence, code) => {
    const { series, problems } = parseSeries(sentence, fr);
    expect(series).toEqual([]);
    expect(problems.filter(({ level }) => level === 'blocking').map((problem) => problem.code)).toEqual([code]);
  });

  it('is told with what was expected, in both languages', () => {
    const [problem] = parseSeries('tous les jeudis à 20 h, 2 h, sauf pendant les vacances', fr).problems;
    if (problem?.code !== 'series-not-understood') throw new Error('another problem');
    expect(messagesOf('fr').timeProblems['series-not-understood'](problem.values).what).toBe('« sauf pendant les vacances » n’est pas compris dans « tous les jeudis à 20 h, 2 h, sauf pendant les vacances ».');
    expect(messagesOf('en').timeProblems['series-not-understood'](problem.values).remedy).toContain('every other Thursday at 20:00');
  });
});

describe('what is assumed', () => {
  it('is said: no length', () => {
    const { series, problems } = parseSeries('jardin : tous les lundis à 18 h', fr);
    expect(series[0]?.minutes).toBe(120);
    expect(problems).toEqual([{ code: 'meeting-without-end', level: 'guess', where: {}, values: { title: 'Jardin', minutes: 120 } }]);
  });

  it('is said: a start on another weekday', () => {
    const { series, problems } = parseSeries('un jeudi sur deux à 20 h, 2 h, depuis le 1/12/2026', fr);
    expect(series[0]?.from).toBe('2026-12-01');
    expect(problems).toMatchObject([{ code: 'series-starts-later', level: 'guess', values: { said: '2026-12-01', first: '2026-12-03' } }]);
  });

  it('is said: the year of a day beside the rule', () => {
    const { series, problems } = parseSeries('tous les jeudis à 20 h, 2 h, et aussi le 5/12', fr);
    expect(series[0]?.also).toEqual([{ day: '2026-12-05', clock: null }]);
    expect(problems).toMatchObject([{ code: 'series-year-guessed', values: { day: '2026-12-05' } }]);
  });

  it('is said: an exception on a day without meeting, which changes nothing', () => {
    const { series, problems } = parseSeries('tous les jeudis à 20 h, 2 h, sauf le 25/12/2026', fr);
    expect(series[0]?.except).toEqual([]);
    expect(problems).toMatchObject([{ code: 'series-exception-unused', level: 'warning' }]);
  });
});

it.each(['2026-11-20', '2026-12-03', '2027-06-15', '2028-02-29', '2029-11-30'])('keeps its weeks when it is read on %s', (today) => {
  const { series } = parseSeries('un jeudi sur deux à 20 h, 2 h, depuis le 3/12', { ...fr, today });
  expect(series[0]?.from).toBe('2026-12-03');
  const recurrence = series[0]?.recurrence;
  expect(recurrence && [occursOn(recurrence, '2026-12-03', '2027-06-17'), occursOn(recurrence, '2026-12-03', '2027-06-10')]).toEqual([true, false]);
});

test('a name that is no subgroup\'s is said to be a guess, once, and its meetings are there', () => {
  const { series, problems } = parseSeries('jardins : tous les lundis à 18 h\njardins : le 3/12 à 20 h\njardin : tous les mardis à 18 h\nplénière : tous les jeudis à 20 h', fr);
  expect(series.map(({ subgroup }) => subgroup)).toEqual(['Jardins', 'Jardins', 'Jardin', null]);
  expect(problems.filter(({ code }) => code === 'series-subgroup-guessed')).toEqual([
    { code: 'series-subgroup-guessed', level: 'guess', where: {}, values: { name: 'Jardins', known: ['Jardin', 'Bâti & énergie'] } },
  ]);
});
