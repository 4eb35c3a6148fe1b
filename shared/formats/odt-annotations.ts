// The comments of an .odt: annotations that stand in its text (ODF 1.3, part 3, 14.1), with the answers and states that LibreOffice adds.
import { collectBlocks } from './collect-blocks';
import type { BlockCollector, Point } from './collect-blocks';
import { blockText, nameOf } from './comment-words';
import type { DocumentLimits } from './document-limits';
import { writtenTime } from './gather-threads';
import type { FoundComment } from './gather-threads';
import { attributeOf } from './xml-attribute';
import type { Attributes } from './xml-attribute';

interface Annotation {
  readonly attributes: Attributes;
  readonly from: Point;
  to: Point | null;
  /** Which one of all beginnings and ends it ends at. */
  order: number;
  creator: string;
  date: string;
  readonly blocks: BlockCollector;
}

export interface OdtAnnotations {
  readonly start: (attributes: Attributes, at: Point) => void;
  readonly finish: () => void;
  /** The words of the annotation that is open; null = none is. */
  readonly words: () => BlockCollector | null;
  /** Text of an element right inside the open annotation. */
  readonly addField: (element: string, text: string) => void;
  readonly endRange: (attributes: Attributes, at: Point) => void;
  /** Once all is read. */
  readonly comments: (text: BlockCollector) => readonly FoundComment[];
  readonly isCut: () => boolean;
}

export function odtAnnotations(limits: DocumentLimits): OdtAnnotations {
  const all: Annotation[] = [];
  const byName = new Map<string, Annotation>();
  let open: Annotation | null = null;
  let cut = false;
  let order = 0;
  return {
    start: (attributes, from) => {
      order += 1;
      const name = attributeOf(attributes, 'name');
      open = { attributes, from, to: null, order, creator: '', date: '', blocks: collectBlocks({ characters: limits.messageCharacters, paragraphs: limits.messageCharacters }) };
      if (all.length >= limits.messages) cut = true;
      else all.push(open);
      if (name !== null) byName.set(name, open);
    },
    finish: () => {
      cut ||= open?.blocks.isCut() === true;
      open = null;
    },
    words: () => open?.blocks ?? null,
    addField: (element, text) => {
      if (open === null) return;
      if (element === 'creator') open.creator += text;
      if (element === 'date') open.date += text;
    },
    endRange: (attributes, at) => {
      const annotation = byName.get(attributeOf(attributes, 'name') ?? '');
      if (annotation === undefined || annotation.to !== null) return;
      order += 1;
      annotation.to = at;
      annotation.order = order;
    },
    comments: (text) => {
      const places = text.places();
      return [...all].sort((left, right) => left.order - right.order).map((annotation) => commentOf(annotation, { text, places, limits }));
    },
    isCut: () => cut,
  };
}

interface Surroundings {
  readonly text: BlockCollector;
  readonly places: readonly (string | null)[];
  readonly limits: DocumentLimits;
}

function commentOf({ attributes, from, to, creator, date, blocks }: Annotation, { text, places, limits }: Surroundings): FoundComment {
  const quote = to === null ? '' : text.between(from, to).trim().slice(0, limits.quoteCharacters);
  return {
    name: attributeOf(attributes, 'name'), parent: attributeOf(attributes, 'parent-name'), resolved: attributeOf(attributes, 'resolved') === 'true',
    author: { name: nameOf(creator), account: null, email: null }, written: writtenTime(date), utc: null,
    text: blockText(blocks.blocks()), mentions: [], quote: quote === '' ? null : quote, place: places[from.paragraph] ?? null, span: { from: from.character, to: (to ?? from).character },
  };
}
