// How much of its words one unit has in common with another: whether a person edited ours, or wrote their own.

/** Dice's coefficient over words, 0 to 1; 1 where a person only typed behind ours. */
export function similarity(ours: string, theirs: string): number {
  const [a, b] = [wordsIn(ours), wordsIn(theirs)];
  if (a.length === 0 || b.length === 0) return 0;
  if (a.every((word, at) => word === b[at])) return 1;
  const left = countsOf(b);
  const shared = a.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
  return (2 * shared) / (a.length + b.length);
}

export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
