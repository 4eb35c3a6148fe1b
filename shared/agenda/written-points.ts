// Points that people wrote in themselves: they have no row, and what is concluded under them counts all the same.
import type { TheirDocument, TheirSection } from '../documents/read-document';
import { awaitsConclusion, readConclusion, type ReadBlock } from './read-agenda-conclusion';
import { readWrittenSection } from './read-agenda-heading';

export interface WrittenPoint {
  /** Stands where a topic's id would. */
  readonly topic: string;
  /** What stands behind `Conclusion :`. */
  readonly concluded: string;
  /** All that stands there, where nobody wrote that label. */
  readonly unlabelled: string;
}

const prefix = 'written/';

export function writtenTitle(topic: string): string | null {
  return topic.startsWith(prefix) ? topic.slice(prefix.length) : null;
}

export function writtenPoints(page: TheirDocument): readonly WrittenPoint[] {
  return page.sections.filter(({ id, depth, copyOf }) => id === null && copyOf === null && depth === 2).map((section) => {
    const { before, link, after } = section.heading, blocks = blocksBelow(section, page);
    const { title } = readWrittenSection({ before: before.markdown, link: link.markdown, after: after.markdown });
    const concluded = readConclusion(blocks), isLabelled = concluded !== '' || awaitsConclusion(blocks);
    return { topic: `${prefix}${title.replaceAll('/', ' ')}`, concluded, unlabelled: isLabelled ? '' : blocks.map(({ markdown }) => markdown).join('\n\n') };
  });
}

/** A person's deeper headings below a point belong to it. */
export function blocksBelow(section: TheirSection, page: TheirDocument): readonly ReadBlock[] {
  const at = page.sections.indexOf(section);
  const next = page.sections.findIndex((other, index) => index > at && other.depth <= section.depth);
  return page.sections.slice(at, next < 0 ? undefined : next)
    .flatMap(({ blocks }) => blocks.map(({ markdown, touched }) => ({ markdown, ours: !touched })));
}
