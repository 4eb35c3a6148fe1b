// Finds the longest known phrase at a place among words.
import { wordTokens, type WordToken } from './word-tokens';

export interface Found<L> {
  readonly label: L;
  /** How many words it takes. */
  readonly length: number;
}
export type PhraseBook<L> = (words: readonly WordToken[], at: number) => Found<L> | null;

interface Entry<L> extends Found<L> {
  readonly words: readonly string[];
}

const ends = ['', 'e', 's', 'es'];

/** Of two labels with the same phrase, the one that comes first counts. The book is written when it is first opened: most runs read no conclusion. */
export function phraseBook<L extends string>(phrasesByLabel: readonly (readonly [L, readonly string[]])[]): PhraseBook<L> {
  let byFirst: ReadonlyMap<string, readonly Entry<L>[]> | null = null;
  return (words, at) => {
    byFirst ??= entriesByFirst(phrasesByLabel);
    return byFirst.get(words[at]?.word ?? '')?.find((entry) => entry.words.every((word, i) => words[at + i]?.word === word)) ?? null;
  };
}

/** By first word, the longest first. */
function entriesByFirst<L extends string>(phrasesByLabel: readonly (readonly [L, readonly string[]])[]): ReadonlyMap<string, readonly Entry<L>[]> {
  const byFirst = new Map<string, Entry<L>[]>();
  for (const [label, phrases] of phrasesByLabel) {
    for (const words of phrases.flatMap(spellings)) {
      const [first] = words;
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { label, words, length: words.length }]);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** `mis·es en attente` → mis, mise, miss, mises en attente. */
function spellings(phrase: string): readonly (readonly string[])[] {
  return phrase.split(' ').reduce<readonly (readonly string[])[]>((sofar, part) => {
    const agrees = part.endsWith('·es');
    const stems = wordTokens(agrees ? part.slice(0, -3) : part).map(({ word }) => word);
    const variants = agrees ? ends.map((end) => [...stems.slice(0, -1), `${stems.at(-1) ?? ''}${end}`]) : [stems];
    return sofar.flatMap((before) => variants.map((variant) => [...before, ...variant]));
  }, [[]]);
}

/** The place after a phrase that starts at `at`, or `at` where there is none. */
export function skip<L>(book: PhraseBook<L>, words: readonly WordToken[], at: number): number {
  return at + (book(words, at)?.length ?? 0);
}

/** All of the words, and at least one, are phrases of the book. */
export function consistsOf<L>(book: PhraseBook<L>, words: readonly WordToken[]): boolean {
  let at = 0;
  while (at < words.length) {
    const next = skip(book, words, at);
    if (next === at) return false;
    at = next;
  }
  return words.length > 0;
}
