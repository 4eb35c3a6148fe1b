// Reads one field of a row by its parser, and says what was taken for granted or not understood.
import type { Problem, Where } from '../model/problem';
import { cellText, isBlank, isDash, isFormulaError } from './cell-text';
import type { Cell } from '../model/table';
import type { Assumption, Parsed } from './parsed';
import type { FieldRow } from './read-rows';

export interface FieldReader {
  /** The cell, or null where it is empty, a dash, or a failed formula (which is said). */
  readonly cell: (row: FieldRow, field: string) => Cell;
  readonly text: (row: FieldRow, field: string) => string | null;
  readonly value: <T, N>(row: FieldRow, field: string, reading: Reading<T, N>) => T | N;
}

export interface Reading<T, N> {
  /** The same answer for the same cell of one column. */
  readonly parse: (cell: Exclude<Cell, null>, header: string) => Parsed<T>;
  /** Of an empty or unreadable cell. */
  readonly none: N;
  /** The value as people read it. */
  readonly show: (value: T) => string;
  /** What to say of a cell that is not understood, where it is not simply left out. */
  readonly sayUnread?: (cell: Cell) => Problem;
}

/** Nobody answers a question of a table at such length: a pasted page would keep the parsers busy, whose work grows with its square. */
const longest = 2000;

export function isProse(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length > longest;
}

/** `say` is told of each problem in the order of reading. */
export function fieldReader(say: (problem: Problem) => void): FieldReader {
  const known = new Map<Cell, Saying>();
  const sayingOf = (found: Cell): Saying => {
    const saying = known.get(found) ?? readSaying(found);
    known.set(found, saying);
    return saying;
  };
  const cell = (row: FieldRow, field: string): Cell => {
    const found = row.cells[field] ?? null, saying = found === null ? 'nothing' : sayingOf(found);
    if (saying === 'failed') say({ code: 'formula-error', level: 'warning', where: whereIs(row, field), values: { kind: row.source.kind, field, text: cellText(found) } });
    return saying === 'something' ? found : null;
  };
  const parsedByColumn = new Map<string, Map<Cell, Parsed<unknown>>>();
  const value: FieldReader['value'] = (row, field, { parse, none, show, sayUnread }) => {
    const found = cell(row, field);
    if (found === null) return none;
    const header = row.columns[field]?.header ?? '';
    const parsed = isProse(found) ? null : remembered(parsedByColumn, `${field} ${header}`, found, () => parse(found, header));
    if (parsed === null) say(sayUnread?.(found) ?? unreadable(row, field));
    else if (parsed.assumed !== undefined) say(assumedValue(row, field, { taken: show(parsed.value), assumed: parsed.assumed }));
    return parsed === null ? none : parsed.value;
  };
  const text = (row: FieldRow, field: string): string | null => cellText(cell(row, field)) || null;
  return { cell, text, value };
}

type Saying = 'something' | 'nothing' | 'failed';

function readSaying(cell: Cell): Saying {
  const text = cellText(cell);
  if (isBlank(cell) || isDash(text)) return 'nothing';
  return isFormulaError(text) ? 'failed' : 'something';
}

/** A column says the same few things over and over. */
function remembered<T>(known: Map<string, Map<Cell, Parsed<unknown>>>, column: string, cell: Cell, parse: () => Parsed<T>): Parsed<T> {
  let answers = known.get(column);
  if (answers === undefined) known.set(column, (answers = new Map()));
  const answer = answers.get(cell);
  if (answer !== undefined) return answer as Parsed<T>;
  const parsed = parse();
  answers.set(cell, parsed);
  return parsed;
}

/** As a person finds it. */
export function whereIs({ source, columns }: FieldRow, field: string): Where {
  const header = columns[field]?.header;
  const row = { file: source.table, sheet: source.sheet, row: source.ref };
  return header === undefined ? row : { ...row, column: header };
}

function unreadable(row: FieldRow, field: string): Problem {
  return { code: 'value-unreadable', level: 'warning', where: whereIs(row, field), values: { kind: row.source.kind, field, text: shortened(cellText(row.cells[field])) } };
}

/** Enough to find the cell by. */
export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, 80)}…` : text;
}

function assumedValue(row: FieldRow, field: string, { taken, assumed }: { readonly taken: string; readonly assumed: Assumption }): Problem {
  return { code: 'value-assumed', level: 'guess', where: whereIs(row, field), values: { kind: row.source.kind, field, text: cellText(row.cells[field]), taken, assumed } };
}
