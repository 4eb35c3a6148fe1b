// A sentence folded for reading, with the way back to the words as they were written.
import { normalise } from '../text/normalise';

export interface SentenceWords {
  /** Normalised, single spaces. */
  readonly text: string;
  /** The words as written that lie within `[from, to)` of `text`, without punctuation around them. */
  readonly written: (from: number, to: number) => string;
}

export function sentenceWords(sentence: string): SentenceWords {
  const words = sentence.split(/\s+/).map((written) => ({ written, folded: normalise(written).replaceAll(' ', '') })).filter(({ folded }) => folded !== '');
  const text = words.map(({ folded }) => folded).join(' ');
  const wordAt = (place: number): number => text.slice(0, place).split(' ').length - 1;
  return {
    text,
    written: (from, to) => words.slice(wordAt(from), wordAt(to - 1) + 1).map(({ written }) => written).join(' ').replace(/^[\s,;:.(]+|[\s,;:.)]+$/g, ''),
  };
}
