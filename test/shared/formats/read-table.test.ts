// Tables as real programs saved them (see `test/fixtures/tables/README.md`).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { readTable } from '../../../shared/formats/read-table';
import type { ReadTable } from '../../../shared/formats/table-reading';
import type { Cell, Sheet } from '../../../shared/model/table';

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, '../../fixtures/tables', name)));
const readFixture = (name: string): Promise<ReadTable> => readTable(bytesOf(name), name);
const rowsOf = (sheet: Sheet | undefined): Record<string, readonly Cell[]> => Object.fromEntries((sheet?.rows ?? []).map(({ ref, cells }) => [ref, cells]));
const valuesOf = (sheet: Sheet | undefined): Record<string, Cell> => Object.fromEntries((sheet?.rows ?? []).map(({ cells }) => [String(cells[0]), cells[1] ?? null]));
const filled = (cells: readonly Cell[]): readonly Cell[] => cells.slice(0, cells.map((cell) => cell !== null).lastIndexOf(true) + 1);

const topics = {
  1: ['Les Voisins du Lez : sujets pour les plénières'],
  4: ['Sujet', 'Porté par', 'Sous-groupe', 'Temps prévu', 'Priorité', 'Pour quand', 'Remarques'],
  5: ['Choix de l’artisan pour la toiture du hangar', 'Nadia, Loïc', 'Travaux', '1h30', 'haute', '3/12', 'Trois devis reçus.\nLe moins cher n’est pas disponible avant mars.'],
  6: ['Compost : où mettre le deuxième bac', 'Ana', 'Travaux', "20'", 'basse', null, 'Voir le plan affiché à l’entrée'],
  7: ['Fuite dans la buanderie', 'Loïc', 'Travaux', 15, 'haute', '2026-12-03'],
  12: ['Fête d’été : date et budget', 'Ana & Jo', 'Convivialité', 'une demi-heure', 'moyenne', '2027-01-21', 'On garde la même salle que l’an dernier'],
  13: ['Achat groupé de farine', 'Jo', 'Achats', '0:45', 'basse'],
  15: ['Prêt de la camionnette : règles', 'Bastien', 'Mobilité', null, null, null, 'Texte proposé ici'],
  17: ['Chauffage : baisser d’un degré', 'Maëlle', 'Travaux', '1:00', null, 'fin janvier', 'Tester une semaine d’abord'],
  22: ['FAIT'],
};
const lines = [1, 2, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24].map(String);

test.each(['Sujets.ods', 'Sujets.xlsx', 'Sujets gnumeric.xlsx'])('%s: title rows, merged cells, two tabs, real dates and times', async (name) => {
  const { sheets, problems, whole } = await readFixture(name);
  expect(sheets.map((sheet) => sheet.name)).toEqual(['Sujets à traiter', 'Sous-groupes']);
  expect(sheets[0]?.rows.map(({ ref }) => ref)).toEqual(lines);
  expect(rowsOf(sheets[0])).toMatchObject(topics);
  expect(problems).toEqual([{ code: 'merged-cells-repeated', level: 'guess', where: { file: name, sheet: 'Sujets à traiter', row: '5' }, values: { count: 1 } }]);
  expect(whole).toBe(true);
});

test.each([
  ['Sujets windows-1252.csv', { encoding: 'windows-1252', bom: false, delimiter: ';', newline: '\n' }, '03/12/2026'],
  ['Sujets utf-16.csv', { encoding: 'utf-16le', bom: true, delimiter: '\t', newline: '\n' }, '03/12/2026'],
  ['Sujets guillemets.csv', { encoding: 'utf-8', bom: false, delimiter: ',', newline: '\n' }, '03/12/2026'],
  ['Sujets gnumeric.csv', { encoding: 'utf-8', bom: false, delimiter: ',', newline: '\n' }, '2026/12/03'],
])('%s: the dialect and every row are recognised', async (name, dialect, day) => {
  const read = await readFixture(name);
  const rows = rowsOf(read.sheets[0]);
  expect(read.dialect).toMatchObject(dialect);
  expect(read.problems).toEqual([]);
  expect(Object.keys(rows)).toEqual(lines);
  expect(rows[5]).toEqual(topics[5]);
  expect(rows[7]?.slice(0, 6)).toEqual(['Fuite dans la buanderie', 'Loïc', null, '15', 'haute', day]);
});

test('files of the csv module of Python: CRLF, line ends in quotes, every field quoted', async () => {
  const tasks = await readFixture('Qui fait quoi.csv');
  expect(tasks.dialect).toEqual({ encoding: 'windows-1252', bom: false, delimiter: ';', newline: '\r\n', quoteAlways: false, separatorLine: false });
  expect(rowsOf(tasks.sheets[0])).toEqual({
    1: ['Quoi', 'Qui', 'Pour quand', 'Fait'], 2: ['Demander trois devis ; comparer', 'Loïc', '3/12', null],
    3: ['Acheter 20 € de terreau', 'Ana', null, 'oui'], 4: ['Écrire « merci »\r\naux voisins', 'Jo', 'fin janvier', null],
  });
  const members = await readFixture('Membres.csv');
  expect(members.dialect).toMatchObject({ encoding: 'utf-8', bom: true, delimiter: ',', quoteAlways: true });
  expect(rowsOf(members.sheets[0])[3]).toEqual(['Loïc', 'Le "Bihan"', 'Travaux', null]);
});

test.each(['Valeurs.ods', 'Valeurs.xlsx', 'Valeurs gnumeric.ods', 'Valeurs gnumeric.xlsx'])('%s: every kind of value, without a time zone', async (name) => {
  const { sheets, problems } = await readFixture(name);
  expect(valuesOf(sheets[0])).toMatchObject({
    jour: '2026-12-03', 'jour et heure': '2026-12-03T20:30', 'nuit du changement d’heure': '2026-03-29T02:30', 'vieux jour': '1985-07-14', minuit: '2026-12-03',
    heure: '20:30', durée: '26:15', pourcentage: 0.25, nombre: 12.5, vrai: true, faux: false, somme: 25, 'texte calculé': 'ab',
    'référence perdue': null, division: null, 'deux lignes': 'un\ndeux', note: 'texte de la case',
  });
  expect(rowsOf(sheets[0])).toMatchObject({ 20: ['trois fois', 'pareil', 'pareil', 'pareil'], 21: ['trois fois', 'pareil', 'pareil', 'pareil'] });
  expect(sheets[0]?.rows.at(-1)).toMatchObject({ ref: '1022' });
  expect(sheets[0]?.rows.at(-1)?.cells[21]).toBe('à droite');
  expect(sheets.at(-1)).toEqual({ name: 'Vide', rows: [] });
  expect(problems).toContainEqual({ code: 'cell-error', level: 'warning', where: { file: name, sheet: 'Valeurs', row: '15', column: 'B' }, values: { error: '#REF!', count: 2 } });
});

test.each(['Valeurs.ods', 'Valeurs.xlsx', 'Valeurs gnumeric.ods'])('%s: a hidden tab is left out and said', async (name) => {
  const { sheets, problems } = await readFixture(name);
  expect(sheets.map((sheet) => sheet.name)).toEqual(['Valeurs', 'Vide']);
  expect(problems).toContainEqual({ code: 'sheet-hidden', level: 'guess', where: { file: name, sheet: 'Listes' }, values: {} });
});

test('days that count from 1904', async () => {
  const { sheets } = await readFixture('Dates 1904.xlsx');
  expect(valuesOf(sheets[0])).toEqual({ jour: '2026-12-03', 'jour et heure': '2026-12-03T20:30', heure: '20:30' });
});

test.each(['Sujets.ods', 'Sujets.xlsx', 'Sujets gnumeric.xlsx', 'Valeurs.xlsx', 'Valeurs gnumeric.xlsx'])('%s: SheetJS finds the same texts in the same places', async (name) => {
  const { sheets } = await readFixture(name);
  const book = XLSX.read(bytesOf(name), { type: 'buffer' });
  for (const sheet of sheets) {
    const theirs = XLSX.utils.sheet_to_json<Cell[]>(book.Sheets[sheet.name] ?? {}, { header: 1, raw: true, defval: null, range: 0, blankrows: true });
    for (const { ref, cells } of sheet.rows) {
      const texts = filled(cells).map((cell, column) => (typeof cell === 'string' && typeof theirs[Number(ref) - 1]?.[column] === 'string' ? cell : null));
      expect(texts.every((cell, column) => cell === null || theirs[Number(ref) - 1]?.[column] === cell)).toBe(true);
    }
    const theirTexts = theirs.flatMap((row, index) => (row ?? []).filter((cell): cell is string => typeof cell === 'string' && cell !== '').map((cell) => `${index + 1} ${cell}`));
    const ours = new Set(sheet.rows.flatMap(({ ref, cells }) => cells.map((cell) => `${ref} ${String(cell)}`)));
    expect(theirTexts.filter((cell) => !ours.has(cell))).toEqual([]);
  }
});

test.each([
  ['Mot de passe.ods', 'file-encrypted'], ['Mot de passe.xlsx', 'file-encrypted'], ['Ancien.xls', 'format-not-read'],
])('%s is refused as %s', async (name, code) => {
  expect(await readFixture(name)).toMatchObject({ sheets: [], whole: false, format: null, problems: [{ code, level: 'blocking', where: { file: name } }] });
});

test('a file is read as what it is, and its wrong name is said', async () => {
  for (const [name, ending, format] of [['Sujets.ods', 'csv', 'ods'], ['Sujets.xlsx', 'ods', 'xlsx'], ['Membres.csv', 'xlsx', 'csv']] as const) {
    const right = await readFixture(name);
    const wrong = await readTable(bytesOf(name), `Tableau.${ending}`);
    expect(wrong.problems[0]).toEqual({ code: 'file-is-another-format', level: 'guess', where: { file: `Tableau.${ending}` }, values: { format } });
    expect(wrong.sheets.map(({ rows }) => rows)).toEqual(right.sheets.map(({ rows }) => rows));
    expect(wrong.format).toBe(format);
  }
});
