// Phrases looked for in folded text at the beginnings of its words: only those are tried that begin like the word does.

/**
 * A whole word with its usual endings, or all that begins so (`commenc*`); otherwise as in a regular expression. The first two characters
 * of each are plain ones.
 */
export type Phrase = string;

/** The end of the phrase that stands at this place, where a word begins; −1 = none. */
export type PhraseAt = (text: string, at: number) => number;

const leading = 2;

export function phraseFinder(phrases: readonly Phrase[]): PhraseAt {
  const byBeginning = new Map<string, string[]>();
  for (const phrase of phrases) byBeginning.set(phrase.slice(0, leading), [...(byBeginning.get(phrase.slice(0, leading)) ?? []), patternOf(phrase)]);
  const patterns = new Map([...byBeginning].map(([beginning, same]) => [beginning, new RegExp(same.join('|'), 'uy')]));
  return (text, at) => {
    const pattern = patterns.get(text.slice(at, at + leading));
    if (pattern === undefined) return -1;
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
}

function patternOf(phrase: Phrase): string {
  return phrase.endsWith('*') ? `${phrase.slice(0, -1)}\\p{L}*` : `${phrase}(?:e?s?|es|ing|ed)(?![\\p{L}])`;
}
