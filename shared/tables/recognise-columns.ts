// Finds which column of a table holds which field: mapped by hand, else by what its header is called.
import type { Problem, Where } from '../model/problem';
import type { Cell, TableKind } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import { fieldNames, fieldOfKey, fieldsOf, headerWords, type FieldMatch, type Nearness } from './column-name';
import { nearest } from './spelling';

export interface Column {
  /** As it stands in the table. */
  readonly header: string;
  readonly index: number;
  readonly nearness: Nearness | 'mapped';
}

/** By field; only fields that have a column are there. */
export type Columns = Readonly<Record<string, Column>>;

/** Field, under its own or its everyday name, → header, as the settings say it. */
export type MappedColumns = Readonly<Record<string, string>>;

export interface RecognisedColumns {
  readonly columns: Columns;
  readonly problems: readonly Problem[];
}

/** Never fails: what is not recognised is simply not in `columns`; what had to be chosen or passed over is a problem. */
export function recogniseColumns(kind: TableKind, headerCells: readonly Cell[], mapped: MappedColumns = {}, where: Where = {}): RecognisedColumns {
  const headers = headerCells.map(cellText);
  const byHand = mappedColumns(kind, headers, mapped, where);
  const taken = new Set(Object.values(byHand.columns).map((column) => column.index));
  const claims = headers.flatMap((header, index) => (taken.has(index) || header === '' ? [] : [{ header, index, matches: fieldsOf(kind, header) }]));
  const columns: Record<string, Column> = { ...byHand.columns };
  const problems = [...byHand.problems];
  for (const nearness of ['exact', 'near', 'start'] as const) {
    const round = claims.filter((claim) => claim.matches[0]?.nearness === nearness);
    for (const only of [true, false]) problems.push(...assign({ kind, where }, round.filter((claim) => isClear(claim) === only), columns));
  }
  return { columns, problems };
}

interface Claim {
  readonly header: string;
  readonly index: number;
  readonly matches: readonly FieldMatch[];
}

interface Place {
  readonly kind: TableKind;
  readonly where: Where;
}

function isClear(claim: Claim): boolean {
  return claim.matches.length === 1;
}

/** Gives each claim the one field that is still free; adds to `columns`. Headers that mean one thing only must come first. */
function assign({ kind, where }: Place, claims: readonly Claim[], columns: Record<string, Column>): readonly Problem[] {
  return claims.flatMap((claim): readonly Problem[] => {
    const at: Where = { ...where, column: claim.header };
    const free = claim.matches.filter(({ field }) => columns[field] === undefined);
    const first = free[0] ?? claim.matches[0];
    if (first === undefined) return [];
    const { field, nearness } = first;
    const holder = columns[field];
    if (holder !== undefined) {
      const silent = nearness === 'start' || holder.nearness === 'mapped';
      return silent ? [] : [{ code: 'columns-twice', level: 'guess', where: at, values: { kind, field, taken: holder.header, other: claim.header } }];
    }
    if (free.length > 1) {
      const fields = free.map((match) => match.field);
      return nearness === 'start' ? [] : [{ code: 'column-ambiguous', level: 'warning', where: at, values: { kind, header: claim.header, fields } }];
    }
    columns[field] = { header: claim.header, index: claim.index, nearness };
    return nearness === 'start' ? [{ code: 'column-guessed', level: 'guess', where: at, values: { kind, field, header: claim.header } }] : [];
  });
}

function mappedColumns(kind: TableKind, headers: readonly string[], mapped: MappedColumns, where: Where): RecognisedColumns {
  const columns: Record<string, Column> = {};
  const problems: Problem[] = [];
  for (const [key, header] of Object.entries(mapped)) {
    const field = fieldOfKey(kind, key);
    const index = indexOfHeader(headers, header);
    const at: Where = { ...where, column: header };
    if (field === null) {
      problems.push({ code: 'mapped-field-unknown', level: 'warning', where: at, values: { kind, key, header, nearest: nearest(key, fieldNames(kind), normalise) } });
    } else if (index < 0) {
      const found = nearest(header, headers.filter((name) => name !== ''), normalise);
      problems.push({ code: 'mapped-column-missing', level: 'warning', where: at, values: { kind, field, header, nearest: found } });
    } else columns[field] = { header: headers[index] ?? header, index, nearness: 'mapped' };
  }
  return { columns, problems };
}

/** As it stands, else up to accents, case and spaces, else up to plural and little words. */
function indexOfHeader(headers: readonly string[], wanted: string): number {
  const folds = [(text: string) => text, normalise, (text: string) => headerWords(text).join(' ')];
  return folds.reduce((found, fold) => (found >= 0 ? found : headers.findIndex((header) => header !== '' && fold(header) === fold(wanted))), -1);
}
