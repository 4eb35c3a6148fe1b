// Hears, word by word, what a statement says of a point: which states, which day, which doubts, and what it does not understand.
import type { Day } from '../../model/time';
import { bookOf } from './both-languages';
import type { ConclusionAsking } from './conclusion';
import { dayAt, type DayFound } from './day-at';
import type { WordToken } from './word-tokens';

const stateLabels = ['notReached', 'putOff', 'onHold', 'open', 'closed', 'treated', 'discussed', 'adopted'] as const;
export type StateLabel = (typeof stateLabels)[number];

const book = bookOf(...stateLabels, 'notBefore', 'hedge', 'exception', 'awaiting', 'reason', 'company', 'occasion', 'filler', 'denial', 'dayIntro');
const dayIntros = bookOf('notBefore', 'dayIntro');
const plainFillers = bookOf('filler');

export interface Heard {
  readonly states: readonly { readonly state: StateLabel; readonly denied: boolean }[];
  readonly day: Day | null;
  /** A day was announced and is not, or not clearly, there. */
  readonly dayMissing: boolean;
  /** "pas avant": the day is the first possible one, whatever else was said. */
  readonly notBefore: boolean;
  readonly hedged: boolean;
  readonly excepted: boolean;
  /** Words that say nothing known. */
  readonly strange: boolean;
  /** What it begins with, after fillers. */
  readonly opensWith: 'exception' | 'hedge' | 'notBefore' | null;
}

type Scratch = { -readonly [K in keyof Heard]: Heard[K] } & { denying: boolean; explaining: boolean };

export function hearWords(text: string, words: readonly WordToken[], asking: ConclusionAsking): Heard {
  const heard: Scratch = {
    states: [], day: null, dayMissing: false, notBefore: false, hedged: text.includes('?'), excepted: false, strange: false, opensWith: null, denying: false, explaining: false,
  };
  for (let at = 0; at < words.length;) {
    const dated = heard.explaining ? null : dayHere(text, words, at, asking);
    if (dated !== null) {
      noteDay(heard, dated);
      at = dated.next;
    } else {
      at = hearPhrase(heard, words, at);
    }
  }
  return { ...heard, strange: heard.strange || heard.denying };
}

interface Dated extends DayFound {
  readonly notBefore: boolean;
}

/** A day at this place, with the words that announce it; a single short word is rather a word than a day. */
function dayHere(text: string, words: readonly WordToken[], at: number, asking: ConclusionAsking): Dated | null {
  const intro = dayIntros(words, at);
  const known = book(words, at);
  if (intro !== null && (known === null || known.length <= intro.length)) {
    const found = dayAt(text, words, at + intro.length, { ...asking, loneMonth: 'first' }) ?? dayAt(text, words, at, asking);
    if (found !== null) return { ...found, notBefore: intro.label === 'notBefore' };
  }
  const alone = known === null ? dayAt(text, words, at, asking) : null;
  const clear = alone !== null && (alone.next > at + 1 || (words[at]?.word.length ?? 0) >= 5);
  return clear ? { ...alone, notBefore: false } : null;
}

function noteDay(heard: Scratch, dated: Dated): void {
  heard.dayMissing ||= dated.day === null || (heard.day !== null && heard.day !== dated.day);
  heard.day ??= dated.day;
  if (dated.notBefore && heard.states.length === 0) heard.opensWith ??= 'notBefore';
  heard.notBefore ||= dated.notBefore;
}

function hearPhrase(heard: Scratch, words: readonly WordToken[], at: number): number {
  const found = book(words, at);
  if (found === null) {
    heard.strange ||= !heard.explaining;
    const announced = heard.states.some(({ state }) => state === 'putOff' || state === 'onHold') && at > 0 && dayIntros(words, at - 1) !== null;
    heard.dayMissing ||= announced && !heard.explaining;
    return at + 1;
  }
  hearLabel(heard, found.label);
  return at + found.length;
}

function hearLabel(heard: Scratch, label: NonNullable<ReturnType<typeof book>>['label']): void {
  if (isState(label)) return hearState(heard, label);
  const begins = heard.states.length === 0 && !heard.strange;
  if (label === 'hedge' && !heard.explaining) {
    heard.hedged = true;
    if (begins) heard.opensWith ??= 'hedge';
  }
  if (label === 'exception' && !heard.explaining) {
    heard.excepted = true;
    if (begins) heard.opensWith ??= 'exception';
  }
  if (label === 'denial' && !heard.explaining) heard.denying = true;
  if (label === 'notBefore' && !heard.explaining) {
    heard.dayMissing = true;
    if (begins) heard.opensWith ??= 'notBefore';
  }
  if (label === 'awaiting' && begins) hearState(heard, 'onHold');
  if (label === 'awaiting' || label === 'reason') heard.explaining ||= heard.states.length > 0 || heard.day !== null;
  if (label === 'company') heard.explaining ||= heard.states.length > 0;
  if (label === 'occasion') heard.explaining ||= heard.states.some(({ state }) => state !== 'putOff' && state !== 'onHold');
}

/** In an explanation only the lack of time matters: "reporté car pas eu le temps". */
function hearState(heard: Scratch, state: StateLabel): void {
  if (heard.explaining && state !== 'notReached') return;
  heard.states = [...heard.states, { state, denied: heard.denying }];
  heard.denying = false;
}

function isState(label: string): label is StateLabel {
  return (stateLabels as readonly string[]).includes(label);
}

/** Words that say nothing by themselves. */
export function isFiller(words: readonly WordToken[]): boolean {
  for (let at = 0; at < words.length;) {
    const length = plainFillers(words, at)?.length ?? 0;
    if (length === 0) return false;
    at += length;
  }
  return true;
}
