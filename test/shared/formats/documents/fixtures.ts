// Reads the documents that real programs and scripts wrote, with their threads in few words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOfficeDocument } from '../../../../shared/formats/read-office-document';
import type { ReadDocument } from '../../../../shared/formats/document-reading';
import { messageKey } from '../../../../shared/model/document-content';
import type { Block, DocumentContent, Runs } from '../../../../shared/model/document-content';

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../../../fixtures/comments', name)));
}

export async function readFixture(name: string): Promise<ReadDocument> {
  return readOfficeDocument(fixtureBytes(name), name);
}

export async function contentOf(name: string): Promise<DocumentContent> {
  const { content, problems } = await readFixture(name);
  expect(problems).toEqual([]);
  return content ?? { blocks: [], threads: [] };
}

/** `**strong**`, `[link](url)`. */
const inline = (runs: Runs): string => runs.map(({ text, strong, link }) => {
  const words = strong ? `**${text}**` : text;
  return link === null ? words : `[${words}](${link})`;
}).join('');

/** One line for each block. */
export function outline({ blocks }: DocumentContent): readonly string[] {
  return blocks.map((block: Block) => {
    switch (block.kind) {
      case 'heading': return `${'#'.repeat(block.level)} ${inline(block.runs)}`;
      case 'paragraph': return inline(block.runs);
      case 'quote': return `> ${inline(block.runs)}`;
      case 'item': return `${'  '.repeat(block.depth)}${block.ordered ? '1.' : '-'} ${block.checked === null ? '' : block.checked ? '[x] ' : '[ ] '}${inline(block.runs)}`;
      case 'table': return block.rows.map((cells) => cells.map(inline).join(' | ')).join(' / ');
      default: return block satisfies never;
    }
  });
}

/** `place: "passage" resolved` above the messages, each `author time ordinal: text`. */
export function talk({ threads }: DocumentContent): readonly string[] {
  return threads.flatMap(({ place, quote, resolved, messages }) => [
    `${place}: ${JSON.stringify(quote)}${resolved ? ' resolved' : ''}`,
    ...messages.map(({ author, written, ordinal, text }) => `  ${author.name} ${written.slice(5, 16)} ${ordinal}: ${text}`),
  ]);
}

export function keysOf({ threads }: DocumentContent): readonly string[] {
  return threads.flatMap(({ messages }) => messages.map(messageKey));
}
