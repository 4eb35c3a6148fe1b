// What a file is, by its first bytes and its parts; its name says nothing here.
import type { ForeignFormat, TableFormat } from '../model/format-problems';
import { decodeText } from './text-encoding';
import type { ZipEntry } from './zip-directory';

export type FileFormat = { readonly table: TableFormat } | { readonly foreign: ForeignFormat } | 'zip' | 'encrypted' | 'empty';

const signatures: readonly (readonly [string, ForeignFormat | 'zip' | 'ole'])[] = [
  ['PK\u0003\u0004', 'zip'], ['PK\u0005\u0006', 'zip'], ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'ole'],
  ['%PDF', 'pdf'], ['\u0089PNG', 'image'], ['\u00ff\u00d8\u00ff', 'image'], ['GIF8', 'image'], ['RIFF', 'image'],
  ['\u001f\u008b', 'archive'], ['7z\u00bc\u00af', 'archive'], ['Rar!', 'archive'], ['{\\rtf', 'office-document'],
];
const sampleLength = 64 * 1024;
/** Two lines of which the second one is the rule below a Markdown table's header. */
const markdownTable = /(?:^|\n)[^\n]*\|[^\n]*\r?\n {0,3}\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?\r?(?:\n|$)/;

export function recogniseFormat(bytes: Uint8Array): FileFormat {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const signature = signatures.find(([magic]) => start.startsWith(magic))?.[1];
  if (signature === 'zip') return 'zip';
  if (signature === 'ole') return isEncryptedPackage(bytes) ? 'encrypted' : { foreign: 'old-office' };
  return signature === undefined ? recogniseText(bytes.subarray(0, sampleLength)) : { foreign: signature };
}

function recogniseText(bytes: Uint8Array): FileFormat {
  const { text } = decodeText(bytes);
  if (text.trim() === '') return 'empty';
  if (isBinary(text)) return { foreign: 'unknown' };
  if (/^\s*<(?:!doctype html|html|head|meta|table)\b/i.test(text)) return { foreign: 'web-page' };
  if (/^\s*<\?xml\b/.test(text)) return { foreign: 'xml' };
  return { table: markdownTable.test(text) ? 'markdown' : 'csv' };
}

/** Control characters that no text has; some zeros happen after a crash of the disk. */
function isBinary(text: string): boolean {
  const zeros = text.split('\0').length - 1;
  // eslint-disable-next-line no-control-regex
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\u007f\u0081\u008d\u008f\u0090\u009d]/g)?.length ?? 0;
  return controls > 0.02 * text.length || zeros > 0.3 * text.length;
}

/** An Office file with a password is an OLE container with a stream of this name, written in UTF-16. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage');
}

/** What a zip file holds, by the names of its parts; `mimetype` is what the part of that name says. */
export function recogniseZip(entries: readonly ZipEntry[], mimetype: string): { readonly table: 'xlsx' | 'ods' } | { readonly foreign: ForeignFormat } {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('content.xml')) {
    return mimetype === '' || mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet') ? { table: 'ods' } : { foreign: 'office-document' };
  }
  if (names.has('xl/workbook.bin')) return { foreign: 'binary-workbook' };
  if (!names.has('[Content_Types].xml')) return { foreign: 'archive' };
  const isDocument = [...names].some((name) => /^(word|ppt|visio)\//.test(name));
  return isDocument ? { foreign: 'office-document' } : { table: 'xlsx' };
}
