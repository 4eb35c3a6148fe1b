// How far two spellings are from each other, for headers, names and settings that people mistype.

/**
 * Whether `a` becomes `b` by at most one insertion, deletion, replacement or swap of neighbours
 * (optimal string alignment distance ≤ 1: Damerau 1964, Levenshtein 1966).
 */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const lengthA = endA - start;
  const lengthB = endB - start;
  if (lengthA <= 1 && lengthB <= 1) return true;
  return lengthA === 2 && lengthB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Words of fewer letters are too near to each other to be corrected. */
const shortest = 5;

export function isSameOrMistyped(a: string, b: string): boolean {
  return a === b || (a.length >= shortest && b.length >= shortest && isOneEditApart(a, b));
}

/** The candidate that shares most with `text` (Dice over letter pairs), null where none shares a third. The first of equals. */
export function nearest(text: string, candidates: readonly string[], fold: (text: string) => string): string | null {
  const wanted = pairsOf(fold(text));
  let best: string | null = null;
  let bestShare = 1 / 3;
  for (const candidate of candidates) {
    const share = diceOf(wanted, pairsOf(fold(candidate)));
    if (share > bestShare) [best, bestShare] = [candidate, share];
  }
  return best;
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}

function diceOf(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const shared = a.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
