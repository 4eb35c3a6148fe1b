// How long a meeting lasts, as people type it in a sentence: always with its unit.
import type { Minutes } from '../model/time';
import { numberWord, numberWordPattern } from './number-word';

/** A piece of a pattern over normalised text. */
export const durationPattern = String.raw`(?:\d{1,2} ?h(?:eures?|ours?|rs?)? ?(?:et |and )?\d{1,2}(?: ?(?:minutes?|min|mn))?|\d{1,2}(?:[.,]\d{1,2})? ?(?:heures?|hours?|hrs?|h)(?: (?:et demie|and a half))?|\d{1,3} ?(?:minutes?|min|mn)|${numberWordPattern} (?:heures?|hours?)(?: (?:et demie|and a half))?|an hour(?: and a half)?)`;

const amount = new RegExp(String.raw`^(an|\d+[.,]\d+|${numberWordPattern}) ?(h|m)`);

/** Of a text that `durationPattern` matched; null unless between 5 minutes and 24 hours. */
export function durationOf(written: string): Minutes | null {
  const [, count = '', unit] = amount.exec(written) ?? [];
  const number = /[.,]/.test(count) ? Number(count.replace(',', '.')) : numberWord(count);
  const rest = /demie|half/.test(written) ? 30 : Number(/^\d+ ?h\D*(\d+)/.exec(written)?.[1] ?? 0);
  const minutes = unit === 'm' ? number : Math.round(number * 60) + rest;
  return minutes >= 5 && minutes <= 1440 ? minutes : null;
}
