// What every reader of documents gives back: never an exception, whatever the bytes.
import type { DocumentFormat } from '../model/format-problems';
import type { DocumentContent } from '../model/document-content';
import type { Problem } from '../model/problem';

export interface ReadDocument {
  /** Null = nothing of it was read; a problem says why. */
  readonly content: DocumentContent | null;
  readonly problems: readonly Problem[];
  /** Every block and message was seen: what is not there was deleted. */
  readonly whole: boolean;
  /** What the file is in truth; null = nothing that we read. */
  readonly format: DocumentFormat | null;
}

export function unreadDocument(problem: Problem): ReadDocument {
  return { content: null, problems: [problem], whole: false, format: null };
}

/** What was read, and what the limits left out. */
export function readWithin(content: DocumentContent, format: DocumentFormat, cut: { readonly blocks: boolean; readonly messages: boolean }): ReadDocument {
  const problems: readonly Problem[] = [
    ...(cut.blocks ? [{ code: 'document-cut', level: 'warning', where: {}, values: { read: content.blocks.length } } as const] : []),
    ...(cut.messages ? [{ code: 'messages-cut', level: 'warning', where: {}, values: {} } as const] : []),
  ];
  return { content, problems, whole: problems.length === 0, format };
}
