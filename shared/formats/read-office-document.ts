// The door of this room for text documents: the bytes of a file in, its blocks, its threads and what was wrong with them out.
import { defaultDocumentLimits } from './document-limits';
import type { DocumentLimits } from './document-limits';
import { unreadDocument } from './document-reading';
import type { ReadDocument } from './document-reading';
import { recogniseFormat } from './recognise-format';
import type { DocumentFormat } from '../model/format-problems';
import type { Problem } from '../model/problem';
import { ownValue } from '../model/own-value';

const formatByEnding: Readonly<Record<string, DocumentFormat>> = { docx: 'docx', docm: 'docx', dotx: 'docx', odt: 'odt', ott: 'odt', md: 'markdown', markdown: 'markdown', txt: 'markdown' };

/** Never rejects, whatever the bytes. */
export async function readOfficeDocument(bytes: Uint8Array, fileName: string, limits: DocumentLimits = defaultDocumentLimits): Promise<ReadDocument> {
  const read = await readAny(bytes, limits);
  const expected = ownValue(formatByEnding, /\.([^./]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '');
  const renamed = read.format !== null && expected !== undefined && read.format !== expected;
  const problems: readonly Problem[] = renamed ? [{ code: 'document-is-another-format', level: 'guess', where: {}, values: { format: read.format } }] : [];
  return { ...read, problems: [...problems, ...read.problems].map((problem) => ({ ...problem, where: { file: fileName, ...problem.where } })) };
}

async function readAny(bytes: Uint8Array, limits: DocumentLimits): Promise<ReadDocument> {
  if (bytes.length > limits.bytes) return unreadDocument({ code: 'document-too-big', level: 'blocking', where: {}, values: { megabytes: Math.ceil(bytes.length / 1e5) / 10, limit: limits.bytes / 1e6 } });
  const format = recogniseFormat(bytes);
  if (format === 'zip') {
    const { readZippedDocument } = await import('./read-zipped-document');
    return readZippedDocument(bytes, limits);
  }
  if (format === 'empty') return unreadDocument({ code: 'document-empty', level: 'warning', where: {}, values: {} });
  if (format === 'encrypted') return unreadDocument({ code: 'file-encrypted', level: 'blocking', where: {}, values: {} });
  if ('foreign' in format) return unreadDocument({ code: 'document-not-read', level: 'blocking', where: {}, values: { format: format.foreign } });
  const { readMarkdownDocument } = await import('./read-markdown-document');
  return readMarkdownDocument(bytes, limits);
}
