// Laws of Markdown tables: what is written is read back, and nothing else changes.
import fc from 'fast-check';
import { planRuns } from './runs';
import { findMarkdownTables } from '../../shared/formats/markdown-tables';
import { readMarkdownTables } from '../../shared/formats/read-markdown-tables';
import { cellToText } from '../../shared/formats/table-change';
import type { TableChange } from '../../shared/formats/table-change';
import { writeMarkdownTableChange } from '../../shared/formats/write-markdown-table-change';
import type { Cell } from '../../shared/model/table';

const text = fc.array(fc.constantFrom(...'abé*_[]()`<>&|\\~#-:!\n ^@.1', '<br>', '&amp;', 'https://a.org', '**', '](x)', '[^1]', '\t'), { maxLength: 6 }).map((parts) => parts.join(''));
const cell: fc.Arbitrary<Cell> = fc.oneof(text, fc.integer(), fc.constant(null), fc.boolean());
const written = fc.constantFrom('Compost', '', ' ', '*toit*', '[lien](http://a.org)', 'a\\|b', '`x\\|y`', 'un<br>deux', '20 min', '?');

/** One or two tables with and without outer pipes, headings, and text around them. */
const line = (cells: readonly string[], outer: boolean): string => (outer ? `| ${cells.join(' | ')} |` : cells.join(' | '));
const table = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.array(fc.array(written, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), fc.boolean()).map(([width, rows, outer]) => {
  const header = Array.from({ length: width }, (_, index) => `Colonne ${index}`);
  return [line(header, outer || width === 1), line(header.map(() => '---'), outer || width === 1), ...rows.map((row) => line(row, outer))].join('\n');
});
const file = fc.array(fc.tuple(fc.constantFrom('', '# Sujets\n\n', '## Fait\n\n', '> '), table, fc.constantFrom('\n', '\n\nDu texte.\n\n', '\n\n- une liste\n\n', '')), { minLength: 1, maxLength: 2 })
  .chain((parts) => fc.constantFrom('\n', '\r\n').map((newline) => parts.map(([head, rows, tail]) => (head === '> ' ? `\n\n${rows.replace(/^/gm, '> ')}${tail}` : `\n\n${head}${rows}${tail}`)).join('').replaceAll('\n', newline)));

const encode = (value: string): Uint8Array => new TextEncoder().encode(value);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const readable = (value: Cell): string => cellToText(value).replace(/\r\n?/g, '\n').trim();
const gridOf = (content: string): Map<string, string> => new Map(findMarkdownTables(content, 'Sujets').flatMap(({ name, rows }) =>
  rows.flatMap(({ line: number, cells }) => cells.flatMap(({ text: shown }, column): [string, string][] => (shown === '' ? [] : [[`${name} ${number}:${column}`, shown]])))));

test('a cell that was set reads as it was set, all others as before, and lines outside the row keep their bytes', () => {
  fc.assert(fc.property(file, fc.nat(5), fc.nat(3), cell, (content, row, wide, value) => {
    const [first] = findMarkdownTables(content, 'Sujets');
    const at = first?.rows[row % first.rows.length];
    const column = wide % (first?.rows[0]?.cells.length ?? 1);
    fc.pre(at !== undefined);
    const change: TableChange = { cells: [{ ref: String(at?.line), column, value }], rows: [] };
    const { bytes, problems } = writeMarkdownTableChange(encode(content), { sheet: first?.name ?? '', nameless: 'Sujets' }, change);
    const expected = gridOf(content);
    const key = `${first?.name} ${at?.line}:${column}`;
    if (readable(value) === '') expected.delete(key);
    else expected.set(key, readable(value));
    expect(problems).toEqual([]);
    expect(gridOf(decode(bytes))).toEqual(expected);
    const others = (whole: string): readonly string[] => whole.split(/(?<=\n)/).filter((_, index) => index + 1 !== at?.line);
    expect(others(decode(bytes))).toEqual(others(content));
  }), planRuns);
});

test('rows that are added stand below the last one, and all old bytes stay', () => {
  fc.assert(fc.property(file, fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }), (content, rows) => {
    const [first] = findMarkdownTables(content, 'Sujets');
    fc.pre(first !== undefined);
    const width = first?.rows[0]?.cells.length ?? 0;
    const { bytes } = writeMarkdownTableChange(encode(content), { sheet: first?.name ?? '', nameless: 'Sujets' }, { cells: [], rows });
    const after = decode(bytes);
    const added = findMarkdownTables(after, 'Sujets')[0]?.rows.slice(first?.rows.length) ?? [];
    expect(added.map(({ cells }) => cells.map(({ text: shown }) => shown))).toEqual(rows.map((row) => Array.from({ length: width }, (_, column) => readable(row[column] ?? null))));
    expect(after.startsWith(content.slice(0, first?.to))).toBe(true);
    expect(after.endsWith(content.slice(first?.to))).toBe(true);
  }), planRuns);
});

test('writing what is there already gives the same bytes', () => {
  fc.assert(fc.property(file, (content) => {
    const sheets = readMarkdownTables(content, 'Sujets');
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
    for (const sheet of sheets) {
      const bytes = encode(content);
      const cells = sheet.rows.flatMap(({ ref, cells: values }) => values.map((value, column) => ({ ref, column, value }))).filter(({ value }) => readable(value) === (value ?? ''));
      expect(decode(writeMarkdownTableChange(bytes, { sheet: sheet.name, nameless: 'Sujets' }, { cells, rows: [] }).bytes)).toBe(content);
    }
  }), planRuns);
});

test('any text is read without an exception', () => {
  fc.assert(fc.property(fc.array(fc.oneof(text, fc.constantFrom('\n', '|', '| --- |', '\n|-|-|\n', '# ')), { maxLength: 30 }), (parts) => {
    const names = readMarkdownTables(parts.join(''), 'Sujets').map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }), planRuns);
});
