// A passage cut into its sentences, each with the links that it holds.
import type { Run, Runs } from '../model/document-content';

/** Words whose full stop ends no sentence. */
const abbreviation = /(?:^|[\s(«"'’])(?:\p{Lu}|MM?|Mmes?|Mlles?|Dr|Drs|St|Ste|env|ex|p|pp|cf|etc|av|bd|no|n°|art|chap|vol|tél|tel|resp|min|max|approx|fig|vs|Mr|Mrs|Ms|Prof|e\.g|i\.e|p\.ex|c\.-à-d|c\.à\.d)\.$/u;
const end = /[.!?…]+["»”’)\]]*\s+(?=["«“‘([]*\s*[\p{Lu}\p{N}-])/gu;

/** Line breaks are spaces; nothing but spaces between the sentences is lost. */
export function cutSentences(runs: Runs): readonly Runs[] {
  const flat = onOneLine(runs), text = textOf(flat);
  const ends = [...text.matchAll(end)].filter((found) => isEnd(text, found)).map((found) => (found.index ?? 0) + found[0].length);
  return [0, ...ends].map((from, at, starts) => slice(flat, from, starts[at + 1] ?? text.length)).filter((sentence) => textOf(sentence) !== '');
}

/** As a person reads it. */
export function textOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

/** Single spaces, none at the ends. */
export function onOneLine(runs: Runs): Runs {
  const spaced = runs.reduce<readonly Run[]>((all, run) => {
    const text = run.text.normalize('NFC').replace(/\s+/g, ' ');
    return [...all, { ...run, text: text.startsWith(' ') && (all.length === 0 || all.at(-1)?.text.endsWith(' ')) ? text.slice(1) : text }];
  }, []).filter(({ text }) => text !== '');
  const last = spaced.at(-1);
  return last === undefined ? [] : [...spaced.slice(0, -1), { ...last, text: last.text.trimEnd() }].filter(({ text }) => text !== '');
}

/** The characters `[from, to)` of runs on one line. */
export function slice(runs: Runs, from: number, to: number): Runs {
  let at = 0;
  return onOneLine(runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...run, text }];
  }));
}

function isEnd(text: string, { 0: found, index = 0 }: RegExpMatchArray): boolean {
  return !found.startsWith('.') || found.startsWith('..') || !(abbreviation.test(text.slice(0, index + 1)) || /(?:^|\s)\d{1,2}\.$/.test(text.slice(0, index + 1)) && !/\d{1,2}\.\s+\p{Lu}/u.test(text.slice(Math.max(0, index - 2))));
}
