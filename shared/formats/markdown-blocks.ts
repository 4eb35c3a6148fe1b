// The blocks of a Markdown text, as those of any document.
import type { List, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block, Run, Runs } from '../model/document-content';

type Style = Pick<Run, 'strong' | 'link'>;
const plain: Style = { strong: false, link: null };

/** Footnotes, pictures and HTML are left out. */
export function markdownBlocks(root: Root): readonly Block[] {
  const urls = new Map(root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])));
  const runsOf = (nodes: readonly PhrasingContent[], style: Style = plain): Runs => nodes.flatMap((node): Runs => {
    switch (node.type) {
      case 'strong': return runsOf(node.children, { ...style, strong: true });
      case 'link': return runsOf(node.children, { ...style, link: node.url });
      case 'linkReference': return runsOf(node.children, { ...style, link: urls.get(node.identifier) ?? null });
      case 'emphasis':
      case 'delete': return runsOf(node.children, style);
      case 'text':
      case 'inlineCode': return [{ ...style, text: node.value }];
      case 'break': return [{ ...style, text: '\n' }];
      default: return [];
    }
  });
  const blocksOf = (nodes: readonly RootContent[], depth: number, quoted: boolean): readonly Block[] => nodes.flatMap((node): readonly Block[] => {
    switch (node.type) {
      case 'heading': return [{ kind: 'heading', level: node.depth, runs: joined(runsOf(node.children)) }];
      case 'paragraph': return [{ kind: quoted ? 'quote' : 'paragraph', runs: joined(runsOf(node.children)) }];
      case 'code': return [{ kind: 'paragraph', runs: [{ ...plain, text: node.value }] }];
      case 'blockquote': return blocksOf(node.children, depth, true);
      case 'list': return itemsOf(node, depth, quoted);
      case 'table': return [{ kind: 'table', rows: node.children.map((row) => row.children.map((cell) => joined(runsOf(cell.children)))) }];
      default: return [];
    }
  });
  const itemsOf = (list: List, depth: number, quoted: boolean): readonly Block[] => list.children.flatMap(({ children: [first, ...rest], checked }) => {
    const item = { kind: 'item', depth, ordered: list.ordered === true, checked: checked ?? null } as const;
    if (first?.type !== 'paragraph') return blocksOf(first === undefined ? rest : [first, ...rest], depth + 1, quoted);
    return [{ ...item, runs: joined(runsOf(first.children)) }, ...blocksOf(rest, depth + 1, quoted)];
  });
  return blocksOf(root.children, 0, false).filter((block) => block.kind === 'table' || block.runs.some(({ text }) => text.trim() !== ''));
}

/** Neighbours that look the same are one. */
function joined(runs: Runs): Runs {
  return runs.reduce<Run[]>((all, run) => {
    const last = all.at(-1);
    if (last?.strong === run.strong && last.link === run.link) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
    return all;
  }, []);
}

/** The heading above each top-level node, in their order. */
export function headingsAbove(root: Root): readonly (string | null)[] {
  let heading: string | null = null;
  return root.children.map((node) => (heading = node.type === 'heading' ? toString(node).trim() || heading : heading));
}
