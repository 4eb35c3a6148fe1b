// Reads a series' sentence from left to right: what is understood goes into a draft, what is not is handed back as written.
import { type SentenceWords, sentenceWords } from './sentence-words';
import { isClockMarked, type SeriesDraft, seriesPhrases } from './series-phrases';

export interface ReadSentence {
  readonly draft: SeriesDraft;
  /** As written, in order. */
  readonly leftovers: readonly string[];
}

const nothing: SeriesDraft = {
  unit: null, step: 1, weekdays: [], ranks: [], dates: [], clock: null, minutes: null, from: null, until: null, except: [], also: [], once: [], place: null, clockIsMarked: false,
};
const placeSaid = /(?:^|[\s,(])(?:(?:lieu|ou|place|where|venue|location) ?:|at place|(?:in|at) (?:the|our)(?= (?:[a-z]+ )?(?:house|room|hall|kitchen|office|garden|library|lounge|cent(?:er|re))\b)|(?=(?:salle|room|maison|chez) )) ?([^,;)]+)\)?/;
const punctuation = /^[\s,.;:()&-]+/;
/** What is not understood reaches to the next comma: half a clause would mislead. */
const clause = /^[^,;]+/;

export function readSeriesSentence(sentence: string): ReadSentence {
  const words = sentenceWords(sentence);
  const place = placeIn(words);
  const marked = { ...nothing, clockIsMarked: isClockMarked(words.text), place: place.said };
  const before = readPart(words, { from: 0, to: place.from }, marked);
  const after = readPart(words, { from: place.to, to: words.text.length }, before.draft);
  return { draft: after.draft, leftovers: [...before.leftovers, ...after.leftovers] };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function placeIn({ text, written }: SentenceWords): Span & { said: string | null } {
  const [whole = '', named = ''] = placeSaid.exec(text) ?? [];
  if (whole === '') return { from: text.length, to: text.length, said: null };
  const from = text.indexOf(whole);
  const start = from + whole.lastIndexOf(named);
  return { from, to: from + whole.length, said: written(start, start + named.length) };
}

function readPart({ text, written }: SentenceWords, { from, to }: Span, before: SeriesDraft): ReadSentence {
  let draft = before;
  const leftovers: string[] = [];
  for (let at = from; at < to;) {
    const rest = text.slice(at, to);
    const gap = punctuation.exec(rest)?.[0].length ?? 0;
    const read = gap > 0 ? null : readPhrase(rest, draft);
    const missed = gap > 0 || read !== null ? 0 : (clause.exec(rest)?.[0].length ?? 1);
    if (missed > 0) leftovers.push(written(at, at + missed));
    draft = read?.draft ?? draft;
    at += gap + (read?.length ?? 0) + missed;
  }
  return { draft, leftovers };
}

function readPhrase(rest: string, draft: SeriesDraft): { draft: SeriesDraft; length: number } | null {
  for (const { pattern, begins, read } of seriesPhrases) {
    if (begins?.test(rest) === false) continue;
    const [found = '', ...groups] = pattern.exec(rest) ?? [];
    const understood = found === '' ? null : read(groups, draft);
    if (understood !== null) return { draft: { ...draft, ...understood }, length: found.length };
  }
  return null;
}
