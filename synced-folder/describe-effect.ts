// What an effect would change, in a person's terms: lines of a document, cells of a row.
import type { Effect, TextEdit } from '../shared/model/effect';
import { assertNever } from '../shared/model/json';
import type { GroupDocument } from '../shared/model/snapshot';
import type { Cell } from '../shared/model/table';
import type { Locale, Messages } from '../shared/text/messages';
import { isDay } from '../shared/time/days';
import { formatDay } from '../shared/time/format-day';

export interface Describing {
  readonly words: Messages['cli'];
  readonly locale: Locale;
  /** The document as it stands, where the effect is about one. */
  readonly document: GroupDocument | null;
  readonly full: boolean;
}

export function describeEffect(effect: Effect, { words, locale, document, full }: Describing): readonly string[] {
  const text = (cell: Cell): string => cellWords(cell, locale);
  switch (effect.kind) {
    case 'writeDocument': return [`${words.verb.writeDocument} ${effect.document.id}`, ...(full ? diff(document?.content ?? '', effect.edits) : [])];
    case 'saveCells': return [words.cells({ title: effect.row.title, changes: effect.changes.map(({ column, was, to }) => words.cell({ column, was: text(was), to: text(to) })) })];
    case 'addRow': return [words.newRow({ cells: effect.cells.filter(({ value }) => value !== null).map(({ value }) => text(value)) })];
    case 'linkMeeting': case 'record': case 'deliver': case 'post': return [];
    default: return assertNever(effect);
  }
}

/** Removed and added lines, with the heading above each change. */
export function diff(before: string, edits: readonly TextEdit[]): readonly string[] {
  const lines = before.split(/\r?\n/);
  return edits.flatMap(({ from, to, lines: added }) => {
    const heading = [...lines.slice(0, from)].reverse().find((line) => /^#{1,6} /.test(line));
    const removed = lines.slice(from, to);
    return [...(heading === undefined ? [] : [`  ${heading}`]), ...removed.filter(isFull).map((line) => `- ${line}`), ...added.map((line) => line.replace(/\r?\n$/, '')).filter(isFull).map((line) => `+ ${line}`)];
  });
}

function isFull(line: string): boolean {
  return line.trim() !== '';
}

/** Tables hold `2026-12-12`; people read 12/12/2026. */
function cellWords(cell: Cell, locale: Locale): string {
  return typeof cell === 'string' && isDay(cell) ? formatDay(cell, locale, 'numeric') : cell === null ? '' : String(cell);
}
