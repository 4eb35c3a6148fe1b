// Durations as people type them: `1h30`, `45 min`, `20'`, `30-45`, `une demi-heure`, `an hour and a half`, `1:30`.
import type { Cell } from '../model/table';
import type { Minutes } from '../model/time';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import { durationWordsToFigures } from './duration-words';
import type { Assumption, Parsed } from './parsed';

export interface MinutesAsking {
  /** What the header says that bare numbers are. */
  readonly unit?: 'hours' | 'minutes';
}

const longest = 600;

/** Whole minutes, 1 to 600. Of a range the upper end, said as an assumption. */
export function parseMinutes(cell: Cell, { unit }: MinutesAsking = {}): Parsed<Minutes> {
  const text = durationWordsToFigures(normalise(cellText(cell)));
  const { rest, assumed } = withoutHedge(text);
  const found = readRange(rest, unit) ?? readSum(rest, unit);
  if (found === null) return null;
  const minutes = Math.round(found.minutes);
  if (minutes < 1 || minutes > longest) return null;
  const assumption = found.assumed ?? assumed;
  return assumption === undefined ? { value: minutes } : { value: minutes, assumed: assumption };
}

interface Found {
  readonly minutes: number;
  readonly assumed?: Assumption;
}

const hedges: readonly { readonly pattern: RegExp; readonly assumed: Assumption }[] = [
  { pattern: /^(?:max(?:i|imum)?\.?|jusqu'a|moins de|up to|at most|no more than|less than|<=?|≤)\s*|\s*(?:max(?:i|imum)?\.?|au plus|grand max|at most|tops)$/, assumed: 'upper-bound' },
  { pattern: /^(?:mini(?:mum)?\.?|min\.? (?=\d)|au moins|plus de|au minimum|at least|more than|over|>=?|≥)\s*|\s*(?:\+|mini(?:mum)?\.?|au moins|au minimum|at least|ou plus|or more)$/, assumed: 'at-least' },
  { pattern: /^(?:environ|env\.?|a peu pres|dans les|autour de|vers|about|around|approx\.?|approximately|roughly|circa|ca\.?|~|≈|±)\s*|\s*(?:environ|env\.?|a peu pres|approx\.?|or so|~|\?+|\(?a confirmer\)?|\(?a voir\)?|\(?tbc\)?)$/, assumed: 'about' },
];

function withoutHedge(text: string): { readonly rest: string; readonly assumed?: Assumption } {
  const plain = text.replace(/[.;,]+$/, '').trim();
  for (const { pattern, assumed } of hedges) {
    const rest = plain.replace(pattern, '').trim();
    if (rest !== plain && rest !== '') return { rest: withoutHedge(rest).rest, assumed };
  }
  return { rest: plain };
}

/** `30-45`, `30 à 45 min`, `1h-1h30`, `entre 1 et 2 h`: the upper end; a bare lower end is in the unit of the upper one. */
function readRange(text: string, unit: MinutesAsking['unit']): Found | null {
  const ends = text.replace(/^(?:entre|between|de|from)\s+/, '').split(/\s*(?:-|\.\.+|→|\ba\b|\bto\b|\bou\b|\bor\b|\bet\b|\band\b)\s*/);
  const [low = '', high = ''] = ends.length === 2 ? ends : slashed(text);
  const upper = readSum(high, unit);
  const lower = /^[\d.,]+$/.test(low) ? readNumber(low) : readSum(low, unit)?.minutes ?? null;
  if (upper === null || lower === null) return null;
  return { minutes: Math.max(upper.minutes, lower), assumed: 'upper-bound' };
}

/** `20/30`: two durations; `1/2`, `3/4`: a fraction. */
function slashed(text: string): readonly string[] {
  const [, low = '', high = '', denominator = ''] = /^(\d+[^/]*?)\s?\/\s?((\d+).*)$/.exec(text) ?? [];
  return Number(denominator) >= 5 ? [low, high] : [];
}

/** `1 h 15 + 10 min`, `2 x 15 min`, or one duration. */
function readSum(text: string, unit: MinutesAsking['unit']): Found | null {
  const [, times, each] = /^(\d{1,2})\s?[x×*]\s?(.+)$/.exec(text) ?? [];
  if (times !== undefined && each !== undefined) return scaled(readOne(each, unit), Number(times));
  const parts = text.split(/\s?\+\s?/).map((part) => readOne(part, unit));
  if (parts.length === 1) return parts[0] ?? null;
  const minutes = parts.reduce((sum, part) => (part === null ? NaN : sum + part.minutes), 0);
  return Number.isNaN(minutes) ? null : { minutes };
}

function scaled(found: Found | null, times: number): Found | null {
  return found === null ? null : { ...found, minutes: found.minutes * times };
}

const figure = String.raw`\d+(?:[.,]\d+)?|\d+ \d\/\d|\d\/\d`;
const hours = String.raw`h(?:eures?|ours?|rs?|s)?\b\.?`;
const minute = String.raw`(?:m(?:n|ns|in|ins|inutes?)?\b\.?|')`;
const written = new RegExp(String.raw`^(?:(${figure}) ?${hours})?(?: ?(?:et |and |, ?)?(${figure})( ?${minute})?)?$`);

/** One duration: hours, minutes, or both; `1 h 30` as `1h30`. */
function readOne(text: string, unit: MinutesAsking['unit']): Found | null {
  const clock = readClock(text);
  if (clock !== null) return clock;
  const glued = text.replace(/^(\d+) ?h(?:eures?|ours?|rs?)? ?(?=\d)/, '$1 h ');
  const [found, inHours, inMinutes, said] = written.exec(glued) ?? [];
  if (found === undefined || found === '') return null;
  if (inHours === undefined) return said === undefined ? readBare(inMinutes ?? '', unit) : { minutes: readNumber(inMinutes) };
  if (inMinutes === undefined) return readHours(inHours);
  const minutes = /\//.test(inMinutes) ? readNumber(inMinutes) * 60 : readNumber(inMinutes);
  return minutes < 60 ? { minutes: readNumber(inHours) * 60 + minutes } : null;
}

/** `1:30`, `01:30:00`; `45:00` can only be minutes and seconds. */
function readClock(text: string): Found | null {
  const [found, first, second, third] = /^(\d{1,3}):(\d\d)(?::(\d\d))?(?: ?(?:h|min))?$/.exec(text) ?? [];
  if (found === undefined || Number(second) > 59) return null;
  const asHours = Number(first) * 60 + Number(second);
  if (asHours <= longest || third !== undefined) return { minutes: asHours };
  return second === '00' ? { minutes: Number(first), assumed: 'in-minutes' } : null;
}

/** `1,5 h` is an hour and a half; `1.30 h` too, as nobody types tenths of an hour like that. */
function readHours(text: string): Found {
  const [, whole, minutes] = /^(\d+)[.,](10|15|20|30|40|45)$/.exec(text) ?? [];
  if (whole === undefined) return { minutes: readNumber(text) * 60 };
  return { minutes: Number(whole) * 60 + Number(minutes), assumed: 'in-hours' };
}

/** A number alone is minutes, unless its header says hours; a fraction of one can only be hours. */
function readBare(text: string, unit: MinutesAsking['unit']): Found | null {
  const number = readNumber(text);
  if (unit === 'hours') return { minutes: number * 60 };
  if (Number.isInteger(number)) return number < 5 && unit === undefined ? { minutes: number, assumed: 'in-minutes' } : { minutes: number };
  return number < 10 ? { minutes: number * 60, assumed: 'in-hours' } : { minutes: number };
}

function readNumber(text: string | undefined): number {
  const [, whole, top, bottom] = /^(?:(\d+) )?(\d)\/(\d)$/.exec(text ?? '') ?? [];
  if (top === undefined) return Number((text ?? '').replace(',', '.'));
  return Number(whole ?? 0) + Number(top) / Number(bottom);
}
