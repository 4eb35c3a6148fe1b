// Groups the comments of an office file into threads, and gives each message what it is called from one save to the next.
import { sameTime } from '../model/document-content';
import type { Message, Person, Thread } from '../model/document-content';

/** A comment as it stands in the file. Their order is that in which their passages end: where several begin at one point, programs turn their order round at each save. */
export interface FoundComment {
  /** As the file numbers it this time; null where it does not. */
  readonly name: string | null;
  /** The name of the one that it answers. */
  readonly parent: string | null;
  readonly author: Person;
  readonly written: string;
  readonly utc: string | null;
  readonly text: string;
  readonly mentions: readonly Person[];
  readonly quote: string | null;
  readonly place: string | null;
  readonly resolved: boolean;
  /** Characters of the document before its passage begins and ends; null = not shown in it. */
  readonly span: { readonly from: number; readonly to: number } | null;
}

/**
 * An answer to an answer belongs to the thread of the first one; an answer to nothing that is there opens its own. Messages are
 * numbered before they are grouped: some programs lose who answers whom when they save.
 */
export function gatherThreads(comments: readonly FoundComment[]): readonly Thread[] {
  const number = numberMessages();
  const messages = new Map(comments.map((comment) => [comment, number(messageOf(comment))]));
  const told = comments.some(({ parent }) => parent !== null);
  const rootOf = rootFinder(told ? toldParents(comments) : likelyParents(comments));
  const answersByRoot = new Map<FoundComment, FoundComment[]>();
  for (const comment of comments) {
    const root = rootOf(comment);
    if (!answersByRoot.has(root)) answersByRoot.set(root, []);
    if (root !== comment) answersByRoot.get(root)?.push(comment);
  }
  return [...answersByRoot].map(([root, answers]) => {
    const all = [root, ...answers];
    const resolved = told ? root.resolved : all.every((comment) => comment.resolved);
    return { quote: root.quote, place: root.place, messages: all.flatMap((comment) => messages.get(comment) ?? []), resolved };
  });
}

function messageOf({ author, written, utc, text, mentions }: FoundComment): Omit<Message, 'ordinal'> {
  return { author, written, utc, text, mentions };
}

type Parents = (comment: FoundComment) => FoundComment | undefined;

function toldParents(comments: readonly FoundComment[]): Parents {
  const byName = new Map(comments.flatMap((comment) => (comment.name === null ? [] : [[comment.name, comment]])));
  return ({ parent }) => (parent === null ? undefined : byName.get(parent));
}

/** In a file that names no answers, as LibreOffice before 24.2 saves them: what is said again on a passage, or at its end, answers the first there. */
function likelyParents(comments: readonly FoundComment[]): Parents {
  const parentOf = new Map<FoundComment, FoundComment>();
  const firsts = new Map<string, FoundComment>();
  for (const comment of comments) {
    if (comment.span === null) continue;
    const { from, to } = comment.span;
    const [passage, end] = [`${from}-${to}`, `-${to}`];
    const first = firsts.get(from === to ? end : passage);
    if (first !== undefined) parentOf.set(comment, first);
    else firsts.set(passage, comment);
    if (!firsts.has(end)) firsts.set(end, comment);
  }
  return (comment) => parentOf.get(comment);
}

/** Damaged files have rings of answers: a ring is one thread, opened by the comment at which it was entered first. */
function rootFinder(parentOf: Parents): (comment: FoundComment) => FoundComment {
  const rootOf = new Map<FoundComment, FoundComment>();
  return (comment) => {
    const path = new Set<FoundComment>();
    let current = comment;
    for (let next: FoundComment | undefined = comment; next !== undefined; next = parentOf(next)) {
      current = rootOf.get(next) ?? next;
      if (current !== next || path.has(next)) break;
      path.add(next);
    }
    for (const passed of path) rootOf.set(passed, current);
    return current;
  };
}

/** Called in the document's order. */
export function numberMessages(): (message: Omit<Message, 'ordinal'>) => Message {
  const countByTime = new Map<string, number>();
  return (message) => {
    const time = JSON.stringify(sameTime(message));
    const ordinal = (countByTime.get(time) ?? 0) + 1;
    countByTime.set(time, ordinal);
    return { ...message, ordinal };
  };
}

/** Programs differ in the parts of a second that they keep. */
export function writtenTime(raw: string): string {
  return raw.trim().replace(/(T\d{2}:\d{2}(?::\d{2})?)[.,]\d+/, '$1');
}
