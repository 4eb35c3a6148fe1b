// Reads one statement as what became of the point; only what is understood to the last word counts.
import type { Day } from '../../model/time';
import { asks, type ConclusionAsking, type Outcome, type QuestionCode, type Reading, type Side } from './conclusion';
import type { State } from '../item-outcome';
import { hearWords, type Heard, type StateLabel } from './hear-words';
import { wordTokens } from './word-tokens';

/** `prose`: not a statement about the point's state, though it may contain words of one (`hints`). */
export type StateReading = { readonly read: Reading } | { readonly prose: readonly Side[] };

/** Nobody says in more words than these that a point was dealt with. */
const longestStatement = 60;

const affirmed: Readonly<Record<Exclude<StateLabel, 'adopted'>, State>> = {
  closed: 'dealt-with', treated: 'dealt-with', discussed: 'still-open', open: 'still-open', notReached: 'not-reached', putOff: 'put-off', onHold: 'on-hold',
};
const denied: Partial<Readonly<Record<StateLabel, State>>> = { closed: 'still-open', treated: 'not-reached', discussed: 'not-reached' };

export function readState(text: string, asking: ConclusionAsking): StateReading {
  const words = wordTokens(text);
  if (words.length === 0 || words.length > longestStatement) return { prose: [] };
  const heard = hearWords(text, words, asking);
  const question = questionOf(heard, asking.today);
  if (question !== null) return (isPlainTail(question, heard, text) ? readHead(text, asking) : null) ?? { read: asks(question, text) };
  if (heard.strange || (heard.states.length === 0 && !heard.notBefore)) return readHead(text, asking) ?? { prose: hintsOf(heard) };
  return { read: { outcomes: outcomesOf(heard, text), questions: [] } };
}

/** "Reporté, on manque de chiffres": words that only look as if a day should follow (English "on") name none. */
function isPlainTail(question: QuestionCode, heard: Heard, text: string): boolean {
  return question === 'which-day' && heard.dayMissing && heard.opensWith !== 'notBefore' && !/\d/.test(text);
}

function questionOf(heard: Heard, today: Day): QuestionCode | null {
  const says = heard.states.length > 0 || heard.notBefore;
  if (heard.opensWith === 'hedge' && !says) return 'hedged';
  if (heard.opensWith === 'exception') return 'partly';
  if (heard.opensWith === 'notBefore' && heard.dayMissing) return 'which-day';
  const first = heard.states[0];
  if (!says) return null;
  if (heard.hedged) return 'hedged';
  if (heard.excepted) return 'partly';
  if (first !== undefined && heard.states.some(({ state, denied: no }) => no && denied[state] === undefined)) return 'state';
  const comesBack = heard.notBefore || heard.states.some(({ state }) => state === 'putOff' || state === 'onHold');
  return comesBack && (heard.dayMissing || (heard.day !== null && heard.day <= today)) ? 'which-day' : null;
}

/** "Reporté (Ana est malade)", "Traité : …": the state is said before the first stop, the rest is read by itself. */
function readHead(text: string, asking: ConclusionAsking): StateReading | null {
  const stop = /\s*(?:[,;:(](?!\d)|\s[-–—→]+\s)\s*/u.exec(text);
  if (stop === null || stop.index === 0) return null;
  const head = readState(text.slice(0, stop.index), asking);
  if (!('read' in head) || head.read.questions.length > 0) return null;
  const rest = text.slice(stop.index + stop[0].length).replace(/\s*\)\s*$/u, '');
  const after = readState(rest, asking);
  const note: Outcome = { outcome: 'note', words: rest };
  const { outcomes, questions } = 'read' in after ? after.read : { outcomes: rest === '' ? [] : [note], questions: [] };
  return 'prose' in after && after.prose.length > 0 ? null : { read: { outcomes: [...head.read.outcomes, ...outcomes], questions } };
}

function outcomesOf(heard: Heard, words: string): readonly Outcome[] {
  const states = new Set(heard.states.map(({ state, denied: no }) => stateOf(state, no)));
  const comesBack = heard.notBefore || states.has('put-off') || states.has('on-hold') || states.has('not-reached') || states.has('still-open');
  const dated = comesBack && !states.has('dealt-with') && heard.day !== null;
  const named: readonly Outcome[] = [...states].filter((state) => state !== null && !(dated && (state === 'put-off' || state === 'on-hold')))
    .map((state) => ({ outcome: state as State, words }));
  return [
    ...(heard.states.some(({ state }) => state === 'adopted') ? [{ outcome: 'decided' as const, text: words, words }] : []),
    ...named.filter(({ outcome }) => !(outcome === 'put-off' && states.has('not-reached'))),
    ...(dated && heard.day !== null ? [{ outcome: 'not-before' as const, day: heard.day, words }] : []),
  ];
}

function stateOf(state: StateLabel, no: boolean): State | null {
  if (state === 'adopted') return null;
  return no ? denied[state] ?? null : affirmed[state];
}

/** Having been spoken about says nothing of whether the point is settled. */
function hintsOf(heard: Heard): readonly Side[] {
  const states = heard.states.filter(({ state }) => state !== 'discussed');
  return states.map(({ state, denied: no }) => ((state === 'closed' || state === 'treated' || state === 'adopted') && !no ? 'settled' : 'returns'));
}
