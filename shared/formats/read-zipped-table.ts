// A zipped office file as tables: looked through before anything of it is unpacked.
import { faultToProblem } from './file-fault';
import { odsParts, readOds } from './read-ods';
import { readXlsx, xlsxParts } from './read-xlsx';
import { recogniseZip } from './recognise-format';
import type { TableLimits } from './table-limits';
import { unreadable, type ReadTable } from './table-reading';
import type { ZipFault } from './unzip-within';
import { readZipLabels } from './zip-labels';

export function readZippedTable(bytes: Uint8Array, limits: TableLimits): ReadTable {
  const failed = (fault: ZipFault): ReadTable => ({ ...unreadable(faultToProblem(fault, '', limits)), format: null });
  const labels = readZipLabels(bytes, limits);
  if (typeof labels === 'string') return failed(labels);
  const found = recogniseZip(labels.entries, labels.mimetype);
  if ('foreign' in found) return { ...unreadable({ code: 'format-not-read', level: 'blocking', where: {}, values: { format: found.foreign } }), format: null };
  const parts = labels.unzip(found.table === 'ods' ? odsParts : xlsxParts);
  if (typeof parts === 'string') return failed(parts);
  return { ...(found.table === 'ods' ? readOds(parts, limits) : readXlsx(parts, limits)), format: found.table };
}
