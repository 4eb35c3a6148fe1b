// How we write a value into a cell: as the column's other cells do, else in the group's words; days as ISO unless the column has a style.
import type { Cell, TableKind } from '../model/table';
import type { Day } from '../model/time';
import { messagesOf, type Locale } from '../text/messages';
import { cellText } from './cell-text';
import { parsePinned } from './parse-pinned';
import { parseStatus } from './parse-status';

export interface Written {
  /** Of the rows in `shared/model/rows`. */
  readonly field: string;
  /** A day as ISO, a status or a pin by its code word, `done` as a boolean or a status; anything else as it is to stand there. */
  readonly value: string | number | boolean | null;
  /** What the column's other cells hold. */
  readonly like?: readonly Cell[];
  readonly header?: string;
}

/** Read again, it gives the same value. */
export function cellOf(kind: TableKind, { field, value, like = [], header = '' }: Written, locale: Locale): Cell {
  const { tables } = messagesOf(locale);
  if (value === null) return null;
  if (dayFields[kind].includes(field)) return dayCell(String(value), like);
  if (field === 'minutes') return like.some((cell) => typeof cell === 'string' && /[a-z]/i.test(cell)) ? tables.minutes({ minutes: Number(value) }) : Number(value);
  if (field === 'status') return usual(like, (cell) => parseStatus(cell, header)?.value === value) ?? statusWord(tables.status, String(value));
  if (field === 'done') return doneCell(value === true || value === 'done', { like, header, locale });
  if (field === 'pinned') return usual(like, (cell) => parsePinned(cell)?.value === value) ?? (value === 'out' ? tables.pinned.out : tables.pinned.in);
  if (field === 'intent' && (value === 'inform' || value === 'discuss' || value === 'decide')) return tables.intent[value];
  if (typeof value === 'boolean') return value ? tables.yes : tables.no;
  return value;
}

/** What we call a column that a table does not have yet; recognised again as the same field when we read it. */
export function defaultHeader(kind: TableKind, field: string, locale: Locale): string {
  const headers: Readonly<Record<TableKind, Readonly<Record<string, string>>>> = messagesOf(locale).tables.headers;
  return headers[kind][field] ?? field;
}

const dayFields: Readonly<Record<TableKind, readonly string[]>> = { topics: ['deadline', 'notBefore', 'since'], members: ['joined', 'left'], tasks: ['due'], decisions: ['day'] };

/** `03/12/2026` where most of the column's days are written so. */
function dayCell(day: Day, like: readonly Cell[]): string {
  const texts = like.map(cellText).filter((text) => /\d/.test(text));
  const slashed = texts.filter((text) => /^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(text)).length;
  return 2 * slashed > texts.length ? day.split('-').reverse().join('/') : day;
}

function statusWord(words: Readonly<Record<'open' | 'done' | 'on-hold', string>>, status: string): string {
  return status === 'done' || status === 'on-hold' ? words[status] : words.open;
}

function doneCell(done: boolean, { like, header, locale }: { readonly like: readonly Cell[]; readonly header: string; readonly locale: Locale }): Cell {
  const { tables } = messagesOf(locale);
  return usual(like, (cell) => parseStatus(cell, header)?.value === (done ? 'done' : 'open')) ?? (done ? tables.yes : null);
}

/** The commonest of the cells that mean it, the first of equals; dates and remarks are nobody else's. */
function usual(like: readonly Cell[], means: (cell: Cell) => boolean): Cell {
  const count = new Map<Cell, number>();
  for (const cell of like) if (cellText(cell) !== '' && !/\d|[(,]/.test(cellText(cell)) && means(cell)) count.set(cell, (count.get(cell) ?? 0) + 1);
  return [...count].reduce<readonly [Cell, number]>((best, entry) => (entry[1] > best[1] ? entry : best), [null, 0])[0];
}
