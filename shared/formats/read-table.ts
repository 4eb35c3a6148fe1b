// The door of this room for tables: the bytes of a file in, its sheets and what was wrong with them out.
import { isTangled } from './is-tangled';
import type { TableFormat } from '../model/format-problems';
import { readCsv } from './read-csv';
import { recogniseFormat } from './recognise-format';
import { defaultTableLimits } from './table-limits';
import type { TableLimits } from './table-limits';
import { unreadable } from './table-reading';
import type { ReadTable } from './table-reading';
import { decodeText } from './text-encoding';
import type { Problem } from '../model/problem';
import { ownValue } from '../model/own-value';

const formatByEnding: Readonly<Record<string, TableFormat>> = {
  csv: 'csv', tsv: 'csv', txt: 'csv', xlsx: 'xlsx', xlsm: 'xlsx', ods: 'ods', ots: 'ods', md: 'markdown', markdown: 'markdown',
};

/** Never rejects, whatever the bytes. Rows without any value are left out; a row's `ref` is its line as a person sees it. */
export async function readTable(bytes: Uint8Array, fileName: string, limits: TableLimits = defaultTableLimits): Promise<ReadTable> {
  const [, base = fileName, ending = ''] = /^(.+)\.([^.]+)$/s.exec(fileName.slice(fileName.lastIndexOf('/') + 1)) ?? [];
  const expected = ownValue(formatByEnding, ending.toLowerCase());
  const read = await readAny(bytes, { base, expected }, limits);
  const renamed = read.format !== null && expected !== undefined && read.format !== expected;
  const problems: Problem[] = renamed ? [{ code: 'file-is-another-format', level: 'guess', where: {}, values: { format: read.format } }] : [];
  return { ...read, problems: [...problems, ...read.problems].map((problem) => ({ ...problem, where: { file: fileName, ...problem.where } })) };
}

interface Named {
  readonly base: string;
  readonly expected: TableFormat | undefined;
}

async function readAny(bytes: Uint8Array, named: Named, limits: TableLimits): Promise<ReadTable> {
  if (bytes.length > limits.bytes) return unread({ code: 'file-too-big', level: 'blocking', where: {}, values: { megabytes: toMega(bytes.length), limit: toMega(limits.bytes) } });
  const format = recogniseFormat(bytes);
  if (format === 'zip') {
    const { readZippedTable } = await import('./read-zipped-table');
    return readZippedTable(bytes, limits);
  }
  if (format === 'empty') return unread({ code: 'file-empty', level: 'warning', where: {}, values: {} });
  if (format === 'encrypted') return unread({ code: 'file-encrypted', level: 'blocking', where: {}, values: {} });
  if ('foreign' in format) return unread({ code: 'format-not-read', level: 'blocking', where: {}, values: { format: format.foreign } });
  return format.table === 'markdown' || named.expected === 'markdown' ? readMarkdown(bytes, named.base, limits) : { ...readCsv(bytes, named.base, limits), format: 'csv' };
}

async function readMarkdown(bytes: Uint8Array, base: string, limits: TableLimits): Promise<ReadTable> {
  if (bytes.length > limits.markdownBytes) {
    return unread({ code: 'file-too-big', level: 'blocking', where: {}, values: { megabytes: toMega(bytes.length), limit: toMega(limits.markdownBytes) } });
  }
  const { readMarkdownTables } = await import('./read-markdown-tables');
  const { text } = decodeText(bytes);
  if (isTangled(text)) return unread({ code: 'text-tangled', level: 'blocking', where: {}, values: {} });
  const sheets = readMarkdownTables(text, base);
  const problems: Problem[] = sheets.length > 0 ? [] : [{ code: 'file-without-table', level: 'warning', where: {}, values: {} }];
  return { sheets, problems, whole: true, format: 'markdown' };
}

function unread(problem: Problem): ReadTable {
  return { ...unreadable(problem), format: null };
}

/** Megabytes with one digit below 10. */
function toMega(bytes: number): number {
  return bytes < 1e7 ? Math.ceil(bytes / 1e5) / 10 : Math.round(bytes / 1e6);
}
