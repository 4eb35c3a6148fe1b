// Gathers the rows of a file's sheets while they are read, within the limits; rows without any value are left out.
import type { TableLimits } from './table-limits';
import type { TableReading } from './table-reading';
import { repeatMerged } from './repeat-merged';
import type { LineOfCells, MergedCells } from './repeat-merged';
import type { Problem } from '../model/problem';
import type { Cell, Sheet } from '../model/table';

export interface SheetCollector {
  /** Lines come in ascending order; `times` = how many equal rows follow each other from `line` on. */
  readonly addRow: (line: number, cells: readonly Cell[], times?: number) => void;
  readonly addMerged: (merged: MergedCells) => void;
  /** An error value such as `#REF!`; the cell itself is added as null. */
  readonly addError: (line: number, column: number, error: string) => void;
  readonly finish: () => void;
}

export interface SheetsCollector {
  readonly startSheet: (name: string) => SheetCollector;
  readonly addProblem: (problem: Problem) => void;
  readonly reading: () => TableReading;
}

/** What all sheets of a file share. */
interface Gathered {
  readonly limits: TableLimits;
  readonly sheets: Sheet[];
  readonly problems: Problem[];
  cellsLeft: number;
}

export function collectSheets(limits: TableLimits): SheetsCollector {
  const gathered: Gathered = { limits, sheets: [], problems: [], cellsLeft: limits.cells }, { sheets, problems } = gathered;
  return {
    startSheet: (name) => collectSheet(name, gathered),
    addProblem: (problem) => problems.push(problem),
    reading: () => ({ sheets, problems, whole: problems.every(({ code }) => !partial.has(code)) }),
  };
}

interface OpenSheet {
  readonly name: string;
  readonly rows: LineOfCells[];
  readonly merges: MergedCells[];
  /** By column: where the first one stands, and how many there are. */
  readonly errors: Map<number, { readonly line: number; readonly error: string; readonly count: number }>;
  /** The first line that was left out. */
  cutAt: number | null;
  wide: boolean;
}

function collectSheet(name: string, gathered: Gathered): SheetCollector {
  const sheet: OpenSheet = { name, rows: [], merges: [], errors: new Map(), cutAt: null, wide: false };
  return {
    addRow: (line, cells, times = 1) => addRows(sheet, { line, cells, times }, gathered),
    addMerged: (merged) => sheet.merges.push(merged),
    addError: (line, column, error) => {
      const first = sheet.errors.get(column);
      sheet.errors.set(column, { line: first?.line ?? line, error: first?.error ?? error, count: (first?.count ?? 0) + 1 });
    },
    finish: () => {
      const repeated = repeatMerged(sheet.rows, sheet.merges);
      gathered.sheets.push({ name, rows: sheet.rows.map(({ line, cells }) => ({ ref: String(line), cells })) });
      gathered.problems.push(...problemsOf(sheet, repeated, gathered.limits));
    },
  };
}

function addRows(sheet: OpenSheet, { line, cells, times }: { readonly line: number; readonly cells: readonly Cell[]; readonly times: number }, gathered: Gathered): void {
  const { limits } = gathered;
  if (sheet.cutAt !== null || cells.every((cell) => cell === null)) return;
  sheet.wide ||= cells.slice(limits.columns).some((cell) => cell !== null);
  for (let next = line; next < line + times && sheet.cutAt === null; next++) {
    gathered.cellsLeft -= cells.length + 1;
    if (sheet.rows.length === limits.rows || gathered.cellsLeft < 0) sheet.cutAt = next;
    else sheet.rows.push({ line: next, cells: cells.slice(0, limits.columns) });
  }
}

function problemsOf({ name, rows, errors, cutAt, wide }: OpenSheet, repeated: ReturnType<typeof repeatMerged>, limits: TableLimits): readonly Problem[] {
  return [
    ...[...errors].map(([column, { line, error, count }]): Problem =>
      ({ code: 'cell-error', level: 'warning', where: { sheet: name, row: String(line), column: columnLetters(column) }, values: { error, count } })),
    ...(repeated.count > 0 ? [{ code: 'merged-cells-repeated', level: 'guess', where: { sheet: name, row: String(repeated.line) }, values: { count: repeated.count } } as const] : []),
    ...(cutAt === null ? [] : [{ code: 'rows-cut', level: 'warning', where: { sheet: name, row: String(cutAt) }, values: { read: rows.length } } as const]),
    ...(wide ? [{ code: 'columns-cut', level: 'warning', where: { sheet: name }, values: { read: limits.columns } } as const] : []),
  ];
}

/** What means that rows or columns were not seen. */
const partial: ReadonlySet<Problem['code']> = new Set<Problem['code']>(['rows-cut', 'columns-cut', 'file-damaged', 'characters-damaged']);

/** `A` for column 0, `AA` for column 26. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
