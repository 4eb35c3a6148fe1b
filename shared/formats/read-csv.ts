// A .csv file as a table, and the dialect in which it is to be written back.
import { collectSheets } from './collect-sheets';
import { recogniseCsv } from './csv-dialect';
import type { CsvDialect } from './csv-dialect';
import { csvFieldText, findCsvRecords } from './csv-records';
import { unguardFormula } from './formula-guard';
import type { TableLimits } from './table-limits';
import type { TableReading } from './table-reading';
import { decodeText } from './text-encoding';
import type { Cell } from '../model/table';

export interface CsvReading extends TableReading {
  readonly dialect: CsvDialect;
}

/** One sheet, all cells text or null. A row's `ref` is the number that a spreadsheet would show beside it. */
export function readCsv(bytes: Uint8Array, name: string, limits: TableLimits): CsvReading {
  const { text, encoding, bom, exact } = decodeText(bytes);
  const { start, ...layout } = recogniseCsv(text);
  const body = text.slice(start);
  const { records, openQuote } = findCsvRecords(body, layout.delimiter);
  const sheets = collectSheets(limits);
  const sheet = sheets.startSheet(name);
  records.forEach(({ fields }, index) => sheet.addRow(index + 1, fields.map(({ from, to }) => fieldToCell(body.slice(from, to)))));
  sheet.finish();
  if (openQuote !== null) sheets.addProblem({ code: 'csv-quote-open', level: 'guess', where: { row: String(openQuote + 1) }, values: {} });
  if (!exact) sheets.addProblem({ code: 'characters-damaged', level: 'warning', where: {}, values: {} });
  if (text.includes('\0')) sheets.addProblem({ code: 'nul-characters', level: 'guess', where: {}, values: {} });
  return { ...sheets.reading(), dialect: { encoding, bom, ...layout } };
}

/** The value of a field as it stands in the file, quotes and guard taken off. */
export function fieldToCell(raw: string): Cell {
  const field = unguardFormula(csvFieldText(raw));
  const text = field.includes('\0') ? field.replaceAll('\0', '') : field;
  return text === '' ? null : text;
}
