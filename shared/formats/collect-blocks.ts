// Gathers the blocks of a document while it is read, within the limits, and remembers what text stood between two points.
import type { DocumentLimits } from './document-limits';
import type { Block, Run, Runs } from '../model/document-content';

export type RunStyle = Pick<Run, 'strong' | 'link'>;
/** What a paragraph turns out to be; null = nothing to keep, such as a line of a table of contents. */
export type ParagraphShape =
  { readonly kind: 'heading'; readonly level: number } | { readonly kind: 'paragraph' } | { readonly kind: 'item'; readonly depth: number; readonly ordered: boolean } | null;

/** A point in the text while it is read. */
export interface Point {
  readonly paragraph: number;
  readonly character: number;
}

export interface BlockCollector {
  /** A paragraph may begin inside another one, in a frame: it then stands before it. */
  readonly startParagraph: () => void;
  readonly addText: (text: string, style: RunStyle) => void;
  readonly endParagraph: (shape: ParagraphShape) => void;
  readonly startTable: () => void;
  readonly startRow: () => void;
  readonly startCell: () => void;
  readonly endTable: () => void;
  readonly here: () => Point;
  /** What the open paragraph ends with so far; null = none is open. */
  readonly lastCharacter: () => string | null;
  readonly between: (from: Point, to: Point) => string;
  /** The heading above each paragraph; known when all is read. */
  readonly places: () => readonly (string | null)[];
  readonly blocks: () => readonly Block[];
  /** Something was left out. */
  readonly isCut: () => boolean;
}

interface OpenParagraph {
  readonly number: number;
  readonly runs: Run[];
}

export function collectBlocks(limits: Pick<DocumentLimits, 'characters' | 'paragraphs'>): BlockCollector {
  const blocks: Block[] = [];
  const open: OpenParagraph[] = [];
  const pieces: string[] = [];
  const headings = new Map<number, string>();
  let rows: Run[][][] | null = null;
  /** A table inside a table is read as the text of its cell. */
  let tables = 0;
  let paragraphs = 0;
  let characters = 0;
  let cut = false;
  let whole: string | null = null;

  const remember = (text: string): void => {
    pieces.push(text);
    characters += text.length;
  };
  const keep = (shape: ParagraphShape, runs: Runs, number: number): void => {
    const text = textOf(runs);
    if (shape === null || text.trim() === '') return;
    if (shape.kind === 'heading') headings.set(number, text.trim());
    const cell = rows?.at(-1)?.at(-1);
    if (cell !== undefined) cell.push(...(cell.length > 0 ? [{ text: '\n', strong: false, link: null }] : []), ...runs);
    else blocks.push(shape.kind === 'item' ? { ...shape, checked: null, runs } : { ...shape, runs });
  };
  return {
    startParagraph: () => {
      open.push({ number: paragraphs, runs: [] });
      paragraphs += 1;
      cut ||= paragraphs > limits.paragraphs;
    },
    addText: (text, { strong, link }) => {
      const paragraph = open.at(-1);
      if (paragraph === undefined || text === '') return;
      const kept = text.slice(0, Math.max(0, paragraphs > limits.paragraphs ? 0 : limits.characters - characters));
      cut ||= kept.length < text.length;
      remember(kept);
      if (kept !== '') addRun(paragraph.runs, { text: kept, strong, link });
    },
    endParagraph: (shape) => {
      const paragraph = open.pop();
      remember('\n');
      if (paragraph !== undefined) keep(shape, paragraph.runs, paragraph.number);
    },
    startTable: () => {
      tables += 1;
      if (tables === 1) rows = [];
    },
    startRow: () => { if (tables === 1) rows?.push([]); },
    startCell: () => { if (tables === 1) rows?.at(-1)?.push([]); },
    endTable: () => {
      tables = Math.max(0, tables - 1);
      if (tables > 0) return;
      const filled = (rows ?? []).filter((cells) => cells.some((runs) => textOf(runs).trim() !== ''));
      if (filled.length > 0) blocks.push({ kind: 'table', rows: filled });
      rows = null;
    },
    here: () => ({ paragraph: open.at(-1)?.number ?? paragraphs, character: characters }),
    lastCharacter: () => (open.length === 0 ? null : open.at(-1)?.runs.at(-1)?.text.at(-1) ?? ''),
    between: (from, to) => {
      whole ??= pieces.join('');
      return whole.slice(from.character, to.character);
    },
    places: () => {
      let place: string | null = null;
      return Array.from({ length: paragraphs + 1 }, (_, number) => (place = headings.get(number) ?? place));
    },
    blocks: () => blocks,
    isCut: () => cut,
  };
}

export function textOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last !== undefined && last.strong === run.strong && last.link === run.link) runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}
