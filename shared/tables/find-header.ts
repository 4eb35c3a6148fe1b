// Finds the row of a sheet that holds the column titles, below whatever title rows stand above it.
import type { Cell, Sheet, TableKind, TableRow } from '../model/table';
import { cellText, isBlank } from './cell-text';
import { recogniseColumns, type MappedColumns, type RecognisedColumns } from './recognise-columns';

export interface FoundHeader extends RecognisedColumns {
  /** Of the row in the sheet. */
  readonly index: number;
  readonly cells: readonly Cell[];
  /** How many columns were recognised by more than the start of their name. */
  readonly score: number;
}

/** Nobody writes more title rows than that. */
const titleRows = 40;

/** The first row with a title and another column, where the settings leave the choice; else the one with most columns; null where none has the title, nor two others. */
export function findHeader(kind: TableKind, sheet: Sheet, mapped: MappedColumns = {}): FoundHeader | null {
  const rankOf = (header: FoundHeader): number => 1000 * mappedOf(header) + claimOf(header, hasTitle(kind, header));
  const highest = 1000 * Object.keys(mapped).length + plainClaim;
  let best: FoundHeader | null = null;
  for (const { index, cells, ref } of firstFilled(sheet)) {
    const recognised = recogniseColumns(kind, cells, mapped, { sheet: sheet.name, row: ref });
    const header = { ...recognised, index, cells, score: scoreOf(recognised) };
    if (isHeader(kind, recognised, header.score) && (best === null || rankOf(header) > rankOf(best))) best = header;
    if (best !== null && rankOf(best) === highest) return best;
  }
  return best;
}

interface FilledRow {
  readonly index: number;
  readonly cells: readonly Cell[];
  readonly ref: string;
}

function firstFilled({ rows }: Sheet): readonly FilledRow[] {
  const filled: FilledRow[] = [];
  for (let index = 0; index < rows.length && filled.length < titleRows; index++) {
    const { cells, ref } = rows[index] as TableRow;
    if (!cells.every(isBlank)) filled.push({ index, cells, ref });
  }
  return filled;
}

/** Of a row with a title and another column. */
const plainClaim = 500;

/** A title alone yields to three other columns, not to a row whose two words happen to name some. */
function claimOf({ score }: FoundHeader, titled: boolean): number {
  if (!titled) return score;
  return score >= 2 ? plainClaim : 2.5;
}

export function titleField(kind: TableKind): 'name' | 'title' {
  return kind === 'members' ? 'name' : 'title';
}

/** A row has a title if any of these says something. */
export function titleFields(kind: TableKind): readonly string[] {
  return kind === 'members' ? ['name', 'firstName'] : ['title'];
}

function scoreOf({ columns }: RecognisedColumns): number {
  return Object.values(columns).filter(({ nearness }) => nearness !== 'start').length;
}

function isHeader(kind: TableKind, { columns }: RecognisedColumns, score: number): boolean {
  return score >= 2 || hasTitle(kind, { columns });
}

function hasTitle(kind: TableKind, { columns }: Pick<RecognisedColumns, 'columns'>): boolean {
  return titleFields(kind).some((field) => columns[field] !== undefined && columns[field].nearness !== 'start');
}

function mappedOf({ columns }: RecognisedColumns): number {
  return Object.values(columns).filter(({ nearness }) => nearness === 'mapped').length;
}

/** What to show of a sheet whose header was not found: the first row that has most cells. */
export function likeliestHeader(sheet: Sheet): readonly string[] {
  const rows = sheet.rows.slice(0, titleRows).map(({ cells }) => cells.map(cellText).filter((text) => text !== ''));
  return rows.reduce((fullest, row) => (row.length > fullest.length ? row : fullest), []);
}
