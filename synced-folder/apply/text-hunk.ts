// The way back from one state of a file to the one before it, as the one piece in which they differ.
export interface TextHunk {
  /** UTF-16 units. */
  readonly at: number;
  readonly length: number;
  readonly was: string;
}

/** `applyHunk(to, hunkBack(from, to))` is `from`. */
export function hunkBack(from: string, to: string): TextHunk {
  const most = Math.min(from.length, to.length);
  let at = 0;
  while (at < most && from[at] === to[at]) at++;
  let tail = 0;
  while (tail < most - at && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  return { at, length: to.length - at - tail, was: from.slice(at, from.length - tail) };
}

export function applyHunk(text: string, { at, length, was }: TextHunk): string {
  return text.slice(0, at) + was + text.slice(at + length);
}
