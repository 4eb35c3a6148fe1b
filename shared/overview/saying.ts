// What every line of the overview needs to say: the group's words, days, and links from where the page lies.
import { linkToMarkdown } from '../agenda/markdown-text';
import { wordingOf, type Reader, type Wording } from '../agenda/wording';
import type { DraftBlock } from '../documents/draft';
import { relativeLink } from '../documents/relative-link';
import type { Day } from '../model/time';
import { formatDay } from '../time/format-day';
import type { Bounded } from './bounded';

/** Whom the page is for, where it lies, and on which day it is looked at: that only tells what is late. */
export interface OverviewReader extends Reader {
  readonly document: string;
  readonly today: Day;
}

/** What every part needs to say. */
export interface Saying extends Wording {
  readonly longDay: (day: Day) => string;
  readonly link: (text: string, url: string) => string;
  readonly today: Day;
}

export function sayingOf(reader: OverviewReader): Saying {
  return {
    ...wordingOf(reader), today: reader.today, longDay: (day) => formatDay(day, reader.locale, 'long'),
    link: (text, url) => linkToMarkdown({ text, url: relativeLink(reader.document, url) }),
  };
}

export function item(key: string, words: string): DraftBlock {
  return { key, kind: 'item', markdown: `- ${words}` };
}

export function list<T>({ shown, more }: Bounded<T>, block: (one: T) => DraftBlock, { messages }: Saying): readonly DraftBlock[] {
  return [...shown.map(block), ...(more === 0 ? [] : [item('more', messages.overview.more({ count: more }))])];
}
