// What a sentence is about, apart from how it is put: stems of its telling words, its figures, and how far it says that things are.
import { messagesOf } from '../text/messages';
import { normalise } from '../text/normalise';
import { phraseFinder, type PhraseAt } from './phrases';
import type { Statement } from './report';

export interface Gist {
  /** Stem of each telling word → how much it tells: a label in front of a colon more, words of how far things are hardly anything. */
  readonly stems: ReadonlyMap<string, number>;
  /** Those of the label, `Compost : …`. */
  readonly label: readonly string[];
  /** Figures as written, sorted: amounts, shares, days. */
  readonly figures: readonly string[];
  /** 0 = does not say; the furthest that it says otherwise: 1 planned, 2 begun, 3 ongoing, 4 settled, 5 done. */
  readonly stage: number;
  /** The same as its words alone say it, whatever its box or its heading. */
  readonly worded: number;
}

export const doneStage = 5;
/** Whatever an unticked box says, it is still to be done. */
const plannedStage = 1;

const ofStage = 0.2;
const ofLabel = 2;

const words = (['fr', 'en'] as const).map((locale) => messagesOf(locale).reportWords);
const stops: ReadonlySet<string> = new Set(words.flatMap(({ stopWords }) => stopWords.map(bareStem)));
const stageNames = ['planned', 'begun', 'ongoing', 'settled', 'done'] as const;
const phrasesOf = (name: (typeof stageNames)[number]): readonly string[] => words.flatMap(({ stages: said }) => said[name]);
const stages = stageNames.map((name) => phraseFinder(phrasesOf(name)));
const wholeAt = phraseFinder(words.flatMap(({ stages: said }) => said.whole));
const stageWord = phraseFinder(stageNames.flatMap(phrasesOf));
/** `deux` is 2. */
const numberByWord: ReadonlyMap<string, string> = new Map(words.flatMap(({ numbers }) => numbers.flatMap((word, at) => (word === '' ? [] : [[word, String(at)] as const]))));
const negations = words.flatMap(({ stages: said }) => said.not).sort((a, b) => b.length - a.length).join('|');
const negated = new RegExp(`(?<![\\p{L}])(?:${negations})(?: [\\p{L}']+){0,2}?[ -]$`, 'u');

const known = new WeakMap<object, Gist>();

/** Read once for each sentence of a report. */
export function gistOf(statement: Pick<Statement, 'text' | 'part' | 'checked'>): Gist {
  const gist = known.get(statement) ?? readGist(statement);
  known.set(statement, gist);
  return gist;
}

/** Sorted; the same for two ways to put one thing. */
export function tellingStems(text: string): readonly string[] {
  return [...stemsOf(normalise(text)).keys()].sort();
}

function readGist({ text, part, checked }: Pick<Statement, 'text' | 'part' | 'checked'>): Gist {
  const folded = normalise(text);
  const isDone = checked === true || (checked === null && part === 'done'), worded = isDone && isSaid(folded, beginningsIn(folded), wholeAt) ? doneStage : stageOf(folded);
  const stage = isDone ? doneStage : checked === false ? plannedStage : worded;
  return { stems: stemsOf(folded), label: [...stemsOf(labelIn(folded)).keys()], figures: figuresOf(folded), stage, worded };
}

function figuresOf(folded: string): readonly string[] {
  const written = (folded.match(/\d+(?:[.,/]\d+)*/g) ?? []).map((figure) => figure.replace(',', '.'));
  return [...written, ...(folded.match(/\p{L}+/gu) ?? []).flatMap((word) => numberByWord.get(word) ?? [])].sort();
}

function stemsOf(folded: string): ReadonlyMap<string, number> {
  const label = labelIn(folded), found = new Map<string, number>();
  for (const { 0: word, index } of folded.matchAll(/\p{L}+/gu)) {
    const stem = bareStem(word);
    if (stem.length < 2 || stops.has(stem) || found.has(stem) || numberByWord.has(word)) continue;
    found.set(stem, stageWord(word, 0) >= 0 ? ofStage : index < label.length ? ofLabel : 1);
  }
  return found;
}

function labelIn(folded: string): string {
  return /^([^:]{3,60}?) ?:/.exec(folded)?.[1] ?? '';
}

function stageOf(folded: string): number {
  const beginnings = beginningsIn(folded);
  for (let stage = stages.length; stage > 0; stage--) if (isSaid(folded, beginnings, stages[stage - 1] as PhraseAt)) return stage;
  return 0;
}

function beginningsIn(folded: string): readonly number[] {
  return [...folded.matchAll(/\p{L}+/gu)].map(({ index }) => index);
}

/** Somewhere it stands without a negation; what stands within a phrase is part of it. */
function isSaid(folded: string, beginnings: readonly number[], phraseAt: PhraseAt): boolean {
  let after = 0;
  for (const at of beginnings) {
    const end = at < after ? -1 : phraseAt(folded, at);
    if (end >= 0 && !negated.test(folded.slice(0, at))) return true;
    after = Math.max(after, end);
  }
  return false;
}

/** Endings of number, gender and tense say nothing of the matter: six letters of a word tell it from others in both languages. */
function bareStem(word: string): string {
  const plain = word.replace(/(?:[ea]ux|e?s|x)$/, '').replace(/e+$/, '');
  return (plain.length < 2 ? word : plain).slice(0, 6);
}
