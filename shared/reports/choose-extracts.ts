// What of a report the plenary reads: sentences as they stand, within the group's budget of words, what moved first.
import type { Runs } from '../model/document-content';
import { compareReports, type Moved } from './compare-reports';
import { onOneLine, slice, textOf } from './cut-sentences';
import { tellingStems } from './gist';
import type { Report, Statement } from './report';

export type Mark = 'ask' | 'decision' | 'need' | 'new' | 'progress' | 'done';

export interface Extract {
  readonly mark: Mark | null;
  /** Neighbouring sentences of one passage, exactly as they stand; the last one may be cut short. */
  readonly text: string;
  readonly runs: Runs;
  readonly report: Report;
  readonly passage: number;
  /** Above it in the report. */
  readonly heading: string | null;
  /** It ends before its sentence does. */
  readonly cut: boolean;
}

export interface Quote {
  readonly text: string;
  /** For how many reports it has stood still. */
  readonly times: number;
}

export interface Chosen {
  readonly extracts: readonly Extract[];
  readonly still: readonly Quote[];
  readonly moreStill: number;
  readonly dropped: readonly Quote[];
  readonly moreDropped: number;
  /** Words of the reports that are not quoted. */
  readonly left: number;
}

export interface Choosing {
  /** Of this plenary, by day; never empty. */
  readonly current: readonly Report[];
  /** What was told for each plenary before, the oldest first. */
  readonly previous: readonly (readonly Statement[])[];
  readonly words: number;
  /** Sentences of a template, which say nothing of this subgroup. */
  readonly isTemplate: (text: string) => boolean;
}

/** Of the budget kept for what stands still and what is gone, where there is any. */
const restShare = 0.2;
/** Short lines, `Lundi 3 : chantier`, may differ in nothing but a figure. */
const leastStems = 5;
const quoteWords = 9, mostStill = 5, mostDropped = 3;

export function chooseExtracts({ current, previous, words, isTemplate }: Choosing): Chosen {
  const said = sentencesOf(current).filter(({ statement }) => !isTemplate(statement.text));
  const { moved, dropped } = compareReports(previous.map((all) => all.filter(({ text }) => !isTemplate(text))), said.map(({ statement }) => statement));
  const candidates = moved.map((one, at) => ({ ...one, at, report: said[at]?.report as Report, mark: markOf(one, previous.length > 0), lead: leadOf(said, at) }));
  const isRest = ({ mark, progress }: Candidate): boolean => mark === null && progress === 'still';
  const resting = candidates.filter(isRest), hasRest = resting.length > 0 || dropped.length > 0;
  const taken = fill(candidates.filter((one) => !isRest(one)), Math.ceil(words * (hasRest ? 1 - restShare : 1)));
  const extracts = joined(taken), used = sum(extracts.map(({ text }) => countWords(text)));
  const still = quotes(resting.map(({ statement, times }) => ({ text: statement.text, times })), words - used, mostStill);
  const gone = quotes(dropped.map(({ text }) => ({ text, times: 0 })), words - used - still.words, mostDropped);
  const total = sum(said.map(({ statement }) => countWords(statement.text)));
  return {
    extracts, still: still.list, moreStill: resting.length - still.list.length, dropped: gone.list, moreDropped: dropped.length - gone.list.length,
    left: Math.max(0, total - used - still.words),
  };
}

/** Words of its own that a person counts. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

interface Said {
  readonly statement: Statement;
  readonly report: Report;
}

/** A report that was saved twice is told once. */
function sentencesOf(current: readonly Report[]): readonly Said[] {
  const seen = new Set<string>();
  return current.flatMap((report, at) => {
    const own = report.chapters.flatMap(({ statements }) => statements).filter(({ text }) => at === 0 || !seen.has(text));
    own.forEach(({ text }) => seen.add(text));
    return own.map((statement) => ({ statement, report }));
  });
}

interface Candidate extends Moved {
  /** In the order of the reports. */
  readonly at: number;
  readonly report: Report;
  readonly mark: Mark | null;
  /** Which sentence of its passage it is. */
  readonly lead: number;
}

function leadOf(said: readonly Said[], at: number): number {
  const own = said[at];
  let lead = 0;
  while (own !== undefined && said[at - lead - 1]?.report === own.report && said[at - lead - 1]?.statement.passage === own.statement.passage) lead++;
  return lead;
}

/** Without an earlier report nothing is new, since all of it is. */
function markOf({ statement: { part, checked }, progress }: Moved, isCompared: boolean): Mark | null {
  if (part === 'asks') return 'ask';
  if (part === 'decisions' && progress !== 'still') return 'decision';
  if (part === 'needs' && progress !== 'done') return 'need';
  if (!isCompared) return part === 'done' || checked === true ? 'done' : null;
  return progress === 'still' ? null : progress;
}

const ranks: Readonly<Record<Mark | 'none', number>> = { ask: 0, decision: 1, need: 2, new: 3, progress: 3, done: 3, none: 4 };

/** By rank, the first sentence of every passage before the second one of any. One that is longer than all that there is, is cut. */
function fill(candidates: readonly Candidate[], words: number): readonly (Candidate & { readonly cut: boolean })[] {
  const inLine = [...candidates].sort((a, b) => ranks[a.mark ?? 'none'] - ranks[b.mark ?? 'none'] || a.lead - b.lead || a.at - b.at);
  const taken: (Candidate & { readonly cut: boolean })[] = [];
  const said = new Set<string>();
  let left = words;
  for (const candidate of inLine) {
    if (isSaidAlready(candidate, said)) continue;
    const needed = countWords(candidate.statement.text);
    if (needed > left && taken.length > 0) continue;
    const statement = needed > left ? shortened(candidate.statement, left) : candidate.statement;
    taken.push({ ...candidate, statement, cut: needed > left });
    left -= Math.min(needed, left);
  }
  return taken.filter(({ statement }) => statement.text !== '').sort((a, b) => ranks[a.mark ?? 'none'] - ranks[b.mark ?? 'none'] || a.at - b.at);
}

/** The same words with another figure, `Le point 4 avance …`: one of them tells of all. Who asks or decides means each. */
function isSaidAlready({ mark, statement }: Candidate, said: Set<string>): boolean {
  const stems = tellingStems(statement.text);
  if (mark === 'ask' || mark === 'decision' || mark === 'need' || stems.length < leastStems) return false;
  const key = stems.join(' '), isThere = said.has(key);
  said.add(key);
  return isThere;
}

/** Its first words. */
function shortened(statement: Statement, words: number): Statement {
  const text = firstWords(statement.text, words);
  return { ...statement, text, runs: slice(statement.runs, 0, text.length) };
}

function firstWords(text: string, words: number): string {
  const ends = [...text.matchAll(/\S+/g)].filter(([word]) => /[\p{L}\p{N}]/u.test(word)).map(({ 0: word, index }) => index + word.length);
  return text.slice(0, ends.length <= words ? text.length : ends[words - 1] ?? 0);
}

function joined(taken: readonly (Candidate & { readonly cut: boolean })[]): readonly Extract[] {
  const extracts: (Extract & { readonly last: number })[] = [];
  for (const { statement, report, mark, cut, at } of taken) {
    const before = extracts.at(-1);
    const isNext = before !== undefined && before.last === at - 1 && before.report === report && before.passage === statement.passage && before.mark === mark && !before.cut;
    if (isNext) extracts[extracts.length - 1] = { ...before, text: `${before.text} ${statement.text}`, runs: onOneLine([...before.runs, { text: ' ', strong: false, link: null }, ...statement.runs]), cut, last: at };
    else extracts.push({ mark, text: textOf(statement.runs), runs: statement.runs, report, passage: statement.passage, heading: statement.heading, cut, last: at });
  }
  return extracts.map(({ mark, text, runs, report, passage, heading, cut }) => ({ mark, text, runs, report, passage, heading, cut }));
}

function quotes(all: readonly Quote[], words: number, most: number): { readonly list: readonly Quote[]; readonly words: number } {
  const list: Quote[] = [];
  let used = 0;
  for (const { text, times } of all.slice(0, most)) {
    const short = firstWords(text.replace(/\s*[.;,:]$/, ''), quoteWords), needed = countWords(short);
    if (used + needed > words) break;
    used += needed;
    list.push({ text: short === text.replace(/\s*[.;,:]$/, '') ? short : `${short} …`, times });
  }
  return { list, words: used };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
