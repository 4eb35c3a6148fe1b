// Reads a table into rows of cells by field, each with its lasting id; what the cells mean is for each kind of table.
import type { Problem, Where } from '../model/problem';
import type { ColumnMap, RowSource } from '../model/rows';
import type { Cell, Table } from '../model/table';
import type { Day, Minutes } from '../model/time';
import type { Locale } from '../text/messages';
import { bodyRows, type BodyRow } from './body-rows';
import { cellText, isBlank, isDash, isFormulaError } from './cell-text';
import { chooseSheets, type ChosenSheet } from './choose-sheets';
import { overlaid, readCompanion, type Companion, type Overlay } from './companion';
import { likeliestHeader, titleField, titleFields } from './find-header';
import type { Status } from './parse-status';
import { fieldNames } from './column-name';
import type { Columns, MappedColumns } from './recognise-columns';
import type { KnownRows } from './known-rows';
import { identifyRows } from './row-identity';
import { nearest } from './spelling';
import { normalise } from '../text/normalise';
import { encodePiece } from '../text/encode-piece';

export interface ReadContext {
  readonly locale: Locale;
  readonly today: Day;
  /** Of a topic whose row says nothing readable. */
  readonly defaultMinutes: Minutes;
  /** What the settings say of this table's columns. */
  readonly columns: MappedColumns;
  /** From the journal; empty at first. */
  readonly known: KnownRows;
  /** Names of the group's subgroups as far as they are known; empty = any name will do. */
  readonly subgroups: readonly string[];
  readonly overlay: Overlay;
}

/** One row with its id and its cells by field, ours from the companion included. */
export interface FieldRow {
  readonly id: string;
  readonly source: RowSource;
  readonly title: string;
  /** What its tab or the heading above it says. */
  readonly status: Status | null;
  readonly subgroup: string | null;
  readonly columns: Columns;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface FieldRows {
  readonly rows: readonly FieldRow[];
  /** Of the first tab, completed by the companion's. */
  readonly columns: ColumnMap;
  /** By tab, as two tabs may call the same thing differently. */
  readonly columnsBySheet: Readonly<Record<string, ColumnMap>>;
  readonly known: KnownRows;
  readonly problems: readonly Problem[];
}

/** What each reader of a kind of table answers. */
export interface ReadTable<Row> extends Omit<FieldRows, 'rows'> {
  readonly rows: readonly Row[];
}

export function readRows(table: Table, context: ReadContext): FieldRows {
  const { sheets, problems } = chooseSheets(table, context.columns);
  const titled = sheets.filter(({ header }) => hasTitle(table, header.columns));
  const bodies = titled.map((sheet) => bodyRows(sheet, { kind: table.kind, file: table.id, subgroups: context.subgroups }));
  const theirs = bodies.flatMap((body) => body.rows).map((row) => ({ row, own: ownId(table, row) }));
  const companion = readCompanion(table, { mapped: context.columns, known: context.known, overlay: context.overlay, ownIds: new Set(theirs.flatMap(({ own }) => own ?? [])) });
  const named = [...theirs, ...companion.rows].map(({ row, own }) => ({ row, own, title: titleOf(table, row) }));
  const kept = named.filter(({ title }) => title !== '');
  const identified = identifyRows(kept.map(({ row, own, title }) => ({ own, title, cells: row.cells, where: whereOf(table, row) })), context.known, table.whole);
  return {
    rows: kept.map(({ row, title }, i) => fieldRow({ table, row, title, id: identified.ids[i] ?? '' }, companion, context.overlay)),
    columns: { ...headersOf(companion.columns), ...headersOf(titled[0]?.header.columns ?? {}) },
    columnsBySheet: Object.fromEntries(titled.map(({ sheet, header }) => [sheet.name, headersOf(header.columns)])),
    known: identified.known,
    problems: [
      ...missingTitle(table, sheets, titled), ...problems, ...bodies.flatMap((body) => body.problems),
      ...named.filter(({ title }) => title === '').map(({ row }) => withoutTitle(table, row)), ...identified.problems,
    ],
  };
}

function hasTitle(table: Table, columns: Columns): boolean {
  return titleFields(table.kind).some((field) => columns[field] !== undefined);
}

/** A first name and a family name in two columns make one name. */
function titleOf(table: Table, row: BodyRow): string {
  const fields = [...titleFields(table.kind)].reverse();
  const texts = fields.map((field) => cellText(row.cells[row.columns[field]?.index ?? -1]));
  return texts.filter((text) => text !== '' && !isFormulaError(text) && /[\p{L}\p{N}]/u.test(text)).join(' ');
}

function ownId(table: Table, row: BodyRow): string | null {
  if (table.ownIds) return row.ref;
  const text = cellText(row.cells[row.columns['id']?.index ?? -1]);
  return text === '' || isDash(text) || isFormulaError(text) ? null : text;
}

function whereOf(table: Table, row: BodyRow): Where {
  return { file: fileOf(table, row), sheet: row.sheet, row: row.ref };
}

/** A row of the companion stands in the companion. */
function fileOf({ id, companion, sheets }: Table, { sheet }: BodyRow): string {
  return companion?.name === sheet && !sheets.some(({ name }) => name === sheet) ? sheet : id;
}

interface Identified {
  readonly table: Table;
  readonly row: BodyRow;
  readonly title: string;
  readonly id: string;
}

function fieldRow({ table, row, title, id }: Identified, companion: Companion, overlay: Overlay): FieldRow {
  const columns = Object.keys(companion.columns).length === 0 ? row.columns : { ...companion.columns, ...row.columns };
  const cells: Record<string, Cell> = {};
  for (const field of Object.keys(columns)) cells[field] = overlaid({ id, field, theirs: row.cells[row.columns[field]?.index ?? -1] ?? null }, companion, overlay);
  const file = fileOf(table, row);
  const source: RowSource = { kind: table.kind, table: file, sheet: row.sheet, ref: row.ref, url: `${file === table.id ? table.url : file}#${encodePiece(id)}` };
  return { id, source, title, status: row.status, subgroup: row.subgroup, columns, cells };
}

function headersOf(columns: Columns): ColumnMap {
  return Object.fromEntries(Object.entries(columns).map(([field, { header }]) => [field, header]));
}

/** Only where nothing at all can be read: the headers that stand there, and the line to add to the settings. */
function missingTitle(table: Table, sheets: readonly ChosenSheet[], titled: readonly ChosenSheet[]): readonly Problem[] {
  const filled = table.sheets.find((sheet) => sheet.rows.some(({ cells }) => !cells.every(isBlank)));
  if (titled.length > 0 || filled === undefined) return [];
  const field = titleField(table.kind);
  const first = sheets[0];
  const headers = first === undefined ? likeliestHeader(filled) : first.header.cells.map(cellText).filter((text) => text !== '');
  const example = nearest(field, headers, normalise) ?? headers.find((header) => !fieldNames(table.kind).some((name) => first?.header.columns[name]?.header === header)) ?? headers[0] ?? '…';
  return [{ code: 'column-missing', level: 'blocking', where: { file: table.id, sheet: first?.sheet.name ?? filled.name }, values: { kind: table.kind, field, headers, example } }];
}

function withoutTitle(table: Table, row: BodyRow): Problem {
  const cells = row.cells.map(cellText).filter((text) => text !== '');
  const code = 'row-without-title';
  return { code, level: 'warning', where: whereOf(table, row), values: { kind: table.kind, cells } };
}
