// Weekday and month names as people type them, in French and English, both always understood.
import { type Locale, messagesOf } from '../text/messages';
import { normalise } from '../text/normalise';

const locales: readonly Locale[] = ['fr', 'en'];
const weekdayByName: ReadonlyMap<string, number> = numberByName((locale) => messagesOf(locale).time.weekdays);
const monthByName: ReadonlyMap<string, number> = numberByName((locale) => messagesOf(locale).time.months);

/** Pieces of patterns over normalised text. `mar` is a weekday in one language and a month in the other: its place in the pattern decides. */
export const weekdayPattern = anyOf(weekdayByName);
export const monthPattern = anyOf(monthByName);

/** 1 = Monday … 7 = Sunday; of a word that `weekdayPattern` matched. */
export function weekdayOf(word: string): number {
  return weekdayByName.get(bare(word)) ?? 0;
}

/** 1 to 12; of a word that `monthPattern` matched. */
export function monthOf(word: string): number {
  return monthByName.get(bare(word)) ?? 0;
}

function numberByName(names: (locale: Locale) => readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(locales.flatMap((locale) => names(locale).flatMap((spellings, index) => spellings.map((name) => [bare(name), index + 1] as const))));
}

/** Without its dot, and without the plural of a full name: `jeudis` is `jeudi`. */
function bare(name: string): string {
  const word = normalise(name).replace(/\.$/, '');
  return word.length > 5 && /(?:di|dimanche|day)s$/.test(word) ? word.slice(0, -1) : word;
}

/** Longest first, so that `janv` is not read as `jan` and a rest; a dot or a plural may follow. */
function anyOf(names: ReadonlyMap<string, number>): string {
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.join('|')})(?:s\\b|\\b\\.?)`;
}
