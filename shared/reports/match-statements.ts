// Which sentence of the last report is which of this one, however it was put: reworded, moved, below another heading.
import { isOneEditApart } from '../tables/spelling';
import { normalise } from '../text/normalise';
import { gistOf, type Gist } from './gist';
import type { Statement } from './report';

export interface Compared {
  readonly statement: Statement;
  readonly gist: Gist;
  readonly folded: string;
}

export function toCompare(statements: readonly Statement[]): readonly Compared[] {
  return statements.map((statement) => ({ statement, gist: gistOf(statement), folded: normalise(statement.text) }));
}

/** Below that, two sentences only share some words. */
const alike = 0.45;
/** Of a passage whose neighbours are the same, less is enough: heading and place speak for it. */
const sameHeading = 0.04;
/** What a sentence with a label says counts so much for one that does not mention the label. */
const otherLabel = 0.6;
/** For each word that only these two have, two at most. */
const rareWord = 0.15;
/** A stem that stands in more sentences than this tells nothing, and would make comparing slow. */
const mostSharing = 60;

interface Pair {
  readonly before: number;
  readonly now: number;
  readonly score: number;
}

/**
 * Index of now → index of before. The very same words first, then by how much of what they tell is shared: Dice's coefficient over stems,
 * each weighing as it is rare among these sentences (Spärck Jones 1972), the best pairs first, each sentence at most once.
 */
export function matchStatements(before: readonly Compared[], now: readonly Compared[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>(), taken = new Set<number>();
  const take = (pair: Pick<Pair, 'before' | 'now'>): void => {
    if (found.has(pair.now) || taken.has(pair.before)) return;
    found.set(pair.now, pair.before);
    taken.add(pair.before);
  };
  sameWords(before, now).forEach(take);
  const left = { before: before.flatMap((one, at) => (taken.has(at) ? [] : [{ ...one, at }])), now: now.flatMap((one, at) => (found.has(at) ? [] : [{ ...one, at }])) };
  [...alikePairs(left.before, left.now, weightsAmong(before, now))].sort(byScore).forEach(take);
  return found;
}

function sameWords(before: readonly Compared[], now: readonly Compared[]): readonly Pick<Pair, 'before' | 'now'>[] {
  const byText = new Map<string, number[]>();
  before.forEach(({ folded }, at) => byText.set(folded, [...(byText.get(folded) ?? []), at]));
  return now.flatMap(({ folded }, at) => { const first = byText.get(folded)?.shift(); return first === undefined ? [] : [{ before: first, now: at }]; });
}

type Placed = Compared & { readonly at: number };
interface Weights {
  readonly of: (stem: string) => number;
  /** It stands in one sentence of each report at most. */
  readonly isRare: (stem: string) => boolean;
}

function alikePairs(before: readonly Placed[], now: readonly Placed[], weights: Weights): readonly Pair[] {
  const byStem = new Map<string, Placed[]>();
  for (const one of before) for (const stem of one.gist.stems.keys()) { const all = byStem.get(stem); if (all) all.push(one); else byStem.set(stem, [one]); }
  const slips = slipsBetween([...byStem.keys()], [...new Set(now.flatMap(({ gist }) => [...gist.stems.keys()]))]);
  return now.flatMap((one) => {
    const sharing = new Set([...one.gist.stems.keys()].flatMap((stem) => [stem, ...slips(stem)]).flatMap((stem) => { const all = byStem.get(stem) ?? []; return all.length > mostSharing ? [] : all; }));
    return [...sharing].map((other) => ({ before: other.at, now: one.at, score: scoreOf(other, one, { weights, slips }) })).filter(({ score }) => score >= alike);
  });
}

/** Stem → those that a slip of the pen made of it. */
type Slips = (stem: string) => readonly string[];

const shortest = 5;

/** One edit leaves the first or the last letters of a word as they were: only such words are compared. Known words are taken as meant. */
function slipsBetween(before: readonly string[], now: readonly string[]): Slips {
  const known = new Set(before), twins = new Map<string, string[]>(), byEnd = new Map<string, string[]>();
  const endsOf = (stem: string): readonly string[] => [`^${stem.slice(0, 2)}`, `${stem.slice(-2)}$`];
  const add = (map: Map<string, string[]>, key: string, stem: string): void => { const all = map.get(key); if (all) all.push(stem); else map.set(key, [stem]); };
  for (const stem of before) if (stem.length >= shortest) endsOf(stem).forEach((end) => add(byEnd, end, stem));
  for (const stem of now) {
    if (known.has(stem) || stem.length < shortest) continue;
    const near = new Set(endsOf(stem).flatMap((end) => byEnd.get(end) ?? []).filter((other) => isOneEditApart(stem, other)));
    for (const other of near) { add(twins, stem, other); add(twins, other, stem); }
  }
  return (stem) => twins.get(stem) ?? [];
}

interface Scoring {
  readonly weights: Weights;
  readonly slips: Slips;
}

function scoreOf(a: Compared, b: Compared, { weights, slips }: Scoring): number {
  let common = 0, ofA = 0, ofB = 0, rare = 0;
  for (const [stem, tells] of a.gist.stems) ofA += tells * weights.of(stem);
  for (const [stem, tells] of b.gist.stems) {
    ofB += tells * weights.of(stem);
    const same = standsIn(stem, a.gist.stems, slips);
    if (same === undefined) continue;
    common += Math.min(tells, a.gist.stems.get(same) ?? 0) * Math.min(weights.of(stem), weights.of(same));
    if (tells >= 1 && weights.isRare(stem) && weights.isRare(same)) rare += 1;
  }
  if (common === 0) return 0;
  const labels = isElsewhere(a, b, slips) || isElsewhere(b, a, slips) ? otherLabel : 1;
  return labels * Math.min(1, (2 * common) / (ofA + ofB)) + Math.min(2, rare) * rareWord + (a.statement.heading !== null && a.statement.heading === b.statement.heading ? sameHeading : 0);
}

function standsIn(stem: string, stems: ReadonlyMap<string, number>, slips: Slips): string | undefined {
  return stems.has(stem) ? stem : slips(stem).find((other) => stems.has(other));
}

/** Its label is about something that the other does not mention. */
function isElsewhere({ gist: { label } }: Compared, { gist: { stems } }: Compared, slips: Slips): boolean {
  return label.length > 0 && label.every((stem) => standsIn(stem, stems, slips) === undefined);
}

/** By the side on which more sentences share it: a word that stands once in each report is what they have in common. */
function weightsAmong(before: readonly Compared[], now: readonly Compared[]): Weights {
  const counts = [before, now].map((all) => {
    const count = new Map<string, number>();
    for (const { gist } of all) for (const stem of gist.stems.keys()) count.set(stem, (count.get(stem) ?? 0) + 1);
    return count;
  });
  const most = Math.max(before.length, now.length, 1);
  const countOf = (stem: string): number => Math.max(...counts.map((count) => count.get(stem) ?? 0), 1);
  return { of: (stem) => Math.log(1 + most / countOf(stem)), isRare: (stem) => countOf(stem) === 1 };
}

function byScore(a: Pair, b: Pair): number {
  return b.score - a.score || Math.abs(a.now - a.before) - Math.abs(b.now - b.before) || a.now + a.before - b.now - b.before || a.now - b.now;
}
