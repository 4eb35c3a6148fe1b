// What moved since the last report: each sentence is new, a step forward, done, or standing still; and what is no longer mentioned.
import { assertNever } from '../model/json';
import { doneStage, type Gist } from './gist';
import { matchStatements, toCompare, type Compared } from './match-statements';
import type { Statement } from './report';

export type Progress = 'new' | 'progress' | 'done' | 'still';

export interface Moved {
  readonly statement: Statement;
  readonly progress: Progress;
  /** How many reports running it stands like this, this one not counted; 0 unless it stands still. */
  readonly times: number;
}

export interface Comparison {
  /** In the order of the report. */
  readonly moved: readonly Moved[];
  /** Of the last report; what was done there may leave in silence. */
  readonly dropped: readonly Statement[];
}

/** One line of the past: a sentence as it last stood, and for how many reports it had not moved. */
interface Thread {
  readonly compared: Compared;
  readonly times: number;
  readonly done: boolean;
  /** In how many reports it was missing since. */
  readonly missing: number;
}

/** What left one report may come back in the next one and be known again; after that it is new. */
const longestGap = 1;

/** `previous`: the oldest first, each as its sentences. Without any, nothing can be said: all is new. */
export function compareReports(previous: readonly (readonly Statement[])[], current: readonly Statement[]): Comparison {
  const threads = previous.reduce<readonly Thread[]>((past, statements) => follow(past, toCompare(statements)).threads, []);
  const { moved } = follow(threads, toCompare(current));
  const followed = new Set(moved.flatMap(({ from }) => (from === null ? [] : [from])));
  const dropped = threads.filter((thread) => thread.missing === 0 && !thread.done && !followed.has(thread)).map(({ compared }) => compared.statement);
  return { moved: moved.map(({ statement, progress, times }) => ({ statement, progress, times })), dropped };
}

interface Followed {
  readonly threads: readonly Thread[];
  readonly moved: readonly (Moved & { readonly from: Thread | null })[];
}

/** What stood in the last report is looked for first; what is left, among what was missing there. */
function follow(threads: readonly Thread[], now: readonly Compared[]): Followed {
  const [recent, older] = [threads.filter(({ missing }) => missing === 0), threads.filter(({ missing }) => missing > 0)];
  const first = matchStatements(recent.map(({ compared }) => compared), now);
  const rest = now.flatMap((_, at) => (first.has(at) ? [] : [at]));
  const second = matchStatements(older.map(({ compared }) => compared), rest.map((at) => now[at] as Compared));
  const back = new Map([...second].map(([at, from]) => [rest[at], older[from]]));
  const moved = now.map((compared, at) => {
    const from = recent[first.get(at) ?? -1] ?? back.get(at) ?? null, progress = from === null ? 'new' : progressOf(from, compared);
    return { statement: compared.statement, progress, times: progress === 'still' ? (from?.times ?? 0) + 1 : 0, from };
  });
  const here = moved.map(({ progress, times, from }, at): Thread => ({ compared: now[at] as Compared, times, missing: 0, done: isDone(progress, from, now[at]?.gist) }));
  const known = new Set(moved.map(({ from }) => from));
  const away = threads.filter((thread) => !known.has(thread) && thread.missing < longestGap).map((thread) => ({ ...thread, missing: thread.missing + 1 }));
  return { threads: [...here, ...away], moved };
}

function isDone(progress: Progress, from: Thread | null, gist: Gist | undefined): boolean {
  switch (progress) {
    case 'done': return true;
    case 'still': return from?.done === true;
    case 'new': case 'progress': return gist?.stage === doneStage;
    default: return assertNever(progress);
  }
}

/** A later stage, another figure or a tick move it; other words only where much of what they tell was not there. */
function progressOf({ compared: { gist: was, folded }, done }: Thread, { gist: is, folded: words }: Compared): Progress {
  if (folded === words && was.stage === is.stage) return 'still';
  if (is.stage === doneStage && was.worded > 0 && is.worded > was.worded) return is.worded === doneStage ? 'done' : 'progress';
  if (is.stage === doneStage && !done) return was.stage === doneStage ? figuresMoved(was, is) : 'done';
  if (is.stage > was.stage && is.stage > 1) return 'progress';
  return tellsMore(was, is) ? 'progress' : figuresMoved(was, is);
}

/** Of the telling words, so many at least and so large a share are news; less is another way of putting it. */
const newsWords = 3, newsShare = 0.4;

function tellsMore(was: Gist, is: Gist): boolean {
  const telling = [...is.stems].filter(([, tells]) => tells >= 1).map(([stem]) => stem), news = telling.filter((stem) => !was.stems.has(stem));
  return news.length >= newsWords && news.length >= newsShare * telling.length;
}

function figuresMoved(was: Gist, is: Gist): Progress {
  return was.figures.join(' ') === is.figures.join(' ') ? 'still' : 'progress';
}
