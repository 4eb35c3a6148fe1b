// An OpenDocument spreadsheet (.ods) as tables: ODF 1.3, part 3, chapter 9, as LibreOffice, Google, Excel and Gnumeric write it.
import { collectSheets } from './collect-sheets';
import { faultToProblem } from './file-fault';
import { odsCells } from './ods-cells';
import { readXml } from './read-xml';
import type { TableLimits } from './table-limits';
import { unreadable } from './table-reading';
import type { TableReading } from './table-reading';
import type { ZipParts } from './unzip-within';

export const odsParts = /^content\.xml$/;

/** Hidden tabs, and copies of other files' tables that the writer keeps inside, are left out. */
export function readOds(parts: ZipParts, limits: TableLimits): TableReading {
  const content = parts.get('content.xml');
  if (content === undefined) return unreadable(faultToProblem('damaged', 'content.xml', limits));
  const sheets = collectSheets(limits);
  const fault = readXml(content, odsCells(sheets, limits));
  return fault === null ? sheets.reading() : unreadable(faultToProblem(fault, 'content.xml', limits));
}
