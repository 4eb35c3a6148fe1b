// The chapters of a report from its blocks: headings of any level, bold lines, numbered questions, or none at all.
import type { Block, Runs } from '../model/document-content';
import { onOneLine, textOf } from './cut-sentences';

/** One paragraph, list item or table row. */
export interface Passage {
  readonly runs: Runs;
  readonly checked: boolean | null;
  /** It stands alone: no list, no table. */
  readonly alone: boolean;
}

export interface RawChapter {
  readonly heading: string | null;
  /** 1 to 6; 7 = a bold line or a question, below any heading; 8 = a list item that stands above others. */
  readonly level: number;
  readonly passages: readonly Passage[];
}

const boldLine = 7, itemLabel = 8;
/** Longer ones are sentences. */
const longestTitle = 12;

/** The first one has no heading; it and others may hold nothing. `isKnown`: a bold line with nothing below it is a heading all the same. */
export function chaptersOfBlocks(blocks: readonly Block[], isKnown: (line: string) => boolean): readonly RawChapter[] {
  const chapters: { heading: string | null; level: number; passages: Passage[] }[] = [{ heading: null, level: 0, passages: [] }];
  let label: { readonly depth: number; readonly above: { readonly heading: string | null; readonly level: number } } | null = null;
  blocks.forEach((block, at) => {
    const heading = headingIn(block, blocks[at + 1], isKnown), isLabel = isItemLabel(block, blocks[at + 1]);
    if (label !== null && (block.kind !== 'item' || block.depth <= label.depth)) {
      chapters.push({ ...label.above, passages: [] });
      label = null;
    }
    const above = chapters.at(-1);
    if (isLabel && above !== undefined && block.kind === 'item') {
      label = { depth: block.depth, above: { heading: above.heading, level: above.level } };
      chapters.push({ heading: textOf(onOneLine(block.runs)), level: itemLabel, passages: [] });
    } else if (heading !== null) chapters.push({ ...heading, passages: [] });
    else above?.passages.push(...passagesOf(block));
  });
  return chapters;
}

/** `- Stable`, with what is so below it, says no more than a heading. */
function isItemLabel(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'item' || next?.kind !== 'item' || next.depth <= block.depth || block.checked !== null) return false;
  const text = textOf(onOneLine(block.runs)), words = text.split(' ').length;
  return !/[.!?]$/.test(text) && words <= (text.endsWith(':') ? longestTitle : 3) && !(block.ordered && block.depth === 0);
}

function headingIn(block: Block, next: Block | undefined, isKnown: (line: string) => boolean): { heading: string; level: number } | null {
  if (block.kind === 'table' || block.kind === 'quote') return null;
  const text = textOf(onOneLine(block.runs));
  if (block.kind === 'heading') return { heading: text, level: block.level };
  const isTitle = block.kind === 'paragraph' && (isBold(block.runs, text) || (/:$/.test(text) && text.split(' ').length <= 6 && next?.kind === 'item'));
  const hasBelow = next !== undefined && next.kind !== 'heading';
  return (isTitle && (hasBelow || isKnown(text))) || isQuestion(block, text) ? { heading: text, level: boldLine } : null;
}

function isBold(runs: Runs, text: string): boolean {
  return runs.every(({ strong, text: words }) => strong || /^[\s:.]*$/.test(words)) && text.split(' ').length <= longestTitle && !/[.!]$/.test(text);
}

/** `2. Où en est le budget ?`: numbered by the editor or by hand. */
function isQuestion(block: Block, text: string): boolean {
  const isNumbered = (block.kind === 'item' && block.ordered && block.depth === 0) || /^\d{1,2}\s*[.)]\s/.test(text);
  return isNumbered && /[?:]$/.test(text.replace(/\s*\([^)]*\)\s*$/, '').trimEnd());
}

/** Of a table with a header only what is below it; cells are set apart by ` | `. */
function passagesOf(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'heading': return [];
    case 'paragraph': case 'quote': return [{ runs: block.runs, checked: null, alone: true }];
    case 'item': return [{ runs: block.runs, checked: block.checked, alone: false }];
    case 'table': return (block.rows.length > 1 ? block.rows.slice(1) : block.rows).map((cells) => ({ runs: rowRuns(cells), checked: null, alone: false }));
  }
}

function rowRuns(cells: readonly Runs[]): Runs {
  const filled = cells.map(onOneLine).filter((cell) => textOf(cell) !== '');
  return filled.flatMap((cell, at) => (at === 0 ? cell : [{ text: ' | ', strong: false, link: null }, ...cell]));
}
