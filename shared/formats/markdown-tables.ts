// Where the tables of a Markdown text stand: GitHub's tables, each cell with its text and its place.
import type { Heading, Nodes, Table, TableCell, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';

/** Offsets into the text, `[from, to)`. */
export interface MarkdownCell {
  readonly text: string;
  /** With the pipe before it; the last one of a row with the pipe after it too. */
  readonly from: number;
  readonly to: number;
  /** What stands between the pipes, without the blanks around it; where that is nothing, null. */
  readonly content: { readonly from: number; readonly to: number } | null;
}

export interface MarkdownRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly MarkdownCell[];
  readonly to: number;
}

export interface MarkdownTable {
  readonly name: string;
  /** The header first; the rule below it is no row. */
  readonly rows: readonly MarkdownRow[];
  /** Behind its last line. */
  readonly to: number;
}

const dialect = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** Tables in lists and quotes too; see `readMarkdownTables` for the names. */
export function findMarkdownTables(text: string, nameless: string): readonly MarkdownTable[] {
  const tree = fromMarkdown(text, dialect);
  const found: MarkdownTable[] = [];
  const times = new Map<string, number>();
  let heading = nameless;
  for (const node of headingsAndTables(tree)) {
    if (node.type === 'heading') heading = toString(node).trim() || nameless;
    else {
      const time = (times.get(heading) ?? 0) + 1;
      times.set(heading, time);
      found.push({ name: time === 1 ? heading : `${heading} (${time})`, rows: node.children.map(rowOf), to: endOf(node) });
    }
  }
  return found;
}

function headingsAndTables(node: Nodes): readonly (Heading | Table)[] {
  if (node.type === 'heading' || node.type === 'table') return [node];
  return 'children' in node ? node.children.flatMap(headingsAndTables) : [];
}

function rowOf(row: TableRow): MarkdownRow {
  return { line: row.position?.start.line ?? 0, cells: row.children.map(cellOf), to: endOf(row) };
}

function cellOf(cell: TableCell): MarkdownCell {
  const [first, last] = [cell.children[0], cell.children.at(-1)];
  const content = first === undefined || last === undefined ? null : { from: startOf(first), to: endOf(last) };
  return { text: cell.children.map(nodeText).join(''), from: startOf(cell), to: endOf(cell), content };
}

function nodeText(node: Nodes): string {
  if (node.type === 'html') return /^<br *\/?>$/i.test(node.value) ? '\n' : node.value;
  return 'children' in node ? node.children.map(nodeText).join('') : toString(node);
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
