// A subgroup's report as it was read: chapters, their sentences, and what it asks of the plenary.
import type { ReportPart } from '../model/settings';
import type { Day, Minutes } from '../model/time';
import type { Runs } from '../model/document-content';

/** One sentence in its writers' words: what is compared with the last time, and what may be quoted. */
export interface Statement {
  /** Exactly as it stands, on one line. */
  readonly text: string;
  /** The same with its links. */
  readonly runs: Runs;
  /** Null = no box to tick. */
  readonly checked: boolean | null;
  readonly part: ReportPart | null;
  readonly heading: string | null;
  /** Its paragraph, list item or table row, numbered over the whole report; neighbours in one passage are quoted together. */
  readonly passage: number;
}

export interface Chapter {
  readonly heading: string | null;
  readonly part: ReportPart | null;
  readonly statements: readonly Statement[];
}

export interface Ask {
  /** What the agenda calls it. */
  readonly title: string;
  /** All of it, as it stands. */
  readonly text: string;
  /** Null = not said. */
  readonly minutes: Minutes | null;
  readonly intent: 'inform' | 'discuss' | 'decide' | null;
  readonly passage: number;
}

export interface Report {
  /** The document's id and address. */
  readonly document: string;
  readonly url: string;
  /** As the document says; null = of nobody in particular. */
  readonly subgroup: string | null;
  readonly day: Day;
  /** Nothing says its day but when it was last changed. */
  readonly undated: boolean;
  /** In the order of the page; those without words of their own are left out. */
  readonly chapters: readonly Chapter[];
  /** Fingerprint of the chapters. */
  readonly said: string;
  readonly asks: readonly Ask[];
  /** It says, in a word, that there is nothing to tell. */
  readonly nothingNew: boolean;
  /** Its text could not be read, or is too long: it is there all the same. */
  readonly unread: boolean;
}

export function statementsOf({ chapters }: Pick<Report, 'chapters'>): readonly Statement[] {
  return chapters.flatMap(({ statements }) => statements);
}

/** An empty file, a template with nothing filled in: nobody has reported. */
export function isEmpty(report: Report): boolean {
  return !report.nothingNew && !report.unread && report.chapters.length === 0;
}
