// The vocabularies of both languages as one: people answer in the language that comes to them.
import { conclusionWords as en } from '../../text/en/conclusions';
import { conclusionWords as fr } from '../../text/fr/conclusions';
import type { ConclusionWords } from './conclusion-words';
import { phraseBook, type PhraseBook } from './phrase-book';

/** One book of the given lists; the first list counts where two have the same phrase. */
export function bookOf<L extends keyof ConclusionWords>(...labels: readonly L[]): PhraseBook<L> {
  return phraseBook(labels.map((label) => [label, [...fr[label], ...en[label]]] as const));
}
