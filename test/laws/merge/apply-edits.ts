// What a host does with hunks that edit in place.
import type { TextEdit } from '../../../shared/model/effect';

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split(/\r\n|\n/);
  for (const { from, to, lines: put } of [...edits].reverse()) lines.splice(from, to - from, ...put);
  return lines.join('\n');
}
