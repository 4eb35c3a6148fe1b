// Blocks of Markdown as plain HTML for paper: links are their words, boxes are boxes, raw HTML is text.
import type { List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { assertNever } from '../model/json';
import { withoutSteering } from '../text/without-steering';

export function blocksToHtml(nodes: readonly RootContent[]): string {
  return nodes.map(blockToHtml).join('');
}

export function escapeHtml(text: string): string {
  return withoutSteering(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function blockToHtml(node: RootContent): string {
  switch (node.type) {
    case 'paragraph': return `<p>${inlinesToHtml(node.children)}</p>`;
    case 'heading': return `<p><b>${inlinesToHtml(node.children)}</b></p>`;
    case 'list': return listToHtml(node);
    case 'listItem': return itemToHtml(node);
    case 'blockquote': return `<blockquote>${blocksToHtml(node.children)}</blockquote>`;
    case 'table': return tableToHtml(node);
    case 'tableRow': case 'tableCell': return '';
    case 'code': return `<pre>${escapeHtml(node.value)}</pre>`;
    case 'html': return `<p>${escapeHtml(node.value)}</p>`;
    case 'thematicBreak': return '<hr>';
    case 'footnoteDefinition': return `<p class="note">[${escapeHtml(node.label ?? node.identifier)}]</p>${blocksToHtml(node.children)}`;
    case 'definition': case 'yaml': return '';
    default: return inlineToHtml(node);
  }
}

function listToHtml(list: List): string {
  const items = list.children.map(itemToHtml).join('');
  return list.ordered ? `<ol start="${list.start ?? 1}">${items}</ol>` : `<ul>${items}</ul>`;
}

function itemToHtml({ checked, children }: ListItem): string {
  const isTask = checked === true || checked === false;
  const box = isTask ? `<span class="box">${checked ? '☑' : '☐'}</span>` : '';
  return `<li${isTask ? ' class="task"' : ''}>${box}${blocksToHtml(children)}</li>`;
}

function tableToHtml({ children }: Table): string {
  const rows = children.map((row, at) => {
    const tag = at === 0 ? 'th' : 'td';
    return `<tr>${row.children.map((cell) => `<${tag}>${inlinesToHtml(cell.children)}</${tag}>`).join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

function inlinesToHtml(nodes: readonly PhrasingContent[]): string {
  return nodes.map(inlineToHtml).join('');
}

function inlineToHtml(node: PhrasingContent): string {
  switch (node.type) {
    case 'text': case 'html': return escapeHtml(node.value);
    case 'inlineCode': return `<code>${escapeHtml(node.value)}</code>`;
    case 'strong': return `<b>${inlinesToHtml(node.children)}</b>`;
    case 'emphasis': return `<em>${inlinesToHtml(node.children)}</em>`;
    case 'delete': return `<s>${inlinesToHtml(node.children)}</s>`;
    case 'link': case 'linkReference': return inlinesToHtml(node.children);
    case 'image': case 'imageReference': return escapeHtml(node.alt ?? '');
    case 'break': return '<br>';
    case 'footnoteReference': return `<sup>[${escapeHtml(node.label ?? node.identifier)}]</sup>`;
    default: return assertNever(node);
  }
}
