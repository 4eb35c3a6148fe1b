// Recognises rows among those known: the same row, else the only one with that title, else the one that shares most words with it.
import { wordsOf } from '../text/normalise';
import { grouped } from './grouped';
import type { KnownRow } from './known-rows';

/** The id of each row, null where it is new. Deterministic; no id twice. A row that had gone comes back only unchanged. */
export function matchRows(rows: readonly KnownRow[], known: readonly (readonly [string, KnownRow])[]): readonly (string | null)[] {
  const left: Left = { rows: new Map(rows.entries()), known: new Map(known), ids: rows.map(() => null) };
  const present = ([, row]: readonly [string, KnownRow]): boolean => row.gone === undefined;
  matchInOrder(left, known.filter(present));
  matchInOrder(left, known.filter((entry) => !present(entry)));
  for (const [id, row] of known) if (row.gone !== undefined) left.known.delete(id);
  matchTitles(left);
  matchWords(left);
  return left.ids;
}

/** What is not matched yet; grows smaller. */
interface Left {
  readonly rows: Map<number, KnownRow>;
  readonly known: Map<string, KnownRow>;
  readonly ids: (string | null)[];
}

function join(left: Left, index: number, id: string): void {
  left.ids[index] = id;
  left.rows.delete(index);
  left.known.delete(id);
}

/** Rows that say the very same are paired in their order: which of them is which changes nothing. */
function matchInOrder(left: Left, known: readonly (readonly [string, KnownRow])[]): void {
  const byContent = grouped(known, ([, row]) => contentOf(row));
  for (const [index, row] of [...left.rows]) {
    const first = byContent.get(contentOf(row))?.shift();
    if (first !== undefined) join(left, index, first[0]);
  }
}

function contentOf({ title, cells }: KnownRow): string {
  return [title, ...cells].join('\u001f');
}

function matchTitles(left: Left): void {
  const rows = grouped([...left.rows], ([, row]) => wordsOf(row.title).join(' '));
  const known = grouped([...left.known], ([, row]) => wordsOf(row.title).join(' '));
  for (const [title, [row, ...others]] of rows) {
    const candidates = known.get(title) ?? [];
    const only = candidates[0];
    if (title !== '' && row !== undefined && others.length === 0 && only !== undefined && candidates.length === 1) join(left, row[0], only[0]);
  }
}

interface Pair {
  readonly index: number;
  readonly id: string;
  /** Share of words in common, over 0.5. */
  readonly share: number;
}

/** The best pairs first; a pair counts only while neither side has another that is as good. */
function matchWords(left: Left): void {
  const pairs = pairsOf(left).sort((a, b) => b.share - a.share || a.index - b.index || (a.id < b.id ? -1 : 1));
  for (let from = 0; from < pairs.length; ) {
    let to = from;
    while (to < pairs.length && pairs[to]?.share === pairs[from]?.share) to++;
    const open = pairs.slice(from, to).filter(({ index, id }) => left.rows.has(index) && left.known.has(id));
    const rowTimes = grouped(open, ({ index }) => String(index));
    const idTimes = grouped(open, ({ id }) => id);
    for (const { index, id } of open) {
      if (rowTimes.get(String(index))?.length === 1 && idTimes.get(id)?.length === 1) join(left, index, id);
    }
    from = to;
  }
}

/** Words that many rows share tell nothing, and would compare everything with everything. */
const mostRowsOfAWord = 50;
const leastShare = 0.5;

function pairsOf({ rows, known }: Left): Pair[] {
  if (rows.size === 0 || known.size === 0) return [];
  const knownWords = [...known].map(([id, row]) => [id, wordCounts(row)] as const);
  const byWord = grouped(knownWords.flatMap((entry) => [...entry[1].keys()].map((word) => [word, entry] as const)), ([word]) => word);
  return [...rows].flatMap(([index, row]) => {
    const words = wordCounts(row);
    const near = new Set([...words.keys()].flatMap((word) => rare(byWord.get(word) ?? []).map(([, entry]) => entry)));
    return [...near].map(([id, others]) => ({ index, id, share: sharedPart(words, others) })).filter(({ share }) => share > leastShare);
  });
}

function rare<T>(entries: readonly T[]): readonly T[] {
  return entries.length > mostRowsOfAWord ? [] : entries;
}

function wordCounts({ title, cells }: KnownRow): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // The title weighs twice where it is also one of the cells.
  for (const word of wordsOf([title, ...cells].join(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Dice over words with their number (Dice 1945). */
function sharedPart(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, times] of a) shared += Math.min(times, b.get(word) ?? 0);
  return (2 * shared) / (total(a) + total(b));
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const times of counts.values()) sum += times;
  return sum;
}
