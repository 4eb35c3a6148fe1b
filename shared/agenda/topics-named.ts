// The topics that somebody means by a few words or by an id.
import type { Topic } from '../model/rows';
import { wordsOf } from '../text/normalise';

/** Whose id it is, else whose title has all these words. */
export function topicsNamed(topics: readonly Topic[], asked: string): readonly Topic[] {
  const wanted = wordsOf(asked), exact = topics.filter(({ id }) => id === asked);
  return exact.length > 0 ? exact : topics.filter(({ title }) => wanted.every((word) => wordsOf(title).some((other) => other.startsWith(word))));
}
