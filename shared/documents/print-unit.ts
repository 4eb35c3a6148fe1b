// Our units as source lines, in the dialect of the list that they join.
import { withComments } from './comment-anchors';
import type { DraftBlock } from './draft';
import type { Piece } from './page';

const bullet = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+|$)/;

/** Where it replaces `old` it keeps its bullet or number and its comments. */
export function printReplacement(block: DraftBlock, old: Piece, newline: string): string {
  return printUnit({ ...block, markdown: withComments(block.markdown, old.source) }, markerOf(old), newline);
}

/** `marker`: of an item, with its indentation. */
export function printUnit(block: DraftBlock, marker: string, newline: string): string {
  const lines = block.markdown.trim().split('\n');
  const printed = block.kind === 'item' ? withMarker(lines, marker) : lines;
  return printed.map((line) => line.trimEnd() + newline).join('');
}

/** The marker of an item; of one that is none, ours. */
export function markerOf(item: Piece | undefined): string {
  const [, indent = '', sign = '-'] = bullet.exec(item?.source ?? '') ?? [];
  return indent.replace(/\t/g, '') + sign;
}

/** The number behind this one. */
export function nextMarker(marker: string): string {
  return marker.replace(/\d+/, (number) => String(Math.min(Number(number) + 1, 999_999_999)));
}

/** Children are set in by the marker's width, whatever it was in ours. */
function withMarker([first = '', ...rest]: readonly string[], marker: string): readonly string[] {
  const own = bullet.exec(first)?.[0] ?? '';
  const inset = ' '.repeat(marker.length + 1);
  return [`${marker} ${first.slice(own.length)}`, ...rest.map((line) => inset + (line.slice(0, own.length).trim() === '' ? line.slice(own.length) : line))];
}
