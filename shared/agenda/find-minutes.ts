// Finds a duration inside a heading, where clock times and titles stand beside it.
import type { Minutes } from '../model/time';
import { durationWordsToFigures } from '../tables/duration-words';
import { parseMinutes } from '../tables/parse-minutes';
import { normalise } from '../text/normalise';

/** From here on, « 20 h 10 » is a time of day, not a length: no point of an agenda lasts that long. */
const firstClockHour = 6;
const lengths = /(?<![\d.,:])(\d{1,3})(?:[.,]\d{1,2})? ?(?:(h)(?:eures?|ours?|rs?)?(?: ?\d{1,2}(?: ?(?:minutes?|mins?|mn|m|'))?)?|minutes?|mins?|mn|m|')(?![\p{L}\d])/gu;
const clockBefore = /(?:\b(?:a|des|vers|avant|apres|jusqu'a|at|by|from|until|after|before) |@)$/;

/** The last one that stands there, 1 to 600; null = none. */
export function findMinutes(text: string): Minutes | null {
  const words = durationWordsToFigures(normalise(text));
  const found = [...words.matchAll(lengths)].filter((match) => !isClock(match, words)).at(-1);
  return found === undefined ? null : parseMinutes(found[0])?.value ?? null;
}

function isClock(match: RegExpMatchArray, words: string): boolean {
  const [, figure, hours] = match;
  return hours !== undefined && (Number(figure) >= firstClockHour || clockBefore.test(words.slice(0, match.index)));
}
