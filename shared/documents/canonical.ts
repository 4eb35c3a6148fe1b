// The form in which units are compared: equal for any two prints of one content by different editors.
import { ownValue } from '../model/own-value';
import type { Definition, ListItem, PhrasingContent, RootContent, TableRow } from 'mdast';

/** A document's link definitions: normalised identifier → URL. */
export type Definitions = Readonly<Record<string, string>>;

interface Run {
  readonly marks: readonly string[];
  readonly text: string;
}

const commentAnchor = /\[\^comment-[\w-]+\]/g;
const invisible = /[\u200B\u2060\uFEFF\u00AD]/g;

/**
 * Left out: bullets, numbers, ordered or not, tight or loose, wraps and hard breaks, padding, escapes, entities, the kind of link syntax, comment anchors.
 * Kept: words, emphasis, targets of links, ticks, nesting, code.
 */
export function canonicalBlock(node: RootContent, definitions: Definitions): string {
  switch (node.type) {
    case 'paragraph': return canonicalInline(node.children, definitions);
    case 'heading': return `${'#'.repeat(node.depth)} ${canonicalInline(node.children, definitions)}`;
    case 'list': return node.children.map((item) => canonicalItem(item, definitions)).join('\n');
    case 'table': return node.children.map((row) => canonicalRow(row, definitions)).join('\n');
    case 'blockquote': return indent(canonicalBlocks(node.children, definitions), '> ');
    case 'code': return `\`\`\`${node.lang ?? ''}\n${node.value}`;
    case 'html': return node.value.trim();
    case 'thematicBreak': return '---';
    default: return '';
  }
}

function canonicalBlocks(nodes: readonly RootContent[], definitions: Definitions): string {
  return nodes.map((node) => canonicalBlock(node, definitions)).filter((form) => form !== '').join('\n');
}

export function canonicalItem(item: ListItem, definitions: Definitions): string {
  const inside = canonicalBlocks(item.children, definitions);
  const box = /^\[([ xX])\](?: |$)/.exec(inside);
  const ticked = item.checked ?? (box ? box[1] !== ' ' : null);
  const tick = ticked === null ? '' : ticked ? '[x] ' : '[ ] ';
  return `- ${indent(tick + (item.checked === null || item.checked === undefined ? inside.slice(box?.[0].length ?? 0) : inside), '  ').trimStart()}`;
}

/** Empty cells at the end say nothing: a column added by a person does not touch the rows in which it is empty. */
export function canonicalRow(row: TableRow, definitions: Definitions): string {
  const cells = row.children.map((cell) => canonicalInline(cell.children, definitions));
  while (cells.at(-1) === '') cells.pop();
  return ['', ...cells].join(' | ').trimStart() || '|';
}

/** `ignored`: marks that say nothing here (emphasis in a heading). */
export function canonicalInline(nodes: readonly PhrasingContent[], definitions: Definitions, ignored: readonly string[] = []): string {
  let form = '';
  let open = '';
  for (const { marks, text } of runsOf(nodes, [], definitions)) {
    const mark = [...new Set(marks)].filter((name) => !ignored.includes(name)).sort().map((name) => `⟨${name}⟩`).join('');
    for (const word of text.normalize('NFC').replace(commentAnchor, '').replace(invisible, '').split(/(\s+)/)) {
      if (word === '') continue;
      if (word.trim() === '') {
        form = `${form.trimEnd()} `;
        continue;
      }
      form += (form === '' || form.endsWith(' ') ? mark : mark === open ? '' : mark || '⟨⟩') + word;
      open = mark;
    }
  }
  return form.trim();
}

function runsOf(nodes: readonly PhrasingContent[], marks: readonly string[], definitions: Definitions): readonly Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    switch (node.type) {
      case 'text': return [{ marks, text: node.value }];
      case 'break': return [{ marks, text: ' ' }];
      case 'inlineCode': return [{ marks: [...marks, 'code'], text: node.value }];
      case 'emphasis': return runsOf(node.children, [...marks, 'i'], definitions);
      case 'strong': return runsOf(node.children, [...marks, 'b'], definitions);
      case 'delete': return runsOf(node.children, [...marks, 's'], definitions);
      case 'link': return runsOf(node.children, [...marks, `a ${canonicalUrl(node.url)}`], definitions);
      case 'linkReference': return runsOf(node.children, [...marks, `a ${canonicalUrl(ownValue(definitions, node.identifier) ?? node.identifier)}`], definitions);
      case 'image': return [{ marks: [...marks, `img ${canonicalUrl(node.url)}`], text: node.alt ?? '' }];
      case 'imageReference': return [{ marks: [...marks, `img ${canonicalUrl(ownValue(definitions, node.identifier) ?? node.identifier)}`], text: node.alt ?? '' }];
      case 'html': return [/^<br\s*\/?>$/i.test(node.value) ? { marks, text: ' ' } : { marks: [...marks, 'html'], text: node.value }];
      case 'footnoteReference': return node.identifier.startsWith('comment-') ? [] : [{ marks: [...marks, 'note'], text: '*' }];
      default: return [];
    }
  });
}

/** Nothing that an editor encodes or escapes: the addresses of most rows. */
const plainUrl = /^[\w;,/?:@&=+$.!~*'()#-]*$/;

/** Editors percent-encode or not, and escape inside bare addresses. */
export function canonicalUrl(url: string): string {
  if (plainUrl.test(url)) return url;
  const bare = url.trim().replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/\p{Surrogate}/gu, '\uFFFD').normalize('NFC');
  return encodeURI(bare).replace(/%25(?=[0-9a-f]{2})/gi, '%').replace(/%[0-9a-f]{2}/gi, (byte) => byte.toUpperCase());
}

/** The first of two equal identifiers counts. */
export function definitionsIn(nodes: readonly RootContent[]): Definitions {
  return Object.fromEntries(definitionNodes(nodes).reverse().map((node) => [node.identifier, node.url]));
}

function definitionNodes(nodes: readonly RootContent[]): Definition[] {
  return nodes.flatMap((node) => (node.type === 'definition' ? [node] : 'children' in node ? definitionNodes(node.children) : []));
}

/** What a person reads of a form. */
export function plainOf(form: string): string {
  return form.replace(/⟨[^⟩]*⟩/g, '');
}

function indent(text: string, by: string): string {
  return text.split('\n').map((line) => by + line).join('\n');
}
