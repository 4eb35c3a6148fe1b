// Chooses which tabs of a file hold the rows of one kind of table, and with which columns each is read.
import type { Problem } from '../model/problem';
import type { Sheet, Table, TableKind } from '../model/table';
import { normalise } from '../text/normalise';
import { isBlank } from './cell-text';
import { fieldsOf } from './column-name';
import { findHeader, likeliestHeader, type FoundHeader } from './find-header';
import { statusOfWord, type Status } from './parse-status';
import type { MappedColumns } from './recognise-columns';

export interface ChosenSheet {
  readonly sheet: Sheet;
  readonly header: FoundHeader;
  /** Rows start below the header, or at the top where it was borrowed from another tab. */
  readonly firstRow: number;
  /** What the tab's name says of all its rows. */
  readonly status: Status | null;
}

export interface ChosenSheets {
  readonly sheets: readonly ChosenSheet[];
  readonly problems: readonly Problem[];
}

export function chooseSheets(table: Table, mapped: MappedColumns): ChosenSheets {
  const filled = table.sheets.filter((sheet) => sheet.rows.some(({ cells }) => !cells.every(isBlank)));
  const found = filled.map((sheet) => ({ sheet, header: findHeader(table.kind, sheet, mapped) }));
  const ours = found.filter(({ sheet, header }) => filled.length === 1 || isOurs(table.kind, sheet, header));
  const main = ours.find(({ header }) => header !== null);
  const chosen = ours.map(({ sheet, header }) => choose(table, { sheet, header }, main));
  return { sheets: chosen.flatMap(({ sheets }) => sheets), problems: chosen.flatMap(({ problems }) => problems) };
}

interface Candidate {
  readonly sheet: Sheet;
  readonly header: FoundHeader | null;
}

function choose(table: Table, { sheet, header }: Candidate, main: Candidate | undefined): ChosenSheets {
  const status = tabStatus(sheet.name);
  if (header !== null) return { sheets: [{ sheet, header, firstRow: header.index + 1, status }], problems: header.problems.map((problem) => inFile(problem, table)) };
  const where = { file: table.id, sheet: sheet.name };
  if (main === undefined || main.header === null) return { sheets: [], problems: [] };
  if (status === null) return { sheets: [], problems: [{ code: 'sheet-without-header', level: 'guess', where, values: { kind: table.kind, headers: likeliestHeader(sheet) } }] };
  return { sheets: [{ sheet, header: main.header, firstRow: 0, status }], problems: [{ code: 'header-borrowed', level: 'guess', where, values: { from: main.sheet.name } }] };
}

function inFile(problem: Problem, table: Table): Problem {
  return { ...problem, where: { file: table.id, ...problem.where } };
}

/** `Archives`, `Fait`, `Done`, `En attente`. */
function tabStatus(name: string): Status | null {
  const text = normalise(name).replace(/^(?:sujets?|topics?|points?|taches?|tasks?) /, '');
  return /^(?:archives?|archived|historique|history|old|anciens?|passes?|corbeille)\b/.test(text) ? 'done' : statusOfWord(text);
}

const kinds: readonly TableKind[] = ['topics', 'members', 'tasks', 'decisions'];

const tabNames: Readonly<Record<TableKind, RegExp>> = {
  topics: /\b(?:sujets?|topics?|points?|odj|ordre du jour|agenda)\b/,
  members: /\b(?:membres?|members?|people|annuaire|contacts?|habitants?|adherents?|foyers?|cooperateurs?)\b/,
  tasks: /\b(?:taches?|tasks?|a faire|to ?do|qui fait quoi|actions?)\b/,
  decisions: /\b(?:decisions?|releve)\b/,
};

/** Of several tabs: not one that is plainly another table, by its columns, or by its name where the columns leave it open. */
function isOurs(kind: TableKind, sheet: Sheet, header: FoundHeader | null): boolean {
  const named = kinds.filter((other) => tabNames[other].test(normalise(sheet.name)));
  if (named.includes(kind)) return true;
  const others = kinds.filter((other) => other !== kind).map((other) => ({ other, score: findHeader(other, sheet)?.score ?? 0 }));
  const best = Math.max(...others.map(({ score }) => score));
  if (header === null) return named.length === 0 && best < 2;
  return header.score > best || (header.score === best && named.length === 0 && saysKind(kind, header));
}

/** The header of its title can only be this table's. */
function saysKind(kind: TableKind, header: FoundHeader): boolean {
  const title = header.columns['title'] ?? header.columns['name'];
  return title !== undefined && kinds.every((other) => other === kind || !fieldsOf(other, title.header).some(({ field, nearness }) => nearness === 'exact' && (field === 'title' || field === 'name')));
}
