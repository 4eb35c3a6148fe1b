// Reads what stands behind "à faire :" as who, what and by when, in whatever order people put them.
import type { Day } from '../../model/time';
import { bookOf } from './both-languages';
import { asks, type ConclusionAsking, type Doer, type Reading } from './conclusion';
import { doerAt, doersIn } from './doers';
import { consistsOf, skip } from './phrase-book';
import { findDue } from './find-due';
import { wordTokens } from './word-tokens';

export interface TaskTyped {
  readonly content: string;
  /** All that was typed for it. */
  readonly words: string;
  readonly done: boolean;
}

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface Parts {
  readonly who: readonly Doer[];
  readonly ambiguous: boolean;
  readonly due: Day | null;
  readonly dueAsked: boolean;
  readonly what: readonly Piece[];
}

const labels = bookOf('taskLabels');
const nothing = bookOf('nothing');
const does = bookOf('does');
const noParts: Parts = { who: [], ambiguous: false, due: null, dueAsked: false, what: [] };

export function readTask({ content, words, done }: TaskTyped, asking: ConclusionAsking): Reading {
  if (consistsOf(nothing, wordTokens(content))) return { outcomes: [{ outcome: 'note', words }], questions: [] };
  if (content.includes('?')) return asks('hedged', words);
  const parts = sentencePeople(piecesOf(content).reduce((sofar, piece) => addPiece(sofar, piece, asking), noParts), content, asking);
  const what = joined(parts.what, content);
  if (!/[\p{L}\p{N}]/u.test(what)) return asks('what', words);
  const codes = [
    ...(parts.ambiguous ? ['which-person' as const] : parts.who.length === 0 ? ['who' as const] : []),
    ...(parts.dueAsked ? ['which-day' as const] : []),
  ];
  return {
    outcomes: [{ outcome: 'task', who: parts.who, what, due: parts.due, done, words }],
    questions: codes.map((question) => ({ question, words, against: null })),
  };
}

/** Cut at commas, brackets, arrows, dashes between spaces and colons that are not of a clock time. */
function piecesOf(content: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: stop, index } of [...content.matchAll(/\s*(?:[,;|()[\]→]|:(?!\d)|\s[-–—]+>?(?=\s))\s*/gu), { 0: '', index: content.length }]) {
    const text = content.slice(from, index).replace(/^[\s@"«“]+|[\s.!"»”]+$/gu, '');
    const start = content.indexOf(text, from);
    if (/[\p{L}\p{N}]/u.test(text)) pieces.push({ text, from: start, to: start + text.length });
    from = index + stop.length;
  }
  return pieces;
}

/** A whole piece that is a label, people or a day says so; all others are the task. */
function addPiece(parts: Parts, piece: Piece, asking: ConclusionAsking): Parts {
  if (consistsOf(labels, wordTokens(piece.text))) return parts;
  const doers = doersIn(piece.text, asking);
  if (doers !== null && parts.what.length > 0 && parts.who.length > 0) return { ...parts, what: [...parts.what, piece] };
  if (doers !== null) {
    const kept = doers.ambiguous ? [...parts.what, piece] : parts.what;
    return { ...parts, who: [...parts.who, ...doers.who], ambiguous: parts.ambiguous || doers.ambiguous, what: kept };
  }
  const due = findDue(piece.text, asking);
  if (due === null) return { ...parts, what: [...parts.what, piece] };
  const left = due.rest === '' ? [] : [shortened(piece, due.rest)];
  const second = parts.due !== null && due.day !== null && due.day !== parts.due;
  return { ...parts, due: parts.due ?? due.day, dueAsked: parts.dueAsked || due.day === null || second, what: [...parts.what, ...(due.day === null || second ? [piece] : left)] };
}

function shortened(piece: Piece, rest: string): Piece {
  const from = piece.from + Math.max(0, piece.text.indexOf(rest));
  return { text: rest, from, to: from + rest.length };
}

/** "Ana appelle la mairie", "appeler la mairie par Ana": who stands in the sentence itself. */
function sentencePeople(parts: Parts, content: string, asking: ConclusionAsking): Parts {
  const [first, ...others] = parts.what;
  if (first === undefined || parts.who.length > 0 || parts.ambiguous) return parts;
  const words = wordTokens(first.text);
  const leading = doerAt({ text: first.text, words, at: 0 }, asking);
  if (leading !== null && leading.next < words.length) {
    if (leading.ambiguous) return { ...parts, ambiguous: true };
    const verb = words[leading.next === words.length ? leading.next : afterLink(words, leading.next)];
    const rest = verb === undefined ? '' : content.slice(first.from + verb.from, first.to);
    return { ...parts, who: leading.who, what: rest === '' ? others : [shortened(first, rest), ...others] };
  }
  return trailingPeople(parts, asking);
}

function afterLink(words: ReturnType<typeof wordTokens>, at: number): number {
  const next = skip(does, words, at);
  return next < words.length ? next : at;
}

function trailingPeople(parts: Parts, asking: ConclusionAsking): Parts {
  const last = parts.what.at(-1);
  const named = last === undefined ? null : /^(.+?)\s+(?:par|by|@)\s*(\S.*)$/isu.exec(last.text);
  const doers = named === null ? null : doersIn(named[2] ?? '', asking);
  if (last === undefined || named === null || doers === null) return parts;
  if (doers.ambiguous) return { ...parts, ambiguous: true };
  return { ...parts, who: doers.who, what: [...parts.what.slice(0, -1), shortened(last, named[1] ?? '')] };
}

/** The task in their words: pieces that stood side by side keep what stood between them. */
function joined(pieces: readonly Piece[], content: string): string {
  const spans = pieces.reduce<readonly Piece[]>((sofar, piece) => {
    const last = sofar.at(-1);
    const gap = last === undefined ? '' : content.slice(last.to, piece.from);
    const beside = last !== undefined && !/[\p{L}\p{N}]/u.test(gap);
    return beside ? [...sofar.slice(0, -1), { text: '', from: last.from, to: piece.to }] : [...sofar, piece];
  }, []);
  return spans.map(({ from, to }) => closed(content.slice(from, to), content.slice(to))).join(', ');
}

/** A bracket that opened in the task closes in it. */
function closed(text: string, after: string): string {
  return /\([^)]*$/u.test(text) && /^\s*\)/u.test(after) ? `${text})` : text;
}
