// Finds by when something is to be done in a piece of a task.
import type { Day } from '../../model/time';
import { bookOf } from './both-languages';
import type { ConclusionAsking } from './conclusion';
import { dayAt, type DayFound } from './day-at';
import { consistsOf, skip } from './phrase-book';
import { wordTokens, type WordToken } from './word-tokens';

export interface DueFound {
  /** null = a day was meant, but which is not clear. */
  readonly day: Day | null;
  /** The piece without it. */
  readonly rest: string;
}

const due = bookOf('due');
const firmly = bookOf('dueFirmly');
const meeting = bookOf('nextMeeting');
const does = bookOf('does');
/** A day with the words before it takes no more words than these. */
const longest = 14;

/** The day at the piece's end or beginning; a day in its middle belongs to the task's own words. */
export function findDue(text: string, asking: ConclusionAsking): DueFound | null {
  const words = wordTokens(text);
  for (let at = 0; at < words.length; at = Math.max(at + 1, words.length - longest)) {
    const found = announced(text, words, at, asking);
    if (found?.next === words.length) return { day: found.day, rest: text.slice(0, words[at]?.from ?? 0).replace(/[\s:=-]+$/u, '') };
    if (at === 0 && found !== null) return { day: found.day, rest: text.slice(words[found.next]?.from) };
  }
  const firm = firmly(words, 0);
  const goesOn = consistsOf(does, words.slice(firm?.length, (firm?.length ?? 0) + 1));
  return firm !== null && !goesOn && words.length <= 5 ? { day: null, rest: text } : null;
}

function announced(text: string, words: readonly WordToken[], at: number, asking: ConclusionAsking): DayFound | null {
  const after = skip(due, words, at);
  const met = meeting(words, after);
  if (met !== null && after > at) return { day: asking.nextMeeting, next: after + met.length };
  const found = (after > at ? dayAt(text, words, after, asking) : null) ?? dayAt(text, words, at, asking);
  const first = words[at]?.word ?? '';
  return found !== null && (after > at || found.next > at + 1 || first.length >= 5) ? found : null;
}
