// Laws of office files: every value that a real writer wrote is read, and no damage becomes an exception.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { planRuns, pureRuns } from './runs';
import { serialToCell } from '../../shared/formats/date-cell';
import { readTable } from '../../shared/formats/read-table';
import type { ReadTable } from '../../shared/formats/table-reading';
import type { Cell } from '../../shared/model/table';
import { messagesOf } from '../../shared/text/messages';

const names = ['Sujets.ods', 'Valeurs.xlsx', 'Valeurs gnumeric.ods', 'Sujets gnumeric.xlsx', 'Qui fait quoi.csv', 'Sujets utf-16.csv'] as const;
const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(__dirname, '../fixtures/tables', name))) }));
const zipped = files.filter(({ name }) => !name.endsWith('.csv')).map(({ name, bytes }) => ({ name, parts: unzipSync(bytes) }));

/** A table or problems with words for them; every value is a cell. */
const expectSound = (read: ReadTable): void => {
  const cells = read.sheets.flatMap(({ rows }) => rows.flatMap(({ cells: row }) => row));
  expect(cells.every((cell) => cell === null || ['string', 'boolean'].includes(typeof cell) || Number.isFinite(cell))).toBe(true);
  expect(read.sheets.every(({ rows }) => rows.every(({ ref }) => /^[1-9]\d*$/.test(ref)))).toBe(true);
  if (read.format === null) expect(read.problems.length).toBeGreaterThan(0);
  for (const { code, values } of read.problems) {
    const say = messagesOf('fr').formatsProblems[code as 'file-damaged'] as (given: unknown) => { readonly what: string };
    expect(say(values).what).not.toMatch(/undefined|NaN|\[object/);
  }
};

/** Negative: from the end, where a zip file has its table of contents. */
const place = fc.oneof(fc.nat(), fc.integer({ min: -700, max: -1 }));
const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.integer({ min: 1, max: 4000 }) }),
  fc.record({ kind: fc.constant('put' as const), at: place, bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }) }),
);
const damaged = (bytes: Uint8Array, wounds: readonly (typeof damage extends fc.Arbitrary<infer D> ? D : never)[]): Uint8Array => wounds.reduce((hurt, wound) => {
  const at = wound.at < 0 ? Math.max(0, hurt.length + wound.at) : wound.at % (hurt.length + 1);
  const [inserted, to] = wound.kind === 'cut' ? [new Uint8Array(), at + wound.length] : [wound.bytes, at + wound.bytes.length];
  return new Uint8Array([...hurt.subarray(0, at), ...inserted, ...hurt.subarray(to)]);
}, bytes);

test('a damaged file gives a table or problems', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 4 }), async ({ name, bytes }, wounds) => {
    expectSound(await readTable(damaged(bytes, wounds), name));
  }), planRuns);
});

const fragment = fc.constantFrom('<', '>', '/>', '"', '&', '&lt;', '</table:table-cell>', '</table:table-row>', '<table:table>', '<text:p>', '</row>', '<c>', '<c r="ZZZ99999999999" t="s">', '<v>1e999</v>', ' r="-1"',
  ' t="d"', ' table:number-columns-repeated="99999999"', ' table:number-rows-spanned="-3"', ' office:value-type="date"', ' office:date-value="9999-99-99"', 's="99999"', '__proto__', '\u0000', '<![CDATA[', '-->', '');
const xmlDamage = fc.record({ part: fc.nat(), at: fc.nat(), drop: fc.nat(40), put: fragment });

test('damaged XML in a sound zip gives a table or problems', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...zipped), fc.array(xmlDamage, { minLength: 1, maxLength: 4 }), async ({ name, parts }, wounds) => {
    const copy = { ...parts };
    for (const { part, at, drop, put } of wounds) {
      const xmlNames = Object.keys(copy).filter((key) => /(content|sheet\d|styles|sharedStrings|workbook)\.xml$/.test(key));
      const key = xmlNames[part % xmlNames.length] ?? '';
      const xml = new TextDecoder().decode(copy[key]);
      const from = at % (xml.length + 1);
      copy[key] = new TextEncoder().encode(xml.slice(0, from) + put + xml.slice(from + drop));
    }
    expectSound(await readTable(zipSync(copy, { level: 0 }), name));
  }), planRuns);
});

const word = fc.string({ unit: fc.constantFrom(...'abé "<>&’\'|;,=1 '), minLength: 1, maxLength: 8 }).map((value) => value.trim()).filter((value) => value !== '' && !/ {2}/.test(value));
const cell: fc.Arbitrary<Cell> = fc.oneof(word, fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => Number(number.toPrecision(12))), fc.boolean(), fc.constant(null));
const trimmed = (cells: readonly Cell[]): readonly Cell[] => cells.slice(0, cells.map((cell) => cell !== null).lastIndexOf(true) + 1);

test.each(['xlsx', 'ods'] as const)('whatever SheetJS writes into an .%s is read', async (bookType) => {
  await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 }), async (grid) => {
    const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(grid), 'Sujets');
    const { sheets, problems } = await readTable(new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer), `Sujets.${bookType}`);
    const expected = grid.map((cells, index) => ({ ref: String(index + 1), cells: trimmed(cells) })).filter(({ cells }) => cells.length > 0);
    expect(problems).toEqual([]);
    expect(sheets).toEqual([{ name: 'Sujets', rows: expected.map(({ ref, cells }) => ({ ref, cells: cells.map((value) => (Object.is(value, -0) ? 0 : value)) })) }]);
  }), planRuns);
});

test('serial numbers are the days and minutes of the calendar', () => {
  const start = Date.UTC(1899, 11, 30);
  fc.assert(fc.property(fc.integer({ min: 367, max: 109_000 }), fc.nat(1439), (days, minutes) => {
    const iso = new Date(start + days * 86_400_000 + minutes * 60_000).toISOString();
    expect(serialToCell(days + minutes / 1440, 'day-and-time')).toBe(minutes === 0 ? iso.slice(0, 10) : iso.slice(0, 16));
    expect(serialToCell(days + minutes / 1440, 'day')).toBe(iso.slice(0, 10));
    expect(serialToCell(minutes / 1440, 'time')).toBe(`${Math.floor(minutes / 60)}:${iso.slice(14, 16)}`);
  }), pureRuns);
});
