// Who is named at a place of a task: members, several of them, or everyone.
import { bookOf } from './both-languages';
import type { ConclusionAsking, Doer } from './conclusion';
import { skip } from './phrase-book';
import { wordTokens, type WordToken } from './word-tokens';

export interface Place {
  readonly text: string;
  readonly words: readonly WordToken[];
  readonly at: number;
}

export interface DoersFound {
  readonly who: readonly Doer[];
  /** A name that several members have. */
  readonly ambiguous: boolean;
  /** The place after the last of them. */
  readonly next: number;
}

const everyone = bookOf('everyone');
const by = bookOf('by');
const and = bookOf('and');
/** "Jean-Pierre de la Tour". */
const longestName = 5;

/** The people named from here on, without a word between them: "Ana, Bob et Chloé". */
export function doerAt(place: Place, asking: ConclusionAsking): DoersFound | null {
  const { text, words } = place;
  const first = oneAt({ ...place, at: skip(by, words, place.at) }, asking) ?? oneAt(place, asking);
  if (first === null) return null;
  let all = first;
  while (all.next < words.length) {
    const gap = text.slice(words[all.next - 1]?.to, words[all.next]?.from);
    const joined = /^\s*[,&+/]\s*$/u.test(gap) || and(words, all.next) !== null;
    const another = joined ? oneAt({ ...place, at: skip(and, words, all.next) }, asking) : null;
    if (another === null) break;
    all = { who: [...all.who, ...another.who], ambiguous: all.ambiguous || another.ambiguous, next: another.next };
  }
  return all;
}

/** A whole text that names people and nothing else. */
export function doersIn(text: string, asking: ConclusionAsking): DoersFound | null {
  const words = wordTokens(text);
  const found = doerAt({ text, words, at: 0 }, asking);
  return found !== null && found.next === words.length ? found : null;
}

function oneAt({ text, words, at }: Place, asking: ConclusionAsking): DoersFound | null {
  const first = words[at];
  if (first === undefined) return null;
  for (let next = Math.min(words.length, at + longestName); next > at; next -= 1) {
    const name = text.slice(first.from, words[next - 1]?.to);
    const id = /[,;:()|]/u.test(name) ? null : asking.person(name);
    if (id !== null) return { who: id === 'ambiguous' ? [] : [{ id, name }], ambiguous: id === 'ambiguous', next };
  }
  const group = everyone(words, at);
  if (group === null) return null;
  const next = at + group.length;
  return { who: [{ id: null, name: text.slice(first.from, words[next - 1]?.to) }], ambiguous: false, next };
}
