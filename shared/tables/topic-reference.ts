// Which topic a task or a decision belongs to, as the row writes it.
import type { Cell } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';

export interface TopicName {
  readonly id: string;
  readonly title: string;
}

/** Without topics to look in: what is written. From an id, `#17`, a link that ends in one, or a title; null where no topic, or more than one, is called so. */
export function topicFinder(topics: readonly TopicName[] | undefined): (cell: Cell) => string | null {
  if (topics === undefined) return (cell) => cellText(cell) || null;
  const ids = new Set(topics.map(({ id }) => id));
  const idsByTitle = new Map<string, readonly string[]>();
  for (const { id, title } of topics) idsByTitle.set(normalise(title), [...(idsByTitle.get(normalise(title)) ?? []), id]);
  return (cell) => {
    const text = cellText(cell);
    const written = [text, text.slice(text.lastIndexOf('#') + 1)].find((id) => ids.has(id));
    const [only, ...others] = idsByTitle.get(normalise(text)) ?? [];
    return written ?? (others.length === 0 ? only ?? null : null);
  };
}
