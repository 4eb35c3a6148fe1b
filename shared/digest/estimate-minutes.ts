// How long a line asks a member to read and to answer: an estimate, and always shown as one.
import type { Minutes } from '../model/time';

export interface Asked {
  /** To be read, of what is new. */
  readonly words: number;
  /** `reply`: a question to them is open; `choice`: they are asked to decide, after thinking it over. */
  readonly answer: 'none' | 'reply' | 'choice';
}

/** Attentive reading on a screen, a little below the 238 a minute of silent reading (Brysbaert, "How many words do we read per minute?", 2019). */
const WORDS_PER_MINUTE = 200;
/** A reply of two sentences, typed on a phone at some 36 words a minute (Palin and others, "How do people type on mobile devices?", 2019). */
const ANSWERING: Readonly<Record<Asked['answer'], Minutes>> = { none: 0, reply: 2, choice: 5 };

/** Whole minutes, at least 1: opening a discussion takes time as well. */
export function estimateMinutes({ words, answer }: Asked): Minutes {
  return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE) + ANSWERING[answer]);
}
