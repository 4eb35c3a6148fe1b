// Finds topics by what they are called, or nearly, among thousands.
import { similarity, wordsIn } from '../documents/similarity';
import type { Topic } from '../model/rows';
import { grouped } from '../tables/grouped';
import { normalise } from '../text/normalise';

export interface TopicsByTitle {
  /** Up to accents, case and spaces; in the table's order. */
  readonly called: (title: string) => readonly Topic[];
  /** Open ones whose titles share so much of their words, both ways; in the table's order. */
  readonly nearly: (title: string) => readonly Topic[];
}

/** Dice's coefficient over words. */
const alike = 0.75;

const indexes = new WeakMap<readonly Topic[], TopicsByTitle>();

/** Read once for each list of topics. */
export function topicsByTitle(topics: readonly Topic[]): TopicsByTitle {
  const known = indexes.get(topics) ?? indexOf(topics);
  indexes.set(topics, known);
  return known;
}

function indexOf(topics: readonly Topic[]): TopicsByTitle {
  const byTitle = grouped(topics, ({ title }) => normalise(title));
  const open = topics.filter(({ status }) => status === 'open');
  const byWord = grouped(open.flatMap(({ title }, at) => [...new Set(wordsIn(title))].map((word) => ({ word, at }))), ({ word }) => word);
  return {
    called: (title) => byTitle.get(normalise(title)) ?? [],
    nearly: (title) => {
      const rarest = [...wordsIn(title)].sort((a, b) => (byWord.get(a)?.length ?? 0) - (byWord.get(b)?.length ?? 0)).slice(0, leastShared(wordsIn(title).length));
      const near = new Set(rarest.flatMap((word) => byWord.get(word) ?? []).map(({ at }) => at));
      return [...near].sort((a, b) => a - b).flatMap((at) => open[at] ?? []).filter((topic) => similarity(topic.title, title) >= alike && similarity(title, topic.title) >= alike);
    },
  };
}

/** Two titles that are alike share at least three fifths of the words of either: of so many words, one is shared, whichever they are. */
function leastShared(words: number): number {
  return Math.floor((2 * words) / 5) + 1;
}
