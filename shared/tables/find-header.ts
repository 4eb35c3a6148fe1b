// Finds the row of a sheet that holds the column titles, below whatever title rows stand above it.
import type { Cell, Sheet, TableKind } from '../model/table';
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
  const filled = [...sheet.rows.entries()].filter(([, { cells }]) => !cells.every(isBlank)).slice(0, titleRows);
  const found = filled.flatMap(([index, { cells, ref }]): readonly FoundHeader[] => {
    const recognised = recogniseColumns(kind, cells, mapped, { sheet: sheet.name, row: ref });
    const score = scoreOf(recognised);
    return isHeader(kind, recognised, score) ? [{ ...recognised, index, cells, score }] : [];
  });
  const rankOf = (header: FoundHeader): number => 1000 * mappedOf(header) + claimOf(header, hasTitle(kind, header));
  return found.reduce<FoundHeader | null>((best, header) => (best === null || rankOf(header) > rankOf(best) ? header : best), null);
}

/** A title alone yields to three other columns, not to a row whose two words happen to name some. */
function claimOf({ score }: FoundHeader, titled: boolean): number {
  if (!titled) return score;
  return score >= 2 ? 500 : 2.5;
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
