// A .csv file as a table, and the dialect in which it is to be written back.
import { recogniseCsv } from './csv-dialect';
import type { CsvDialect } from './csv-dialect';
import { csvFieldText, findCsvRecords } from './csv-records';
import { unguardFormula } from './formula-guard';
import { sheetWithin } from './sheet-within';
import type { TableLimits } from './table-limits';
import type { TableReading } from './table-reading';
import { decodeText } from './text-encoding';
import type { Problem } from '../model/problem';
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
  const cells = records.map((record) => record.fields.map((field) => fieldToCell(body.slice(field.from, field.to))));
  const within = sheetWithin(name, cells, limits);
  const problems: Problem[] = [...within.problems];
  if (openQuote !== null) problems.push({ code: 'csv-quote-open', level: 'guess', where: { row: String(openQuote + 1) }, values: {} });
  if (!exact) problems.push({ code: 'characters-damaged', level: 'warning', where: {}, values: {} });
  if (text.includes('\0')) problems.push({ code: 'nul-characters', level: 'guess', where: {}, values: {} });
  return { sheets: [within.sheet], problems, whole: within.whole, dialect: { encoding, bom, ...layout } };
}

/** The value of a field as it stands in the file, quotes and guard taken off. */
export function fieldToCell(raw: string): Cell {
  const text = unguardFormula(csvFieldText(raw)).replaceAll('\0', '');
  return text === '' ? null : text;
}
