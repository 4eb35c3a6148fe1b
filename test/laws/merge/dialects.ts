// How other editors print a whole document again when one word of it changes.
import type { PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Options } from 'mdast-util-to-markdown';
import { gfm } from 'micromark-extension-gfm';
import { printAsNextcloudText } from './nextcloud-text';

export type Dialect = 'none' | 'nextcloud-text' | 'google-docs' | 'libreoffice';

export function printIn(dialect: Dialect, markdown: string): string {
  if (dialect === 'none') return markdown;
  const root = fromMarkdown(markdown, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] });
  if (dialect === 'nextcloud-text') return printAsNextcloudText(root);
  return dialect === 'google-docs' ? printAsGoogleDocs(root) : printAsLibreOffice(root);
}

/** The shapes of Drive's `text/markdown` export: bold headings, `*` bullets, `\-` `\.` `\!` escaped, two spaces at line ends, left-aligned tables. */
function printAsGoogleDocs(root: Root): string {
  const lines = root.children.map((node) => googleBlock(node));
  return `${lines.join('\n\n')}\n`;
}

function googleBlock(node: RootContent): string {
  switch (node.type) {
    case 'heading': return `${'#'.repeat(node.depth)} **${googleInline(node.children.flatMap((child) => (child.type === 'strong' ? child.children : [child])))}**`;
    case 'paragraph': return `${googleInline(node.children)}  `;
    case 'list': return node.children.map((item, at) => {
      const [first, ...rest] = item.children.map((child) => googleBlock(child).trimEnd());
      const box = typeof item.checked === 'boolean' ? `[${item.checked ? 'x' : ' '}] ` : '';
      return [`${node.ordered ? `${at + 1}.` : '*'} ${box}${first ?? ''}`, ...rest.map((text) => text.replace(/^/gm, '    '))].join('\n');
    }).join('\n');
    case 'table': return googleTable(node);
    case 'footnoteDefinition': return `[^${node.identifier}]: ${node.children.map((child) => googleBlock(child).trim().replace(/\n/g, '\n    ')).join('\n\n    ')}`;
    default: return toMarkdown({ type: 'root', children: [node] }, { extensions: [gfmToMarkdown()] }).trim();
  }
}

function googleTable(table: Table): string {
  const [head = '', ...rows] = table.children.map((row) => `| ${row.children.map((cell) => googleInline(cell.children).replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`);
  return [head, `|${' :---- |'.repeat(table.children[0]?.children.length ?? 1)}`, ...rows].join('\n');
}

function googleInline(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node): string => {
    switch (node.type) {
      case 'text': return node.value.replace(/[\\`*_[\]<>#+\-.!|~=&]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
      case 'strong': return `**${googleInline(node.children)}**`;
      case 'emphasis': return `*${googleInline(node.children)}*`;
      case 'link': return `[${googleInline(node.children)}](${node.url.replace(/ /g, '%20')})`;
      case 'footnoteReference': return `[^${node.identifier}]`;
      case 'break': return '  \n';
      default: return toMarkdown({ type: 'root', children: [{ type: 'paragraph', children: [node] }] }, { extensions: [gfmToMarkdown()] }).trim();
    }
  }).join('');
}

/** Wrapped lines, underscores for emphasis, underlined headings, wide list indents. */
function printAsLibreOffice(root: Root): string {
  const options: Options = { bullet: '-', emphasis: '_', setext: true, listItemIndent: 'tab', incrementListMarker: true, extensions: [gfmToMarkdown({ tablePipeAlign: false })] };
  return toMarkdown({ ...root, children: root.children.map((node) => (node.type === 'paragraph' ? { ...node, children: wrapped(node.children) } : node)) }, options);
}

function wrapped(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  let words = 0;
  return nodes.map((node) => (node.type === 'text' ? { ...node, value: node.value.replace(/ (?=\S)/g, () => (++words % 5 === 0 ? '\n' : ' ')) } : node));
}
