// The words of a text with their places, folded so that spellings compare equal.
import { normalise } from '../../text/normalise';

export interface WordToken {
  readonly word: string;
  /** Place in the text, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Letters and digits with their marks; a tick counts as a word; `décidé·e·s` is one word. */
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:[·•](?:e|es|s|ne|nes|le|les|re|res)(?![\p{L}\p{N}\p{M}]))*|[✅✔✓☑👍]/gu;

export function wordTokens(text: string): readonly WordToken[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: found, index }) => {
    const word = normalise(found.replace(/[·•].*$/u, '')).replace(/[^\p{L}\p{N}✅✔✓☑👍]/gu, '');
    return word === '' ? [] : [{ word, from: index, to: index + found.length }];
  });
}
