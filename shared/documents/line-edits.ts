// Which lines of a text change: hunks from one text to another.
import type { TextEdit } from '../model/effect';

/** Lines are counted without their ends; the text behind the last line end counts as a line. Hunks are in order and do not touch. */
export function lineEdits(was: string, is: string): readonly TextEdit[] {
  const [old, now] = [was.split(/\r\n|\n|\r/), is.split(/\r\n|\n|\r/)];
  return was === is ? [] : hunks({ lines: old, from: 0, to: old.length }, { lines: now, from: 0, to: now.length });
}

interface Span {
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Patience: equal ends first, then the lines that stand once on both sides and keep their order, then what is between them. */
function hunks(old: Span, now: Span): readonly TextEdit[] {
  let [a, b, c, d] = [old.from, now.from, old.to, now.to];
  while (a < c && b < d && old.lines[a] === now.lines[b]) [a, b] = [a + 1, b + 1];
  while (c > a && d > b && old.lines[c - 1] === now.lines[d - 1]) [c, d] = [c - 1, d - 1];
  if (a === c && b === d) return [];
  const anchors = anchorsOf({ ...old, from: a, to: c }, { ...now, from: b, to: d });
  if (anchors.length === 0) return [{ from: a, to: c, lines: now.lines.slice(b, d) }];
  const edits: TextEdit[] = [];
  for (const [x, y] of [...anchors, [c, d] as const]) {
    edits.push(...hunks({ ...old, from: a, to: x }, { ...now, from: b, to: y }));
    [a, b] = [x, y];
  }
  return edits;
}

/** Pairs of lines in both orders: the longest increasing run of those that stand once on both sides. */
function anchorsOf(old: Span, now: Span): readonly (readonly [number, number])[] {
  const [placeInOld, placeInNow] = [placesOf(old), placesOf(now)];
  const pairs = [...placeInOld].flatMap(([line, at]) => {
    const other = placeInNow.get(line) ?? -1;
    return at >= 0 && other >= 0 ? [[at, other] as const] : [];
  });
  return longestIncreasing(pairs);
}

/** −1 = stands more than once. */
function placesOf({ lines, from, to }: Span): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    places.set(line, places.has(line) ? -1 : at);
  }
  return places;
}

function longestIncreasing(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tops: number[] = [];
  const below: (number | undefined)[] = [];
  pairs.forEach(([, value], index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    below[index] = low > 0 ? tops[low - 1] : undefined;
    tops[low] = index;
  });
  const run: (readonly [number, number])[] = [];
  for (let at = tops.at(-1); at !== undefined; at = below[at]) run.unshift(pairs[at] ?? [0, 0]);
  return run;
}
