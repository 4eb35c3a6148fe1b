// The rows below a header: without repeated headers and headings, each with what the headings above it say.
import type { Problem, Where } from '../model/problem';
import type { Cell, TableKind, TableRow } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import type { ChosenSheet } from './choose-sheets';
import { exactFieldsOf } from './column-name';
import { titleFields } from './find-header';
import type { Status } from './parse-status';
import { recogniseColumns, type Columns } from './recognise-columns';

export interface BodyRow {
  readonly sheet: string;
  readonly ref: string;
  readonly cells: readonly Cell[];
  readonly columns: Columns;
  /** What its tab or the heading above it says; only `done` and `on-hold` win over a status cell. */
  readonly status: Status | null;
  /** The heading above it, where it names a subgroup. */
  readonly subgroup: string | null;
}

export interface Body {
  readonly rows: readonly BodyRow[];
  readonly problems: readonly Problem[];
}

export interface BodyAsking {
  readonly kind: TableKind;
  readonly file: string;
  /** Names of subgroups that may stand alone as a heading. */
  readonly subgroups: readonly string[];
}

/** What the rows read so far say of the next one. */
interface Under {
  readonly columns: Columns;
  readonly status: Status | null;
  readonly subgroup: string | null;
}

export function bodyRows({ sheet, header, firstRow, status }: ChosenSheet, asking: BodyAsking): Body {
  const rows: BodyRow[] = [];
  const problems: Problem[] = [];
  const known: Known = { kind: asking.kind, subgroups: new Map(asking.subgroups.map((name) => [normalise(name), name])), titles: header.cells.map(cellText) };
  let under: Under = { columns: header.columns, status, subgroup: null };
  for (const row of sheet.rows.slice(firstRow)) {
    const texts = row.cells.map(cellText);
    if (texts.every((text) => text === '')) continue;
    const where: Where = { file: asking.file, sheet: sheet.name, row: row.ref };
    const read = readRow({ row, texts, where }, under, known);
    problems.push(...read.problems);
    under = read.under;
    if (read.isRow) rows.push({ sheet: sheet.name, ref: row.ref, cells: row.cells, ...under });
  }
  return { rows, problems };
}

interface Line {
  readonly row: TableRow;
  readonly texts: readonly string[];
  readonly where: Where;
}

interface Known {
  readonly kind: TableKind;
  readonly subgroups: ReadonlyMap<string, string>;
  /** Of the columns, as they stand in the header. */
  readonly titles: readonly string[];
}

interface ReadRow {
  readonly isRow: boolean;
  readonly under: Under;
  readonly problems: readonly Problem[];
}

function readRow(line: Line, under: Under, known: Known): ReadRow {
  const lone = loneText(line.texts);
  if (lone !== null) return readLone(lone, { line, under, known });
  const header = repeatedHeader(line, under.columns, known);
  if (header === null) return { isRow: true, under, problems: [] };
  return { isRow: false, under: { ...under, columns: header }, problems: [] };
}

/** The one text of a row whose other cells are empty, or repeat it as merged cells do. */
function loneText(texts: readonly string[]): string | null {
  let lone: string | null = null;
  for (const text of texts) {
    if (text === '' || text === lone) continue;
    if (lone !== null) return null;
    lone = text;
  }
  return lone;
}

function readLone(text: string, { line, under, known }: { line: Line; under: Under; known: Known }): ReadRow {
  const bare = normalise(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const status = headingStatus(bare);
  if (status !== null) return { isRow: false, under: { ...under, status, subgroup: null }, problems: [] };
  const subgroup = known.subgroups.get(bare) ?? known.subgroups.get(bare.replace(/^(?:sous-groupe|commission|gt|groupe|cercle|subgroup|team|group)\s*:?\s*/, ''));
  if (subgroup !== undefined && known.kind === 'topics') {
    return { isRow: false, under: { ...under, subgroup }, problems: [{ code: 'section-read', level: 'guess', where: line.where, values: { text, subgroup } }] };
  }
  const isCapitals = /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
  const hasTitle = titleFields(known.kind).some((field) => cellText(line.row.cells[under.columns[field]?.index ?? -1]) === text);
  const perhaps: readonly Problem[] = isCapitals && hasTitle && line.texts.length > 1 ? [{ code: 'section-perhaps', level: 'guess', where: line.where, values: { text } }] : [];
  return { isRow: true, under, problems: perhaps };
}

const headings: readonly (readonly [Status, RegExp])[] = [
  ['done', /^(?:faite?s?|traitee?s?|terminee?s?|clos|closes?|finie?s?|reglee?s?|resolue?s?|done|closed|finished|completed|archivee?s?|archives?|archived)$/],
  ['on-hold', /^(?:(?:mise?s? )?en (?:attente|pause|suspens)|on hold|suspendue?s?|paused)$/],
  ['open', /^(?:a (?:traiter|faire|discuter|venir)|en cours|ouverte?s?|open|to ?do|in progress|ongoing|nouveaux?|new)$/],
];

/** `FAIT`, `--- DONE ---`, `Sujets traités`, `À traiter`: fewer words than a status cell may hold, as a topic may be called `Vote` or `Pause`. */
function headingStatus(bare: string): Status | null {
  const word = bare.replace(/^(?:les )?(?:sujets?|points?|taches?|topics?|items?|tasks?)\s+(?:deja )?/, '').replace(/\s+(?:topics?|items?|tasks?|points?)$/, '');
  return headings.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** The columns of a header that stands again further down, perhaps with others; null for a row of its own. */
function repeatedHeader({ row, texts }: Line, columns: Columns, { kind, titles }: Known): Columns | null {
  const same = texts.filter((text, i) => text !== '' && text === titles[i]).length;
  const filled = texts.filter((text) => text !== '');
  if (same >= 2 && same === filled.length && same === titles.filter((title) => title !== '').length) return columns;
  if (same < 2 && !filled.slice(0, 2).some((text) => isTitleName(kind, text))) return null;
  const again = recogniseColumns(kind, row.cells).columns;
  const sureOnes = Object.values(again).filter(({ nearness }) => nearness === 'exact').length;
  const isHeader = titleFields(kind).some((field) => again[field] !== undefined) && sureOnes >= 2 && 2 * sureOnes > filled.length;
  return isHeader ? again : null;
}

function isTitleName(kind: TableKind, text: string): boolean {
  return text.length <= 24 && !/^\d+$/.test(text) && exactFieldsOf(kind, text).some((field) => titleFields(kind).includes(field));
}
