// Which topic a task or a decision belongs to, as the row writes it; and how we write it.
import type { Problem } from '../model/problem';
import type { Cell } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import { whereIs, type FieldReader } from './field-reader';
import type { FieldRow } from './read-rows';

export interface TopicName {
  readonly id: string;
  readonly title: string;
}

const field = 'topicId';

/** A title that several topics have is nobody's, and said. */
export function topicReader(topics: readonly TopicName[] | undefined, reader: FieldReader, say: (problem: Problem) => void): (row: FieldRow) => string | null {
  const find = topicFinder(topics);
  return (row) => {
    const cell = reader.cell(row, field), found = find(cell);
    if (found.length > 1) say({ code: 'topic-ambiguous', level: 'guess', where: whereIs(row, field), values: { kind: row.source.kind, field, text: cellText(cell), example: topicReference(topics ?? [], found[0] ?? '') } });
    return found.length === 1 ? found[0] ?? null : null;
  };
}

/** Without topics to look in: what is written. From an id, `#17`, a link that ends in one, or a title: all topics that are called so. */
function topicFinder(topics: readonly TopicName[] | undefined): (cell: Cell) => readonly string[] {
  if (topics === undefined) return (cell) => [cellText(cell)].filter((text) => text !== '');
  const ids = new Set(topics.map(({ id }) => id)), idsByTitle = byTitle(topics);
  return (cell) => {
    const text = cellText(cell), written = [text, text.slice(text.lastIndexOf('#') + 1)].find((id) => ids.has(id));
    return written === undefined ? idsByTitle.get(normalise(text)) ?? [] : [written];
  };
}

/** Its title, as people read it; with its id where another topic has the same one. */
export function topicReference(topics: readonly TopicName[], id: string): string {
  const title = topics.find((topic) => topic.id === id)?.title ?? '';
  return topics.some((other) => other.id !== id && normalise(other.title) === normalise(title)) ? `${title} #${id}` : title;
}

function byTitle(topics: readonly TopicName[]): ReadonlyMap<string, readonly string[]> {
  const idsByTitle = new Map<string, string[]>();
  for (const { id, title } of topics) {
    const ids = idsByTitle.get(normalise(title));
    if (ids === undefined) idsByTitle.set(normalise(title), [id]);
    else ids.push(id);
  }
  return idsByTitle;
}
