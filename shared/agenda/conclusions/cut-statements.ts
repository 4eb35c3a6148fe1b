// Cuts a line into statements: sentences, and within them what "décidé :" and "à faire :" introduce.
import { bookOf } from './both-languages';
import type { ConclusionAsking } from './conclusion';
import { hasWords } from './conclusion-lines';
import { isFiller } from './hear-words';
import { doerAt } from './doers';
import { skip } from './phrase-book';
import { wordTokens, type WordToken } from './word-tokens';

export interface Statement {
  readonly kind: 'plain' | 'decision' | 'task';
  /** All of it, and its part behind the introducing words, as places in the line. */
  readonly from: number;
  readonly to: number;
  readonly content: number;
  /** Words between the introducing ones and the colon: "à faire pour Ana :". */
  readonly lead: string;
}

interface Marker extends Omit<Statement, 'to'> {
  readonly kind: 'decision' | 'task';
}

const markers = bookOf('decides', 'decision', 'task');
const complete = bookOf('adopted');
const joining = bookOf('and');
const opening = /^\s*(?::|=>?|→|[-–—](?=\s))\s*/u;
const separating = /[,;:(→|=]|\s[-–—]+>?\s/u;
/** A full stop after one of these, or before a digit, ends nothing. */
const abbreviations = new Set(['m', 'mr', 'mme', 'mrs', 'ms', 'dr', 'st', 'ste', 'env', 'ex', 'cf', 'p', 'no', 'vs', 'approx', 'janv', 'fevr', 'fev', 'avr', 'juil', 'sept', 'oct', 'nov', 'dec', 'jan', 'feb', 'mar', 'apr', 'aug', 'sep']);
const longestLead = 6;

export function cutStatements(line: string, asking: ConclusionAsking): readonly Statement[] {
  return sentencesOf(line).flatMap((sentence) => {
    const words = wordTokens(line.slice(sentence.from, sentence.to)).map(({ word, from, to }) => ({ word, from: from + sentence.from, to: to + sentence.from }));
    const found = markersIn({ line, words, sentence }, asking);
    return between(line, sentence, asksIn(line, sentence) ? found.filter(({ from }) => from === sentence.from) : found);
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function sentencesOf(line: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: stop, index } of line.matchAll(/[.;!?…]+(?=\s|$)\s*/gu)) {
    const word = wordTokens(line.slice(Math.max(from, index - 12), index)).at(-1)?.word ?? '';
    const to = index + stop.length;
    const goesOn = stop.trimEnd() === '.' && (/^\d/u.test(line.slice(to)) || (abbreviations.has(word) && to < line.length));
    if (goesOn) continue;
    spans.push({ from, to });
    from = to;
  }
  return [...spans, { from, to: line.length }].filter((span) => line.slice(span.from, span.to).trim() !== '');
}

/** Doubt is about the whole sentence. */
function asksIn(line: string, { from, to }: Span): boolean {
  return /\?\s*$/u.test(line.slice(from, to));
}

interface Within {
  readonly line: string;
  readonly words: readonly WordToken[];
  readonly sentence: Span;
}

function markersIn(within: Within, asking: ConclusionAsking): readonly Marker[] {
  const found: Marker[] = [];
  let start = 0;
  for (let at = 0; at < within.words.length; at += 1) {
    if (startsAnew(within, at)) start = at;
    const marker = markers(within.words, at) !== null && isFiller(within.words.slice(start, at)) ? markerAt(within, at, asking) : null;
    if (marker === null) continue;
    found.push({ ...marker, from: at === 0 || found.length === 0 && start === 0 ? within.sentence.from : within.words[start]?.from ?? marker.from });
    at = skip(markers, within.words, at) - 1;
    start = at + 1;
  }
  return found;
}

/** A new clause may begin here: after a separator or "et". */
function startsAnew({ line, words }: Within, at: number): boolean {
  const before = words[at - 1];
  const here = words[at];
  if (before === undefined || here === undefined) return true;
  return separating.test(line.slice(before.to, here.from)) || joining(words, at - 1) !== null;
}

function markerAt({ line, words, sentence }: Within, at: number, asking: ConclusionAsking): Marker | null {
  const found = markers(words, at);
  const [first, last] = [words[at], words[at + (found?.length ?? 0) - 1]];
  if (found === null || first === undefined || last === undefined) return null;
  const kind = found.label === 'task' ? 'task' : 'decision';
  const marker = (content: number, lead = ''): Marker => ({ kind, from: first.from, content: Math.min(content, sentence.to), lead });
  const rest = line.slice(last.to, sentence.to);
  const opened = opening.exec(rest);
  if (opened !== null) return marker(last.to + opened[0].length);
  if (found.label === 'decides') return marker(last.to + (/^['’\s]*/u.exec(rest)?.[0].length ?? 0));
  if (at === 0 || isFiller(words.slice(0, at))) {
    const lead = /^([^:,.]{1,60}?)\s*:(?!\d)\s*/u.exec(rest);
    if (lead !== null && wordTokens(lead[1] ?? '').length <= longestLead) return marker(last.to + lead[0].length, (lead[1] ?? '').trim());
    if (!/[\p{L}\p{N}]/u.test(rest) && complete(words, at) === null) return marker(sentence.to);
  }
  const named = kind === 'task' && doerAt({ text: line, words, at: at + found.length }, asking) !== null;
  return named ? marker(words[at + found.length]?.from ?? last.to) : null;
}

/** The statements of one sentence: what stands before the first marker, then one for each marker up to the next. */
function between(line: string, { from, to }: Span, found: readonly Marker[]): readonly Statement[] {
  const starts = found.map((marker) => marker.from);
  const plain = { kind: 'plain' as const, content: from, lead: '', from, to: starts[0] ?? to };
  const marked = found.map((marker, i) => ({ ...marker, to: starts[i + 1] ?? to }));
  return [plain, ...marked].map((statement) => trimmed(line, statement, statement.to === to))
    .filter((statement) => statement.kind !== 'plain' || hasWords(line.slice(statement.from, statement.to)));
}

/** Without what only joins it to the next one. */
function trimmed(line: string, statement: Statement, isLast: boolean): Statement {
  const text = line.slice(statement.from, statement.to).replace(isLast ? /\s+$/u : /(?:\s|[,;:(→|]|\s[-–—]+>?|\s(?:et|and|puis|then|&)\s*$)+$/iu, '');
  return { ...statement, to: Math.max(statement.from + text.length, Math.min(statement.content, statement.to)) };
}
