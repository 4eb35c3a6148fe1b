// A zipped office file as tables: looked through before anything of it is unpacked.
import { faultToProblem } from './file-fault';
import { odsParts, readOds } from './read-ods';
import type { ReadTable } from './read-table';
import { readXlsx, xlsxParts } from './read-xlsx';
import { recogniseZip } from './recognise-format';
import type { TableLimits } from './table-limits';
import { unreadable } from './table-reading';
import { unzipWithin } from './unzip-within';
import type { ZipFault, ZipParts } from './unzip-within';
import { readZipDirectory } from './zip-directory';
import type { ZipEntry } from './zip-directory';

export function readZippedTable(bytes: Uint8Array, limits: TableLimits): ReadTable {
  const failed = (fault: ZipFault): ReadTable => ({ ...unreadable(faultToProblem(fault, '', limits)), format: null });
  const entries = readZipDirectory(bytes);
  if (entries === null) return failed('damaged');
  if (entries.length > limits.entries) return failed('too-big');
  const unzip = (wanted: RegExp): ZipParts | ZipFault => unzipWithin(bytes, entries.filter(({ name }) => wanted.test(name)), limits);
  const labels = unzip(/^(mimetype|META-INF\/manifest\.xml)$/);
  if (typeof labels === 'string') return failed(labels);
  if (isEncrypted(labels, entries)) return failed('encrypted');
  const found = recogniseZip(entries, partText(labels, 'mimetype').trim());
  if ('foreign' in found) return { ...unreadable({ code: 'format-not-read', level: 'blocking', where: {}, values: { format: found.foreign } }), format: null };
  const parts = unzip(found.table === 'ods' ? odsParts : xlsxParts);
  if (typeof parts === 'string') return failed(parts);
  return { ...(found.table === 'ods' ? readOds(parts, limits) : readXlsx(parts, limits)), format: found.table };
}

/** OpenDocument says in its manifest which parts need the password (ODF 1.3, part 2, 3.4; newer LibreOffice packs them in one). */
function isEncrypted(labels: ZipParts, entries: readonly ZipEntry[]): boolean {
  return partText(labels, 'META-INF/manifest.xml').includes('encryption-data') || entries.some(({ name }) => name === 'encrypted-package');
}

function partText(parts: ZipParts, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}
