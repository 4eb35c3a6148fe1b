// The words of a comment and the names in it, as plain text.
import { textOf } from './collect-blocks';
import type { Block } from '../model/document-content';

export function nameOf(raw: string): string {
  return raw.replace(/\s+/g, ' ').trim();
}

export function emailIn(text: string): string | null {
  return /[^\s:;,<>"]+@[^\s:;,<>"?]+/.exec(text)?.[0] ?? null;
}

/** The text of a message, its paragraphs and items a line each. */
export function blockText(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === 'table' ? block.rows.map((cells) => cells.map(textOf).join('\t')).join('\n') : textOf(block.runs))).join('\n').trim();
}
