// Finds a day written out among words.
import type { Day } from '../../model/time';
import { parseDay } from '../../time/parse-day';
import type { DayAsking } from '../../time/parsed-day';
import type { Locale } from '../../text/messages';
import type { ConclusionAsking } from './conclusion';
import type { WordToken } from './word-tokens';

export interface DayFound {
  /** null = it reads as a day, but not clearly as one. */
  readonly day: Day | null;
  /** The place after its last word. */
  readonly next: number;
}

/** "le vendredi 15 janvier 2027 à 20 h 30" is the longest that people write. */
const longest = 9;
const otherLocale: Readonly<Record<Locale, Locale>> = { fr: 'en', en: 'fr' };

type Asking = Pick<ConclusionAsking, 'locale' | 'today'> & Pick<DayAsking, 'loneMonth'>;

/** The longest run of words from `at` that is a day; null where there is none. */
export function dayAt(text: string, words: readonly WordToken[], at: number, asking: Asking): DayFound | null {
  const first = words[at];
  if (first === undefined) return null;
  for (let next = Math.min(words.length, at + longest); next > at; next -= 1) {
    const day = dayIn(text.slice(first.from, words[next - 1]?.to), asking);
    if (day !== undefined) return { day, next };
  }
  return null;
}

/** The day that this whole text is; null = a doubtful one, undefined = none. */
export function dayIn(text: string, asking: Asking): Day | null | undefined {
  const found = parseDay(text, asking) ?? parseDay(text, { ...asking, locale: otherLocale[asking.locale] });
  if (found === null) return undefined;
  return found.contradiction || found.guessed === 'order' || found.guessed === 'doubt' ? null : found.day;
}
