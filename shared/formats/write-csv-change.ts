// Sets cells, appends and takes away rows in a .csv file, touching nothing else: all other bytes stay as they are.
import { recogniseCsv } from './csv-dialect';
import type { CsvDialect } from './csv-dialect';
import { findCsvRecords } from './csv-records';
import type { CsvRecord } from './csv-records';
import { guardFormula } from './formula-guard';
import { fieldToCell } from './read-csv';
import { cellToText } from './table-change';
import type { CellAt, TableChange } from './table-change';
import { decodeText, encodeText, firstForeignCharacter } from './text-encoding';
import type { Problem } from '../model/problem';
import type { Cell } from '../model/table';

export interface WrittenCsv {
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
}

/** For a file that is not there yet. */
export const newCsvDialect: CsvDialect = { encoding: 'utf-8', bom: true, delimiter: ',', newline: '\r\n', quoteAlways: false, separatorLine: false };

/**
 * Written in the file's own dialect (`whenEmpty` for an empty file). No text that is written can become a formula, and what was
 * written is what `readCsv` gives back. A damaged file, or one with a quote left open, is not written: its bytes come back as they were.
 */
export function writeCsvChange(bytes: Uint8Array, change: TableChange, whenEmpty: CsvDialect = newCsvDialect): WrittenCsv {
  const { text, encoding, bom, exact } = decodeText(bytes);
  const { start, ...layout } = recogniseCsv(text);
  const dialect: CsvDialect = text === '' ? whenEmpty : { encoding, bom, ...layout };
  const before = text.slice(start);
  const { records, openQuote } = findCsvRecords(before, dialect.delimiter);
  if (!exact) return { bytes, problems: [{ code: 'characters-damaged', level: 'blocking', where: {}, values: {} }] };
  if (openQuote !== null) return { bytes, problems: [{ code: 'csv-quote-open', level: 'blocking', where: { row: String(openQuote + 1) }, values: {} }] };
  const [there, missing] = partition(change.cells, ({ ref }) => records[Number(ref) - 1] !== undefined);
  const body = withRows(withoutRows(withCells(before, records, there, dialect), change.without ?? [], dialect), change, dialect);
  const problems = missing.map(({ ref }): Problem => ({ code: 'row-not-there', level: 'warning', where: { row: ref }, values: {} }));
  if (body === before) return { bytes, problems };
  const headed = withSeparatorLine(text.slice(0, start), body, dialect);
  const encoded = encodeReadably(headed.text, dialect);
  return { bytes: encoded.bytes, problems: [...problems, ...headed.problems, ...encoded.problems] };
}

/** A record of one empty field that no line end swallows. */
const emptyLine = '""';

function withCells(body: string, records: readonly CsvRecord[], cells: readonly CellAt[], dialect: CsvDialect): string {
  const cellsByIndex = new Map<number, CellAt[]>();
  for (const cell of cells) cellsByIndex.set(Number(cell.ref) - 1, [...cellsByIndex.get(Number(cell.ref) - 1) ?? [], cell]);
  const parts: string[] = [];
  let at = 0;
  for (const [index, changed] of [...cellsByIndex].sort(([left], [right]) => left - right)) {
    const fields = records[index]?.fields ?? [];
    parts.push(body.slice(at, fields[0]?.from), withFields(fields.map(({ from, to }) => body.slice(from, to)), changed, dialect));
    at = fields.at(-1)?.to ?? at;
  }
  return [...parts, body.slice(at)].join('');
}

/** A cell that already has that value keeps its bytes, be it a formula that a person wrote. An emptied record stays one. */
function withFields(before: readonly string[], cells: readonly CellAt[], dialect: CsvDialect): string {
  const fields = [...before];
  for (const { column, value } of cells) {
    if ((fieldToCell(fields[column] ?? '') ?? '') === cellToText(value)) continue;
    while (fields.length <= column) fields.push('');
    fields[column] = cellToField(value, dialect);
  }
  const line = fields.join(dialect.delimiter);
  return line === '' && before[0] !== '' ? emptyLine : line;
}

/** With their line ends; changed cells have moved what stands behind them, never the number of a row. */
function withoutRows(body: string, refs: readonly string[], { delimiter, newline }: CsvDialect): string {
  if (refs.length === 0) return body;
  const starts = findCsvRecords(body, delimiter).records.map(({ fields }) => fields[0]?.from ?? 0), gone = new Set(refs.map((ref) => Number(ref) - 1));
  const left = starts.map((start, at) => (gone.has(at) ? '' : body.slice(start, starts[at + 1]))).join('');
  return /[\r\n]$/.test(body) || !left.endsWith(newline) ? left : left.slice(0, -newline.length);
}

function withRows(body: string, { rows, after }: TableChange, dialect: CsvDialect): string {
  if (rows.length === 0) return body;
  const { delimiter, newline } = dialect;
  const lines = rows.map((row) => row.map((cell) => cellToField(cell, dialect)).join(delimiter) || emptyLine).join(newline);
  const below = after === undefined ? undefined : findCsvRecords(body, delimiter).records[Number(after)]?.fields[0]?.from;
  if (below !== undefined) return `${body.slice(0, below)}${lines}${newline}${body.slice(below)}`;
  return body === '' || /[\r\n]$/.test(body) ? `${body}${lines}${newline}` : `${body}${newline}${lines}`;
}

/** Quoted where any program, whichever delimiter it expects, could cut it. */
function cellToField(cell: Cell, dialect: CsvDialect): string {
  const text = guardFormula(cellToText(cell));
  const mustQuote = /[",;\t\r\n]|^\s|\s$|^sep=/i.test(text) || text.includes(dialect.delimiter);
  return mustQuote || (dialect.quoteAlways && text !== '') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A `sep=` line comes first where the change would make another delimiter likelier than the file's own. */
function withSeparatorLine(head: string, body: string, dialect: CsvDialect): { readonly text: string; readonly problems: readonly Problem[] } {
  const line = `sep=${dialect.delimiter}${dialect.newline}`;
  if (head === '' && dialect.separatorLine) return { text: line + body, problems: [] };
  const { delimiter } = recogniseCsv(head + body);
  const same = delimiter === dialect.delimiter || JSON.stringify(findCsvRecords(body, delimiter)) === JSON.stringify(findCsvRecords(body, dialect.delimiter));
  if (same) return { text: head + body, problems: [] };
  return { text: line + body, problems: [{ code: 'separator-line-added', level: 'guess', where: {}, values: { line: `sep=${dialect.delimiter}` } }] };
}

/** In the file's encoding where reading would find the same text again, else in one that holds every character. */
function encodeReadably(text: string, { encoding, bom }: CsvDialect): { readonly bytes: Uint8Array; readonly problems: readonly Problem[] } {
  const bytes = encodeText(text, encoding, bom);
  if (bytes !== null && decodeText(bytes).text === text) return { bytes, problems: [] };
  const wider = encoding === 'utf-16be' || encoding === 'utf-16le' ? encoding : 'utf-8';
  const character = firstForeignCharacter(text, encoding);
  return {
    bytes: encodeText(text, wider, true) ?? new Uint8Array(),
    problems: [{ code: 'encoding-changed', level: 'guess', where: {}, values: { character } }],
  };
}

function partition<T>(values: readonly T[], isFirst: (value: T) => boolean): readonly [T[], T[]] {
  return [values.filter(isFirst), values.filter((value) => !isFirst(value))];
}
