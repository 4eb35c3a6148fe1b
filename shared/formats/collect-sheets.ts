// Gathers the rows of a file's sheets while they are read, within the limits; rows without any value are left out.
import type { TableLimits } from './table-limits';
import type { TableReading } from './table-reading';
import { repeatMerged } from './repeat-merged';
import type { MergedCells } from './repeat-merged';
import type { Problem } from '../model/problem';
import type { Cell, Sheet } from '../model/table';

/** A row under construction. */
export interface LineOfCells {
  /** From 1, as a spreadsheet shows it. */
  readonly line: number;
  readonly cells: Cell[];
}

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

export function collectSheets(limits: TableLimits): SheetsCollector {
  const sheets: Sheet[] = [];
  const problems: Problem[] = [];
  let cellsLeft = limits.cells;
  const startSheet = (name: string): SheetCollector => {
    const rows: LineOfCells[] = [];
    const merges: MergedCells[] = [];
    const errors = new Map<number, { readonly line: number; readonly error: string; readonly count: number }>();
    let cutAt: number | null = null;
    let wide = false;
    return {
      addRow: (line, cells, times = 1) => {
        if (cutAt !== null || cells.every((cell) => cell === null)) return;
        wide ||= cells.slice(limits.columns).some((cell) => cell !== null);
        for (let next = line; next < line + times && cutAt === null; next++) {
          cellsLeft -= cells.length + 1;
          if (rows.length === limits.rows || cellsLeft < 0) cutAt = next;
          else rows.push({ line: next, cells: cells.slice(0, limits.columns) });
        }
      },
      addMerged: (merged) => merges.push(merged),
      addError: (line, column, error) => {
        const first = errors.get(column);
        errors.set(column, { line: first?.line ?? line, error: first?.error ?? error, count: (first?.count ?? 0) + 1 });
      },
      finish: () => {
        const repeated = repeatMerged(rows, merges);
        sheets.push({ name, rows: rows.map(({ line, cells }) => ({ ref: String(line), cells })) });
        for (const [column, { line, error, count }] of errors) {
          problems.push({ code: 'cell-error', level: 'warning', where: { sheet: name, row: String(line), column: columnLetters(column) }, values: { error, count } });
        }
        if (repeated.count > 0) problems.push({ code: 'merged-cells-repeated', level: 'guess', where: { sheet: name, row: String(repeated.line) }, values: { count: repeated.count } });
        if (cutAt !== null) problems.push({ code: 'rows-cut', level: 'warning', where: { sheet: name, row: String(cutAt) }, values: { read: rows.length } });
        if (wide) problems.push({ code: 'columns-cut', level: 'warning', where: { sheet: name }, values: { read: limits.columns } });
      },
    };
  };
  return {
    startSheet,
    addProblem: (problem) => problems.push(problem),
    reading: () => ({ sheets, problems, whole: problems.every(({ code }) => !partial.has(code)) }),
  };
}

/** What means that rows or columns were not seen. */
const partial: ReadonlySet<Problem['code']> = new Set<Problem['code']>(['rows-cut', 'columns-cut', 'file-damaged', 'characters-damaged']);

/** `A` for column 0, `AA` for column 26. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
