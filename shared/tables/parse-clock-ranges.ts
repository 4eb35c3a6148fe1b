// Stretches of a day as members write them: `9h-12h, 14h-18h`, `de 21 h à 8 h`, `après 18 h`, `le soir`.
import type { ClockRange } from '../digest/preferences';
import type { Cell } from '../model/table';
import type { ClockTime } from '../model/time';
import { ownValue } from '../model/own-value';
import { normalise } from '../text/normalise';
import { parseClock } from '../time/parse-clock';
import { cellText } from './cell-text';
import { type Parsed, sure } from './parsed';

const named: Readonly<Record<string, ClockRange>> = {
  matin: { from: '08:00', to: '12:00' }, matinee: { from: '08:00', to: '12:00' }, morning: { from: '08:00', to: '12:00' }, mornings: { from: '08:00', to: '12:00' },
  midi: { from: '12:00', to: '14:00' }, 'pause de midi': { from: '12:00', to: '14:00' }, lunch: { from: '12:00', to: '14:00' }, 'lunch time': { from: '12:00', to: '14:00' },
  'apres-midi': { from: '14:00', to: '18:00' }, afternoon: { from: '14:00', to: '18:00' }, afternoons: { from: '14:00', to: '18:00' },
  soir: { from: '18:00', to: '21:00' }, soiree: { from: '18:00', to: '21:00' }, soirs: { from: '18:00', to: '21:00' }, evening: { from: '18:00', to: '21:00' }, evenings: { from: '18:00', to: '21:00' },
  nuit: { from: '21:00', to: '08:00' }, 'la nuit': { from: '21:00', to: '08:00' }, night: { from: '21:00', to: '08:00' }, nights: { from: '21:00', to: '08:00' },
  'en journee': { from: '08:00', to: '18:00' }, journee: { from: '08:00', to: '18:00' }, daytime: { from: '08:00', to: '18:00' },
};
const always = /^(?:tout le temps|n'importe quand|toute la journee|24 ?h(?:\/24|eures)?|peu importe|any ?time|always|all day)$/;
const since = /^(?:a partir de|des|apres|pas avant|from|after|not before|since|depuis)\s+(.+)$/;
const until = /^(?:avant|jusqu'a|jusque|pas apres|before|until|till?|not after)\s+(.+)$/;

/** Tried in turn, so that the « et » of `entre 9 h et 12 h` cuts nothing. */
const separators = [/ ?[,;+] ?/, / ?\/ ?/, / (?:et|and|puis|then|ou|or) /];

/** « Heures » : several stretches, all of them or none. A word such as `le soir` is said with its hours. */
export function parseClockRanges(cell: Cell): Parsed<readonly ClockRange[]> {
  const text = plain(cell);
  if (always.test(text)) return sure([{ from: '00:00', to: '00:00' }]);
  const ranges = rangesIn(text, separators);
  if (ranges === null) return null;
  const found = ranges.map(({ value }) => value);
  return ranges.some(({ assumed }) => assumed !== undefined) ? { value: found, assumed: 'usual-hours' } : sure(found);
}

type SureRange = NonNullable<Parsed<ClockRange>>;

function rangesIn(text: string, [first, ...others]: readonly RegExp[]): readonly SureRange[] | null {
  const whole = parseRange(text, 'open');
  if (whole !== null) return [whole];
  if (first === undefined) return null;
  const pieces = text.split(first).filter((piece) => piece !== '').map((piece) => rangesIn(piece, others));
  return pieces.length === 0 || pieces.includes(null) ? null : pieces.flatMap((ranges) => ranges ?? []);
}

/** « Ne pas me déranger » : one stretch, past midnight as a rule. */
export function parseQuiet(cell: Cell): Parsed<ClockRange> {
  return parseRange(plain(cell), 'closed');
}

function plain(cell: Cell): string {
  return normalise((typeof cell === 'string' ? cell : cellText(cell)).replace(/[\n\r]+/g, ' ; ')).replace(/[.;\s]+$/, '');
}

/** What an end that is not said means: open hours end in the evening, closed ones in the morning. */
const ends = { open: { from: '08:00', to: '21:00' }, closed: { from: '21:00', to: '08:00' } } as const;

function parseRange(piece: string, kind: keyof typeof ends): Parsed<ClockRange> {
  const text = piece.replace(/^(?:de |du |entre |from |between |le |la |l'|les |en |the |in the |at )+/, '');
  const word = ownValue(named, text);
  if (word !== undefined) return { value: word, assumed: 'usual-hours' };
  const first = since.exec(text)?.[1], last = until.exec(text)?.[1];
  const from = first === undefined ? null : clockIn(first), to = last === undefined ? null : clockIn(last);
  if (from !== null) return { value: { from, to: ends[kind].to }, assumed: 'usual-hours' };
  if (to !== null) return { value: { from: ends[kind].from, to }, assumed: 'usual-hours' };
  return between(text);
}

/** `21h-8h`, `21 h à 8 h`, `9-12h`, `9 to 5 pm`. */
function between(text: string): Parsed<ClockRange> {
  const [first, second, ...more] = text.split(/ ?(?:-|→|\ba\b|\bet\b|\bto\b|\band\b|\bjusqu'a\b|\buntil\b|\btill\b) ?/).filter((end) => end !== '');
  if (first === undefined || second === undefined || more.length > 0) return null;
  const to = clockIn(second), from = startIn(first, second, to);
  return from === null || to === null || from === to ? null : sure({ from, to });
}

/** Of `9 to 12 pm` and `9 to 5 pm`: the half of the day that makes the shorter stretch. */
function startIn(first: string, second: string, to: ClockTime | null): ClockTime | null {
  const half = /[ap]\.?m\.?$/.exec(second)?.[0];
  if (half === undefined || to === null || !/^\d{1,2}(?:[:.]\d\d)?$/.test(first)) return clockIn(first);
  const same = parseClock(first + half);
  return same !== null && same < to ? same : parseClock(first + (half.startsWith('a') ? 'pm' : 'am'));
}

/** `24 h` is midnight; a number alone is an hour here. */
function clockIn(text: string): ClockTime | null {
  if (/^24 ?(?:h(?:00)?|:00)?$/.test(text)) return '00:00';
  return parseClock(text) ?? (/^\d{1,2}$/.test(text) ? parseClock(`${text} h`) : null);
}
