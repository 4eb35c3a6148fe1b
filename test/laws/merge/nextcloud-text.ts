// Nextcloud Text's way of printing Markdown: prosemirror-markdown's serializer with Text's nodes.
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { defaultMarkdownSerializer, MarkdownSerializer } from 'prosemirror-markdown';
import { Schema } from 'prosemirror-model';
import type { Mark, Node } from 'prosemirror-model';

/** After nextcloud/text: `src/nodes/{TaskItem,BulletList,CommentReference}.ts`, `src/nodes/Table/markdown.ts`, `src/extensions/Markdown.ts` (tight lists). */
const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*' },
    heading: { group: 'block', content: 'inline*', attrs: { level: {} } },
    blockquote: { group: 'block', content: 'block+' },
    horizontal_rule: { group: 'block' },
    code_block: { group: 'block', content: 'text*', marks: '', code: true, attrs: { params: { default: '' } } },
    bullet_list: { group: 'block', content: 'list_item+', attrs: { tight: { default: true } } },
    ordered_list: { group: 'block', content: 'list_item+', attrs: { order: { default: 1 }, tight: { default: true } } },
    task_list: { group: 'block', content: 'task_item+' },
    list_item: { content: 'block+' },
    task_item: { content: 'block+', attrs: { checked: { default: false } } },
    table: { group: 'block', content: 'row+' },
    row: { content: 'cell+' },
    cell: { content: 'inline*' },
    footnote: { group: 'block', content: 'block+', attrs: { id: {} } },
    text: { group: 'inline' },
    hard_break: { inline: true, group: 'inline' },
    reference: { inline: true, group: 'inline', attrs: { id: {} } },
    image: { inline: true, group: 'inline', attrs: { src: {}, alt: { default: null }, title: { default: null } } },
  },
  marks: { link: { attrs: { href: {}, title: { default: null } } }, em: {}, strong: {}, strike: {}, code: {} },
});

const serializer = new MarkdownSerializer({
  ...defaultMarkdownSerializer.nodes,
  bullet_list: (state, node) => state.renderList(node, '  ', () => '* '),
  task_list: (state, node) => state.renderList(node, '  ', () => '* '),
  task_item: (state, node) => {
    state.write(`[${node.attrs['checked'] ? 'x' : ' '}] `);
    state.renderContent(node);
  },
  table: (state, node) => {
    const rows = node.content.content.map((row) => row.content.content.map((cell) => cellText(cell)));
    const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
    rows.forEach((row, at) => {
      state.write(`| ${widths.map((width, cell) => (row[cell] ?? '').padEnd(width)).join(' | ')} |\n`);
      if (at === 0) state.write(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|\n`);
    });
    state.closeBlock(node);
  },
  reference: (state, node) => state.write(`[^${node.attrs['id']}]`),
  footnote: (state, node) => state.wrapBlock('    ', `[^${node.attrs['id']}]: `, node, () => state.renderContent(node)),
}, { ...defaultMarkdownSerializer.marks, strike: { open: '~~', close: '~~', mixable: true, expelEnclosingWhitespace: true } });

function cellText(cell: Node): string {
  return serializer.serialize(schema.node('doc', null, [schema.node('paragraph', null, cell.content)]), { tightLists: true }).replace(/(?<!\\)\|/g, '\\|').replace(/\n/g, ' ').trim();
}

export function printAsNextcloudText(root: Root): string {
  const urls = Object.fromEntries(root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])));
  const body = root.children.filter(({ type }) => type !== 'footnoteDefinition');
  const notes = root.children.filter(({ type }) => type === 'footnoteDefinition');
  const nodes = [...body, ...notes].flatMap((node) => blockOf(node, urls));
  return nodes.length === 0 ? '' : `${serializer.serialize(schema.node('doc', null, nodes), { tightLists: true })}\n`;
}

type Urls = Readonly<Record<string, string>>;

function blockOf(node: RootContent, urls: Urls): readonly Node[] {
  const inside = (children: readonly RootContent[]): readonly Node[] => {
    const nodes = children.flatMap((child) => blockOf(child, urls));
    return nodes.length > 0 ? nodes : [schema.node('paragraph')];
  };
  switch (node.type) {
    case 'paragraph': return [schema.node('paragraph', null, inlineOf(node.children, [], urls))];
    case 'heading': return [schema.node('heading', { level: node.depth }, inlineOf(node.children, [], urls))];
    case 'blockquote': return [schema.node('blockquote', null, inside(node.children))];
    case 'code': return [schema.node('code_block', { params: node.lang ?? '' }, node.value === '' ? [] : [schema.text(node.value)])];
    case 'thematicBreak': return [schema.node('horizontal_rule')];
    case 'html': return [schema.node('paragraph', null, [schema.text(node.value)])];
    case 'footnoteDefinition': return [schema.node('footnote', { id: node.identifier }, inside(node.children))];
    case 'table': return [schema.node('table', null, node.children.map((row) => schema.node('row', null, row.children.map((cell) => schema.node('cell', null, inlineOf(cell.children, [], urls))))))];
    case 'list': {
      const isTask = node.children.every(({ checked }) => typeof checked === 'boolean');
      const items = node.children.map((item) => (isTask ? schema.node('task_item', { checked: item.checked }, inside(item.children)) : schema.node('list_item', null, inside(item.children))));
      return [schema.node(isTask ? 'task_list' : node.ordered ? 'ordered_list' : 'bullet_list', null, items)];
    }
    default: return [];
  }
}

function inlineOf(nodes: readonly PhrasingContent[], marks: readonly Mark[], urls: Urls): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    const marked = (mark: Mark): readonly Node[] => inlineOf('children' in node ? node.children : [], mark.addToSet(marks), urls);
    switch (node.type) {
      case 'text': return node.value === '' ? [] : [schema.text(node.value.replace(/\n/g, ' '), marks)];
      case 'inlineCode': return [schema.text(node.value, schema.mark('code').addToSet(marks))];
      case 'html': return [schema.text(node.value, marks)];
      case 'strong': return marked(schema.mark('strong'));
      case 'emphasis': return marked(schema.mark('em'));
      case 'delete': return marked(schema.mark('strike'));
      case 'link': return marked(schema.mark('link', { href: node.url }));
      case 'linkReference': return marked(schema.mark('link', { href: urls[node.identifier] ?? '' }));
      case 'footnoteReference': return [schema.node('reference', { id: node.identifier })];
      case 'image': return [schema.node('image', { src: node.url, alt: node.alt ?? null })];
      case 'break': return [schema.node('hard_break')];
      default: return [];
    }
  });
}
