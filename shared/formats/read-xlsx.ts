// An Office Open XML workbook (.xlsx, .xlsm) as tables: ECMA-376, as Excel, LibreOffice, Google and Gnumeric write it.
import { collectSheets } from './collect-sheets';
import { faultToProblem } from './file-fault';
import type { FileFault } from './file-fault';
import { readXml } from './read-xml';
import type { XmlFault } from './read-xml';
import type { TableLimits } from './table-limits';
import { unreadable } from './table-reading';
import type { TableReading } from './table-reading';
import type { ZipParts } from './unzip-within';
import { xlsxCells } from './xlsx-cells';
import { readXlsxStrings } from './xlsx-strings';
import { readXlsxStyles } from './xlsx-styles';
import { readXlsxWorkbook } from './xlsx-workbook';

/** All XML but what lies in folders of drawings, comments, caches and the like. */
export const xlsxParts = /^(?!.*(?:drawings|charts|comments|persons|pivot|externalLinks|printerSettings|queryTables|customXml|embeddings|ctrlProps|docProps|theme|worksheets\/_rels))[^\\]*\.(?:xml|rels)$/i;

/** Hidden tabs are left out. Values of formulas are those that the writer computed. */
export function readXlsx(parts: ZipParts, limits: TableLimits): TableReading {
  const failed = (fault: FileFault, part: string): TableReading => unreadable(faultToProblem(fault, part, limits));
  const workbook = readXlsxWorkbook(parts);
  if (typeof workbook === 'string') return failed(workbook, 'workbook.xml');
  const strings = readShared(parts, workbook.partByType.get('sharedStrings'), readXlsxStrings);
  if (typeof strings === 'string') return failed(strings, 'sharedStrings.xml');
  const shownByStyle = readShared(parts, workbook.partByType.get('styles'), readXlsxStyles);
  if (typeof shownByStyle === 'string') return failed(shownByStyle, 'styles.xml');
  const sheets = collectSheets(limits);
  let uncomputed = false;
  const onUncomputed = (): void => { uncomputed = true; };
  for (const { name, hidden, part } of workbook.sheets.filter((candidate) => candidate.part !== null)) {
    if (hidden) {
      sheets.addProblem({ code: 'sheet-hidden', level: 'guess', where: { sheet: name }, values: {} });
      continue;
    }
    const sheet = sheets.startSheet(name);
    const fault = readXml(parts.get(part ?? '') ?? new Uint8Array(), xlsxCells(sheet, { strings, shownByStyle, from1904: workbook.from1904, limits, onUncomputed }));
    if (fault !== null) return failed(fault, part ?? '');
    sheet.finish();
  }
  if (uncomputed) sheets.addProblem({ code: 'formulas-without-value', level: 'warning', where: {}, values: {} });
  return sheets.reading();
}

/** A workbook without texts has no such part. */
function readShared<T>(parts: ZipParts, part: string | undefined, read: (bytes: Uint8Array) => readonly T[] | XmlFault): readonly T[] | XmlFault {
  const bytes = part === undefined ? undefined : parts.get(part);
  return bytes === undefined ? [] : read(bytes);
}
