// Finds which key a word stands for, or which one it resembles.
import { nearest } from '../tables/spelling';
import { wordsOf } from '../text/normalise';
import type { KeyWords } from './setting-words';

/** `timeZone`, `time zone`, `TIME_ZONE` and `time-zone` are one key. */
function fold(word: string): string {
  return wordsOf(word).join('');
}

export function keyOf<W extends KeyWords>(word: string, words: W): keyof W & string | null {
  const folded = fold(word);
  return Object.keys(words).find((key) => fold(key) === folded || words[key]?.some((known) => fold(known) === folded)) ?? null;
}

export function nearestWord(word: string, words: KeyWords): string | null {
  return nearest(word, Object.values(words).flat(), fold);
}
