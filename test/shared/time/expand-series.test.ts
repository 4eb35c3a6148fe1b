// The meetings that a series implies.
import type { Zone } from '../../../shared/model/time';
import { expandSeries } from '../../../shared/time/expand-series';
import { meetingsAtOnce } from '../../../shared/time/meetings-at-once';
import { parseSeries } from '../../../shared/time/parse-series';
import type { Series } from '../../../shared/time/series';
import { formatInstant } from '../../../shared/time/format-instant';

const utc = (text: string): number => Date.parse(`${text}Z`);
const paris: Zone = {
  name: 'Europe/Paris',
  offsets: [{ from: utc('2026-01-01T00:00'), offset: 60 }, { from: utc('2026-03-29T01:00'), offset: 120 }, { from: utc('2026-10-25T01:00'), offset: 60 }, { from: utc('2027-03-28T01:00'), offset: 120 }],
};
const between = (from: string, to: string) => ({ from: utc(`${from}T00:00`), to: utc(`${to}T00:00`) });

function series(sentence: string): Series {
  const [one] = parseSeries(sentence, { locale: 'fr', today: '2026-11-20' }).series;
  if (one === undefined) throw new Error(sentence);
  return Object.freeze(one);
}
function starts(sentence: string, from: string, to: string): readonly string[] {
  return expandSeries(series(sentence), between(from, to), paris).map(({ start }) => formatInstant(start, paris, 'fr', 'numeric'));
}

it('gives whole meetings, with ids made of the series and the day', () => {
  expect(expandSeries(series('jardin : un jeudi sur deux à 20 h, 2 h, depuis le 3/12/2026, lieu : serre'), between('2026-12-01', '2026-12-20'), paris)).toEqual([
    { id: 'jardin/2026-12-03', title: 'Jardin', subgroup: 'Jardin', start: utc('2026-12-03T19:00'), end: utc('2026-12-03T21:00'), cancelled: false, place: 'serre', source: null },
    { id: 'jardin/2026-12-17', title: 'Jardin', subgroup: 'Jardin', start: utc('2026-12-17T19:00'), end: utc('2026-12-17T21:00'), cancelled: false, place: 'serre', source: null },
  ]);
});

it.each<[string, string, string, readonly string[]]>([
  ['un jeudi sur deux à 20 h, 2 h, depuis le 3/12/2026', '2026-01-01', '2027-01-20', ['03/12/2026 à 20 h', '17/12/2026 à 20 h', '31/12/2026 à 20 h', '14/01/2027 à 20 h']],
  ['tous les samedis à 20 h, 2 h', '2026-03-20', '2026-04-05', ['21/03/2026 à 20 h', '28/03/2026 à 20 h', '04/04/2026 à 20 h']],
  ['le dernier dimanche du mois à 2h30, 2 h', '2026-03-01', '2026-05-01', ['29/03/2026 à 3 h 30', '26/04/2026 à 2 h 30']],
  ['le 31 de chaque mois à 20 h, 2 h', '2026-08-01', '2026-12-31', ['31/08/2026 à 20 h', '31/10/2026 à 20 h']],
  ['le dernier jour du mois à 20 h, 2 h', '2026-11-01', '2027-03-01', ['30/11/2026 à 20 h', '31/12/2026 à 20 h', '31/01/2027 à 20 h', '28/02/2027 à 20 h']],
  ['le premier jeudi tous les deux mois à 20 h, 2 h, depuis le 10/11/2026', '2026-11-01', '2027-05-01', ['03/12/2026 à 20 h', '04/02/2027 à 20 h', '01/04/2027 à 20 h']],
  ['le 1er et le 5e jeudi du mois à 20 h, 2 h', '2026-12-01', '2027-02-01', ['03/12/2026 à 20 h', '31/12/2026 à 20 h', '07/01/2027 à 20 h']],
  ['un jeudi sur deux à 20 h, 2 h, depuis le 3/12/2026, sauf le 31/12/2026, et le 7/1/2027 à 18 h', '2026-12-01', '2027-01-15', ['03/12/2026 à 20 h', '17/12/2026 à 20 h', '07/01/2027 à 18 h', '14/01/2027 à 20 h']],
  ['tous les jeudis à 20 h, 2 h, jusqu’au 17/12/2026', '2026-12-01', '2027-02-01', ['03/12/2026 à 20 h', '10/12/2026 à 20 h', '17/12/2026 à 20 h']],
  ['le 3/12/2026 et le 7/1/2027 à 20 h, 2 h', '2026-12-01', '2027-02-01', ['03/12/2026 à 20 h', '07/01/2027 à 20 h']],
])('%s', (sentence, from, to, expected) => {
  expect(starts(sentence, from, to)).toEqual(expected);
});

it('takes the first instant of the window and not its end', () => {
  const one = series('tous les jeudis à 20 h, 2 h');
  const start = utc('2026-12-03T19:00');
  expect(expandSeries(one, { from: start, to: start + 1 }, paris)).toHaveLength(1);
  expect(expandSeries(one, { from: start - 60_000, to: start }, paris)).toHaveLength(0);
});

describe('two meetings at once', () => {
  const [first, second] = ['tous les jeudis à 20 h, 2 h', 'jardin : tous les jeudis à 21h30, 1 h'].flatMap((sentence) => expandSeries(series(sentence), between('2026-12-03', '2026-12-04'), paris));
  if (first === undefined || second === undefined) throw new Error('no meetings');

  it('are said once', () => {
    expect(meetingsAtOnce([second, first], paris)).toEqual([{ code: 'two-meetings-at-once', level: 'warning', where: {}, values: { first: 'Plénière', second: 'Jardin', day: '2026-12-03' } }]);
  });

  it('are none where one is cancelled, they only touch, or nobody is in both', () => {
    expect(meetingsAtOnce([first, { ...second, cancelled: true }], paris)).toEqual([]);
    expect(meetingsAtOnce([{ ...first, end: second.start }, second], paris)).toEqual([]);
    expect(meetingsAtOnce([{ ...first, subgroup: 'Compost' }, second], paris)).toEqual([]);
    expect(meetingsAtOnce([{ ...first, subgroup: 'Jardin' }, second], paris)).toHaveLength(1);
  });
});
