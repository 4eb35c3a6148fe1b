// A report without what members remarked on it: `> Lise : on garde ?` is a comment, and none of the subgroup's own words.
import type { Block, DocumentContent } from '../model/document-content';
import { wordsOf } from '../text/normalise';
import { onOneLine, textOf } from './cut-sentences';

/** `names`: folded words of members' names. A quotation that nobody of them signed (`> Attention : …`) is told. */
export function withoutRemarks({ blocks, threads }: DocumentContent, names: readonly string[]): readonly Block[] {
  const known = new Set(names);
  const lines = new Set(threads.flatMap(({ messages }) => {
    const remarks = messages.filter(({ written }) => written === ''), [first] = remarks;
    if (first === undefined || !known.has(wordsOf(first.author.name)[0] ?? '')) return [];
    return remarks.flatMap(({ author, text }) => `${author.name}:${text}`.split('\n').map(keyOf));
  }));
  return blocks.filter((block) => block.kind !== 'quote' || !linesOf(block).every((line) => lines.has(line)));
}

function linesOf({ runs }: Extract<Block, { kind: 'quote' }>): readonly string[] {
  return runs.map(({ text }) => text).join('').split('\n').map((text) => keyOf(textOf(onOneLine([{ text, strong: false, link: null }]))));
}

/** The colon stands with or without spaces. */
function keyOf(line: string): string {
  return wordsOf(line).join(' ');
}
