// From a document to the reports in it: one, or one below each heading that is nothing but a day.
import type { Block } from '../model/document-content';
import type { ReportsMethod } from '../model/settings';
import type { GroupDocument } from '../model/snapshot';
import type { Day } from '../model/time';
import { hashText } from '../plan/hash';
import { messagesOf } from '../text/messages';
import { normalise } from '../text/normalise';
import { chaptersOfBlocks, type Passage, type RawChapter } from './chapters-of-blocks';
import { cutSentences, onOneLine, textOf } from './cut-sentences';
import { partOfHeading } from './part-of-heading';
import { bareWords, isNone, readAsk } from './read-ask';
import type { Ask, Chapter, Report, Statement } from './report';
import { dayOfHeading, reportDay, type DayReading } from './report-day';
import { withoutRemarks } from './without-remarks';

export interface ReportReading extends DayReading {
  readonly method: ReportsMethod;
  /** Folded words of members' names: what they remark is not the report's. */
  readonly names?: readonly string[];
}

const words = (['fr', 'en'] as const).map((locale) => messagesOf(locale));
const nothings: ReadonlySet<string> = new Set(words.flatMap(({ reportWords }) => reportWords.nothing));
const instructions = words.flatMap(({ reportWords }) => reportWords.instructions);
const ourOwn: ReadonlySet<string> = new Set(words.flatMap(({ reports }) => cutSentences([{ text: reports.draftHow, strong: false, link: null }]).map((sentence) => normalise(textOf(sentence)))));
/** What we put into a draft for them to read: the plenary knows it. */
const answers: ReadonlySet<string> = new Set(words.map(({ reports }) => normalise(reports.answersTitle)));
/** Beyond so many nobody reads, and comparing would not end. */
const mostStatements = 4000;

/** `GroupDocument.reading` null gives a report of which only the day is known. */
export function readReports(document: GroupDocument, reading: ReportReading): readonly Report[] {
  const told = document.reading === null ? [] : withoutRemarks(document.reading, reading.names ?? []);
  const raw = chaptersOfBlocks(told, (line) => partOfHeading(line, reading.method.headings) !== null);
  const title = titleOf(document.reading?.blocks ?? []), own = reportDay(document, title, reading);
  const dated = raw.map(({ heading, level }) => (heading === null || level > 6 ? null : dayOfHeading(heading, reading.locale, own.day)));
  const starts = dated.flatMap((day, at) => (day === null ? [] : [{ day, at }]));
  const of = (chapters: readonly RawChapter[], day: Day, undated: boolean): Report => reportOf(document, chapters, { day, undated, method: reading.method });
  if (starts.length < 2) return [of(raw, own.undated ? starts[0]?.day ?? own.day : own.day, own.undated && starts.length === 0)];
  return starts.map(({ day, at }, index) => of(raw.slice(at, starts[index + 1]?.at ?? raw.length), day, false));
}

/** The words of its first heading, where it begins with one. */
export function titleOf(blocks: readonly Block[]): string {
  const [first] = blocks;
  return first?.kind === 'heading' ? textOf(onOneLine(first.runs)) : '';
}

function reportOf(document: GroupDocument, raw: readonly RawChapter[], { day, undated, method }: { readonly day: Day; readonly undated: boolean; readonly method: ReportsMethod }): Report {
  const told = withParts(raw, method).map((chapter) => ({ ...chapter, passages: chapter.passages.filter(isTold) }));
  const everything = told.flatMap(({ passages }) => passages);
  const nothingNew = everything.length > 0 && everything.every(({ runs }) => isNothing(textOf(onOneLine(runs)))) && everything.some(({ runs }) => nothings.has(bareWords(textOf(onOneLine(runs)))));
  const read = readChapters(told), chapters = nothingNew ? [] : read.chapters;
  return { document: document.id, url: document.url, subgroup: document.subgroup, day, undated, chapters, said: hashText(JSON.stringify(chapters)), asks: nothingNew ? [] : read.asks, nothingNew, unread: document.reading === null };
}

interface PartedChapter extends RawChapter {
  readonly part: Chapter['part'];
}

/** A heading of their own below one that we know is part of it. */
function withParts(raw: readonly RawChapter[], { headings }: ReportsMethod): readonly PartedChapter[] {
  const above: { level: number; part: Chapter['part'] }[] = [];
  return raw.filter(({ heading }) => heading === null || !answers.has(normalise(heading))).map((chapter) => {
    while ((above.at(-1)?.level ?? -1) >= chapter.level) above.pop();
    const part = (chapter.heading === null ? null : partOfHeading(chapter.heading, headings)) ?? above.at(-1)?.part ?? null;
    above.push({ level: chapter.level, part });
    return { ...chapter, part };
  });
}

/** Not what a template says to those who fill it in. */
function isTold({ runs }: Passage): boolean {
  const text = textOf(onOneLine(runs)), folded = bareWords(text);
  if (folded === '' || instructions.some((words) => folded === words || folded.startsWith(`${words} `) && folded.length < 80)) return false;
  return !cutSentences(runs).every((sentence) => ourOwn.has(normalise(textOf(sentence)))) && !/^[[(<{].*[\])>}]$/su.test(text) && !/^(?:\.{3,}|…|_{2,}|x+)$/iu.test(text);
}

function isNothing(text: string): boolean {
  return nothings.has(bareWords(text)) || isNone(text);
}

function readChapters(told: readonly PartedChapter[]): { readonly chapters: readonly Chapter[]; readonly asks: readonly Ask[] } {
  const chapters: Chapter[] = [], asks: Ask[] = [];
  let passage = 0, left = mostStatements;
  for (const { heading, part, passages } of told) {
    const statements: Statement[] = [];
    for (const { runs, checked } of passages) {
      const sentences = cutSentences(runs).slice(0, left);
      const ask = sentences.length === 0 ? null : readAsk(sentences.map(textOf), part === 'asks', ++passage);
      if (ask !== null) asks.push(ask);
      if (isNothing(textOf(onOneLine(runs)))) continue;
      left -= sentences.length;
      statements.push(...sentences.map((sentence) => ({ text: textOf(sentence), runs: sentence, checked, part: ask === null ? part : 'asks' as const, heading, passage })));
    }
    if (statements.length > 0) chapters.push({ heading, part, statements });
  }
  return { chapters, asks };
}
