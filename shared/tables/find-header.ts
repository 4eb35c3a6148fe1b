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

/** The row that has most columns of this kind of table; the first of equals; null where none has the title, nor two others. */
export function findHeader(kind: TableKind, sheet: Sheet, mapped: MappedColumns = {}): FoundHeader | null {
  let best: FoundHeader | null = null;
  let looked = 0;
  for (const [index, { cells, ref }] of sheet.rows.entries()) {
    if (looked >= titleRows) break;
    if (cells.every(isBlank)) continue;
    looked++;
    const recognised = recogniseColumns(kind, cells, mapped, { sheet: sheet.name, row: ref });
    const score = scoreOf(recognised);
    if (isHeader(kind, recognised, score) && score > (best?.score ?? 0)) best = { ...recognised, index, cells, score };
  }
  return best;
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
  return score >= 2 || titleFields(kind).some((field) => columns[field] !== undefined && columns[field].nearness !== 'start');
}

/** What to show of a sheet whose header was not found: the first row that has most cells. */
export function likeliestHeader(sheet: Sheet): readonly string[] {
  const rows = sheet.rows.slice(0, titleRows).map(({ cells }) => cells.map(cellText).filter((text) => text !== ''));
  return rows.reduce((fullest, row) => (row.length > fullest.length ? row : fullest), []);
}
