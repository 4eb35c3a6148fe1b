// How many lines of type a section of a printed agenda takes at full size: an estimate, since only a browser knows.
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Characters to a line: across the sheet, beside the clock times, and in the two columns of what is not in. */
const across = 110;
const besideClock = 98;
const inColumn = 52;

export type PaperKind = 'opening' | 'point' | 'standing' | 'left-out';

export function paperLines(kind: PaperKind, nodes: readonly RootContent[]): number {
  switch (kind) {
    case 'opening': return 2 + sum(nodes, (node) => wrapped(node, across));
    case 'left-out': return 1.6 + sum(itemsOf(nodes), (item) => wrapped(item, inColumn)) * 0.46;
    case 'standing': return 1.6 + running(nodes);
    case 'point': return 2.2 + running(nodes);
  }
}

/** Paragraphs run on in one block, lists and tables do not. */
function running(nodes: readonly RootContent[]): number {
  const words = sum(nodes, (node) => (node.type === 'paragraph' ? toString(node).length + 2 : 0));
  return Math.ceil(words / besideClock) + sum(itemsOf(nodes), (item) => wrapped(item, besideClock));
}

function itemsOf(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.flatMap((node) => (node.type === 'paragraph' ? [] : node.type === 'list' || node.type === 'table' ? node.children : [node]));
}

function wrapped(node: RootContent, characters: number): number {
  return Math.max(1, Math.ceil(toString(node).length / characters));
}

function sum<T>(all: readonly T[], measure: (one: T) => number): number {
  return all.reduce((total, one) => total + measure(one), 0);
}
