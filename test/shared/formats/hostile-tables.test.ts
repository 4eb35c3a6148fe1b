// Files that are broken, lying or made to harm: a clear problem each, and never an exception.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readTable } from '../../../shared/formats/read-table';
import { defaultTableLimits } from '../../../shared/formats/table-limits';
import type { TableLimits } from '../../../shared/formats/table-limits';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, '../../fixtures/tables', name)));
const codes = async (bytes: Uint8Array, name: string, limits: TableLimits = defaultTableLimits): Promise<readonly string[]> =>
  (await readTable(bytes, name, limits)).problems.map(({ code }) => code);
const rezip = (name: string, change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
  const parts = unzipSync(fixture(name));
  change(parts);
  return zipSync(parts);
};
const mega = 1_000_000;

test.each(['Sujets.ods', 'Sujets.xlsx'])('%s cut anywhere is damaged', async (name) => {
  const whole = fixture(name);
  for (let length = 30; length < whole.length; length += 997) expect(await codes(whole.subarray(0, length), name)).toEqual(['file-damaged']);
});

test('a zip bomb that says how big it is, is not unpacked', async () => {
  const bomb = rezip('Sujets.ods', (parts) => { parts['content.xml'] = new Uint8Array(41 * mega); });
  expect(bomb.length).toBeLessThan(mega);
  expect(await codes(bomb, 'Sujets.ods', { ...defaultTableLimits, inflatedBytes: 40 * mega })).toEqual(['file-unfolds-too-big']);
});

test('a zip bomb that lies about its size is stopped', async () => {
  const bomb = rezip('Sujets.ods', (parts) => { parts['content.xml'] = new Uint8Array(20 * mega); });
  const view = new DataView(bomb.buffer);
  for (let at = 0; at < bomb.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 20 * mega) view.setUint32(at + 24, 1000, true);
  }
  expect(await codes(bomb, 'Sujets.ods')).toEqual(['file-unfolds-too-big']);
});

test('parts that share their packed bytes are refused', async () => {
  const bytes = fixture('Sujets.xlsx');
  expect(await codes(bytes, 'Sujets.xlsx', { ...defaultTableLimits, entries: 3 })).toEqual(['file-unfolds-too-big']);
  const view = new DataView(bytes.buffer);
  const entries = [...bytes.keys()].filter((at) => at < bytes.length - 46 && view.getUint32(at, true) === 0x02014b50);
  const [biggest = 0] = [...entries].sort((left, right) => view.getUint32(right + 20, true) - view.getUint32(left + 20, true));
  for (const at of entries) for (const field of [16, 20, 24, 42]) view.setUint32(at + field, view.getUint32(biggest + field, true), true);
  expect(await codes(bytes, 'Sujets.xlsx')).not.toEqual([]);
});

test.each([
  ['Sujets.ods', 'content.xml'], ['Sujets.xlsx', 'xl/worksheets/sheet1.xml'], ['Sujets.xlsx', 'xl/sharedStrings.xml'], ['Sujets.xlsx', 'xl/workbook.xml'],
])('%s with entities in %s is refused', async (name, part) => {
  const bytes = rezip(name, (parts) => {
    const xml = new TextDecoder().decode(parts[part]).replace(/<\?xml[^>]*\?>/, '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>');
    parts[part] = strToU8(xml);
  });
  expect(await readTable(bytes, name)).toMatchObject({ sheets: [], problems: [{ code: 'file-with-entities', level: 'blocking', where: { file: name } }] });
});

test('rows and columns repeated a million times stay within the limits', async () => {
  const row = (inner: string): string => `<table:table-row table:number-rows-repeated="1048576">${inner}</table:table-row>`;
  const cell = '<table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell>';
  const bytes = rezip('Sujets.ods', (parts) => {
    parts['content.xml'] = strToU8(new TextDecoder().decode(parts['content.xml']).replace(/<table:table-row/, `${row(cell).repeat(3)}<table:table-row`));
  });
  const read = await readTable(bytes, 'Sujets.ods', { ...defaultTableLimits, cells: 10_000, columns: 50 });
  expect(read.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['rows-cut', 'columns-cut']));
  expect(read.whole).toBe(false);
  expect(read.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).length).toBeLessThan(10_000);
});

test('links over all cells, far cells and huge merged ranges cost nothing', async () => {
  const bytes = rezip('Sujets.xlsx', (parts) => {
    const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
      .replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" t="str"><v>loin</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
      .replace('</worksheet>', '<hyperlinks><hyperlink ref="A1:XFD1048576" display="x"/></hyperlinks></worksheet>');
    parts['xl/worksheets/sheet1.xml'] = strToU8(xml);
  });
  const read = await readTable(bytes, 'Sujets.xlsx');
  expect(read.sheets[0]?.rows.at(-1)?.ref).toBe('1048576');
  expect(read.problems.map(({ code }) => code)).toContain('columns-cut');
});

test('200 MB are refused before they are looked at', async () => {
  expect(await readTable(new Uint8Array(200 * mega), 'Sujets.csv')).toMatchObject({ sheets: [], problems: [{ code: 'file-too-big', values: { megabytes: 200, limit: 50 } }] });
});

test.each([
  ['nothing at all', '', 'file-empty'], ['only blank lines', '\n \r\n\t\n', 'file-empty'], ['a PDF', '%PDF-1.7 …', 'format-not-read'],
  ['a web page', '<!DOCTYPE html><html><table></table></html>', 'format-not-read'], ['XML', '<?xml version="1.0"?><x/>', 'format-not-read'],
  ['a sync tool’s zeros', '\0'.repeat(4096), 'format-not-read'],
])('%s under the name of a table', async (_, text, code) => {
  for (const name of ['Sujets.csv', 'Sujets.ods', 'Sujets.xlsx']) expect(await codes(strToU8(text), name)).toEqual([code]);
});

test('zip files that are no workbook', async () => {
  expect(await readTable(zipSync({ 'a.txt': strToU8('a') }), 'Sujets.xlsx')).toMatchObject({ problems: [{ code: 'format-not-read', values: { format: 'archive' } }] });
  expect(await readTable(zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<a/>') }), 'Sujets.xlsx')).toMatchObject({ problems: [{ values: { format: 'office-document' } }] });
  expect(await readTable(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }), 'Sujets.ods')).toMatchObject({ problems: [{ values: { format: 'office-document' } }] });
  expect(await codes(zipSync({ '[Content_Types].xml': strToU8('<a/>') }), 'Sujets.xlsx')).toEqual(['file-damaged']);
  expect(await codes(zipSync({}), 'Sujets.ods')).toEqual(['format-not-read']);
});

test('a spoilt byte inside is found by its checksum', async () => {
  const bytes = zipSync(unzipSync(fixture('Sujets.xlsx')), { level: 0 });
  const text = new TextDecoder('latin1').decode(bytes);
  bytes[text.indexOf('Compost')] = 0x44;
  expect(await codes(bytes, 'Sujets.xlsx')).toEqual(['file-damaged']);
});

test('only a header; no table in Markdown', async () => {
  expect(await readTable(strToU8('Sujet;Durée'), 'Sujets.csv')).toMatchObject({ sheets: [{ rows: [{ ref: '1', cells: ['Sujet', 'Durée'] }] }], problems: [], whole: true });
  expect(await codes(strToU8('# Notes\n\nRien ici.'), 'Notes.md')).toEqual(['file-without-table']);
});

test('zeros, a quote that stays open and spoilt characters are said, and the rest is read', async () => {
  const read = await readTable(strToU8('Sujet;Durée\nCom\0post;20\n"Toit;30\nJardin;10'), 'Sujets.csv');
  expect(read.sheets[0]?.rows.map(({ cells }) => cells)).toEqual([['Sujet', 'Durée'], ['Compost', '20'], ['"Toit', '30'], ['Jardin', '10']]);
  expect(read.problems).toMatchObject([{ code: 'csv-quote-open', where: { row: '3' } }, { code: 'nul-characters' }]);
  const spoilt = new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8('Sujet;Durée\nToit'), 0xff, 0x3b, 0x33]);
  expect(await readTable(spoilt, 'Sujets.csv')).toMatchObject({ whole: false, problems: [{ code: 'characters-damaged' }] });
});

test('100,000 rows are read to the last one, and no more rows than the limit', async () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => `${index + 1};Sujet numéro ${index + 1};"Travaux; toit";30;haute;03/12/2026;`);
  const bytes = strToU8(['N°;Sujet;Sous-groupe;Temps;Priorité;Pour quand;Remarques', ...lines].join('\r\n'));
  const read = await readTable(bytes, 'Sujets.csv');
  expect(read).toMatchObject({ problems: [], whole: true });
  expect(read.sheets[0]?.rows).toHaveLength(100_001);
  expect(read.sheets[0]?.rows.at(-1)).toEqual({ ref: '100001', cells: ['100000', 'Sujet numéro 100000', 'Travaux; toit', '30', 'haute', '03/12/2026', null] });
  const cut = await readTable(bytes, 'Sujets.csv', { ...defaultTableLimits, rows: 1000 });
  expect(cut).toMatchObject({ whole: false, problems: [{ code: 'rows-cut', where: { row: '1001' }, values: { read: 1000 } }] });
});

test.each([
  ['marks without end', '*a_'.repeat(20_000)], ['marks over many lines', '| a | b |\n'.repeat(3) + '*a_\n'.repeat(20_000)], ['quotes in quotes', '>'.repeat(5000)], ['lists in lists', '- '.repeat(2000)], ['open brackets', '['.repeat(100_000)],
])('Markdown with %s is refused', async (_, text) => {
  expect(await codes(strToU8(text), 'Sujets.md')).toEqual(['text-tangled']);
});

test('a long Markdown table with marks in every cell is read', async () => {
  const rows = Array.from({ length: 2000 }, (_, index) => `| **Sujet ${index}** | _${index}_ min | [lien](https://example.org) |`);
  const read = await readTable(strToU8(['| Sujet | Temps | Lien |', '| --- | --- | --- |', ...rows].join('\n')), 'Sujets.md');
  expect(read.sheets[0]?.rows.at(-1)).toEqual({ ref: '2002', cells: ['Sujet 1999', '1999 min', 'lien'] });
});
