// What a person may write for each kind of setting; null = not understood, so that the usual value stays.
import type { ClockTime, Day, Minutes } from '../model/time';
import { parseMinutes } from '../tables/parse-minutes';
import { parseYesNo } from '../tables/parse-yes-no';
import { parseClock } from '../time/parse-clock';
import { parseDay } from '../time/parse-day';
import { normalise } from '../text/normalise';
import { keyOf } from './nearest-key';
import type { KeyWords } from './setting-words';

export type ParseValue<T> = (value: unknown) => T | null;

export const parseText: ParseValue<string> = (value) => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
};

export const parseTexts: ParseValue<readonly string[]> = (value) => {
  const texts = (Array.isArray(value) ? value : [value]).map(parseText);
  return texts.every((text) => text !== null) ? texts : null;
};

/** `0,5`, `0.5`, 0.5 */
export const parseNumber: ParseValue<number> = (value) => {
  const number = typeof value === 'string' && /^\d+([.,]\d+)?$/.test(value.trim()) ? Number(value.trim().replace(',', '.')) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
};

export const parseBetween = (least: number, most: number): ParseValue<number> => (value) => {
  const number = parseNumber(value);
  return number !== null && number >= least && number <= most ? number : null;
};

export const parseWhole = (least: number, most: number): ParseValue<number> => (value) => {
  const number = parseBetween(least, most)(value);
  return Number.isInteger(number) ? number : null;
};

/** `10 %`, `0.1`; a number above 1 is taken for per cent. */
export const parseShare: ParseValue<number> = (value) => {
  const percent = typeof value === 'string' ? /^(\d+(?:[.,]\d+)?)\s*%$/.exec(value.trim())?.[1] : undefined;
  const number = parseNumber(percent ?? value);
  if (number === null) return null;
  const share = percent !== undefined || number > 1 ? number / 100 : number;
  return share >= 0 && share <= 0.5 ? share : null;
};

/** `15`, `15 min`, `1h30`; 0 switches off. */
export const parseDuration: ParseValue<Minutes> = (value) => {
  const whole = parseWhole(0, 600)(value);
  const parsed = whole === null && typeof value === 'string' ? parseMinutes(value) : null;
  return parsed === null || parsed.assumed !== undefined ? whole : parsed.value;
};

/** Days before the meeting: `7`, `J-7`, `D-7`, `7 jours` */
export const parseDaysBefore: ParseValue<number> = (value) => {
  const written = typeof value === 'string' ? /^(?:[jd] ?- ?)?(\d{1,2})(?: ?(?:j|d|jours?|days?))?$/.exec(normalise(value))?.[1] : undefined;
  return parseWhole(0, 60)(written ?? value);
};

export const parseTime: ParseValue<ClockTime> = (value) => (typeof value === 'string' ? parseClock(value) : null);

export const parseOnOff: ParseValue<boolean> = (value) => (typeof value === 'boolean' ? value : typeof value === 'string' || typeof value === 'number' ? parseYesNo(value)?.value ?? null : null);

/** A day that says its year, so that it needs no today to be understood. */
export const parseWrittenDay: ParseValue<Day> = (value) => {
  const found = typeof value === 'string' && /\d{4}/.test(value) ? parseDay(value, { locale: 'fr', today: '2026-01-01' }) : null;
  return found === null || found.guessed !== undefined ? null : found.day;
};

export const parseWord = <W extends KeyWords>(words: W): ParseValue<keyof W & string> =>
  (value) => (typeof value === 'string' ? keyOf(value, words) : null);

export const parseWords = <W extends KeyWords>(words: W): ParseValue<readonly (keyof W & string)[]> => (value) => {
  const keys = (Array.isArray(value) ? value : value === null || value === false ? [] : [value]).map(parseWord(words));
  return keys.every((key) => key !== null) ? [...new Set(keys)] : null;
};
