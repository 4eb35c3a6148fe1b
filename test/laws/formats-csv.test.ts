// Laws of .csv: what is written is read back, nothing else changes, no text becomes a formula.
import fc from 'fast-check';
import { pureRuns } from './runs';
import { findCsvRecords } from '../../shared/formats/csv-records';
import { guardFormula, unguardFormula } from '../../shared/formats/formula-guard';
import { readCsv } from '../../shared/formats/read-csv';
import { cellToText } from '../../shared/formats/table-change';
import type { TableChange } from '../../shared/formats/table-change';
import { defaultTableLimits } from '../../shared/formats/table-limits';
import { decodeText, encodeText } from '../../shared/formats/text-encoding';
import type { TextEncoding } from '../../shared/formats/text-encoding';
import { writeCsvChange } from '../../shared/formats/write-csv-change';
import type { Cell } from '../../shared/model/table';

const character = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'ab"\'\n\r,;\t=+-@ ＝－é€1.') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
);
const text = fc.array(character, { maxLength: 8 }).map((characters) => characters.join(''));
const cell: fc.Arbitrary<Cell> = fc.oneof(text, fc.integer(), fc.constant(null), fc.boolean());
const encoding = fc.constantFrom<TextEncoding>('utf-8', 'utf-16le', 'utf-16be', 'windows-1252');

/** A file as somebody's program may have left it: any text in any encoding, tables more often than noise. */
const table = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\n', '\r\n'),
  rows: fc.array(fc.array(fc.constantFrom('Sujet', 'Compost', '"a ""b"" c"', '1,5', '', '"x\ny"', 'été', '=A1', '10'), { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
}).map(({ delimiter, newline, rows }) => rows.map((row) => row.join(delimiter)).join(newline));
const file = fc.tuple(fc.oneof({ weight: 3, arbitrary: table }, { weight: 1, arbitrary: fc.array(text, { maxLength: 5 }).map((parts) => parts.join('')) }), encoding, fc.boolean())
  .map(([content, label, bom]) => encodeText(content, label, bom) ?? new TextEncoder().encode(content));
const change: fc.Arbitrary<TableChange> = fc.record({
  cells: fc.array(fc.record({ ref: fc.integer({ min: 1, max: 6 }).map(String), column: fc.nat(5), value: cell }), { maxLength: 4 }),
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
});

const read = (bytes: Uint8Array) => readCsv(bytes, 'Sujets', defaultTableLimits);
const gridOf = (bytes: Uint8Array): Map<string, Cell> => new Map(read(bytes).sheets.flatMap((sheet) => sheet.rows).flatMap((row) =>
  row.cells.flatMap((value, column): [string, Cell][] => (value === null ? [] : [[`${row.ref}:${column}`, value]]))));
const lineCount = (bytes: Uint8Array): number => {
  const { dialect } = read(bytes);
  const body = decodeText(bytes).text.slice(dialect.separatorLine ? `sep=${dialect.delimiter}${dialect.newline}`.length : 0);
  return findCsvRecords(body, dialect.delimiter).records.length;
};

test('what is written is read back, and every other cell reads as before', () => {
  fc.assert(fc.property(file, change, (bytes, wanted) => {
    const written = writeCsvChange(bytes, wanted);
    if (written.problems.some(({ level }) => level === 'blocking')) return expect(written.bytes).toBe(bytes);
    const expected = gridOf(bytes);
    const put = (key: string, value: Cell) => (cellToText(value) === '' ? expected.delete(key) : expected.set(key, cellToText(value)));
    const lines = lineCount(bytes);
    for (const { ref, column, value } of wanted.cells) if (Number(ref) <= lines) put(`${ref}:${column}`, value);
    wanted.rows.forEach((row, index) => row.forEach((value, column) => put(`${lines + index + 1}:${column}`, value)));
    return expect(gridOf(written.bytes)).toEqual(expected);
  }), pureRuns);
});

test('all bytes before and after a changed cell stay as they were', () => {
  fc.assert(fc.property(file, fc.nat(5), fc.nat(5), text, (bytes, row, column, value) => {
    const { text: before } = decodeText(bytes);
    const { dialect } = read(bytes);
    const { records } = findCsvRecords(before, dialect.delimiter);
    const field = records[row]?.fields[column];
    const written = writeCsvChange(bytes, { cells: [{ ref: String(row + 1), column, value }], rows: [] });
    fc.pre(field !== undefined && !dialect.separatorLine && written.problems.length === 0);
    const { text: after } = decodeText(written.bytes);
    expect(after.startsWith(before.slice(0, field?.from))).toBe(true);
    expect(after.endsWith(before.slice(field?.to))).toBe(true);
    expect(read(written.bytes).dialect).toMatchObject({ encoding: decodeText(written.bytes).encoding, bom: dialect.bom });
  }), pureRuns);
});

test('writing what is there already, or nothing, gives the same bytes', () => {
  fc.assert(fc.property(file, (bytes) => {
    const cells = read(bytes).sheets.flatMap((sheet) => sheet.rows).flatMap((row) => row.cells.map((value, column) => ({ ref: row.ref, column, value })));
    expect(writeCsvChange(bytes, { cells, rows: [] }).bytes).toBe(bytes);
  }), pureRuns);
});

test('rows are added behind the old bytes', () => {
  fc.assert(fc.property(file, fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 3 }), (bytes, rows) => {
    const written = writeCsvChange(bytes, { cells: [], rows });
    fc.pre(written.problems.length === 0 && decodeText(bytes).text !== '');
    expect(written.bytes.subarray(0, bytes.length)).toEqual(bytes);
  }), pureRuns);
});

test('no field that we write can be taken for a formula, and the guard comes off again', () => {
  fc.assert(fc.property(text, (value) => {
    expect(guardFormula(value)).not.toMatch(/^\s*[=+@＝＋－＠]/u);
    expect(guardFormula(value)).not.toMatch(/^\s*-(?!\d+([.,]\d+)?$)/);
    expect(guardFormula(value)).not.toMatch(/^[\t\r]/);
    expect(unguardFormula(guardFormula(value))).toBe(value);
  }), pureRuns);
});

test('every text is decoded again from its bytes', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), encoding, (value, label) => {
    const bytes = encodeText(value, label, true);
    fc.pre(bytes !== null && label !== 'windows-1252');
    expect(decodeText(bytes ?? new Uint8Array())).toEqual({ text: value, encoding: label, bom: true, exact: true });
  }), pureRuns);
});

test('any bytes at all give a table or a problem', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
    const decoded = decodeText(bytes);
    if (decoded.exact) expect(encodeText(decoded.text, decoded.encoding, decoded.bom)).toEqual(bytes);
    expect(read(bytes).sheets).toHaveLength(1);
  }), pureRuns);
});
