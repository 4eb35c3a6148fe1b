// A day out of a cell: `3/12`, `avant le 3 décembre`, a date cell's `2026-12-03`.
import type { Cell } from '../model/table';
import type { Day } from '../model/time';
import { normalise } from '../text/normalise';
import { parseDay } from '../time/parse-day';
import type { DayAsking } from '../time/parsed-day';
import { cellText } from './cell-text';
import { type Parsed, sure } from './parsed';

/** Words that a column's header says already. */
const leading = /^(?:(?:a traiter |a faire |pas |au plus tard |needed |not |no later than |d'ici |avant |apres |a partir |des |pour |jusqu'(?:au? )?|by |before |after |from |until |on |due |reporte |repousse |postponed |attendre |dans |vers )+(?:le |du |au |la |the |to )?|(?:le|au|du) )/;

export function parseDayCell(cell: Cell, asking: DayAsking): Parsed<Day> {
  const text = cellText(cell);
  const found = parseDay(text, asking) ?? parseDay(normalise(text).replace(leading, ''), asking);
  if (found === null) return null;
  if (found.contradiction === true) return { value: found.day, assumed: 'wrong-weekday' };
  return found.guessed === undefined ? sure(found.day) : { value: found.day, assumed: found.guessed };
}

/** `pas avant le 15/1` in a column of statuses is no status. */
export function parseNotBefore(cell: Cell, asking: DayAsking): Parsed<Day> {
  const isWaiting = /^(?:pas avant|not before|apres|after|a partir|not earlier|reporte(?:e|es)? (?:au|a)|repousse(?:e|es)? (?:au|a)|postponed (?:to|until)|attendre)\b/.test(normalise(cellText(cell)));
  return isWaiting ? parseDayCell(cell, asking) : null;
}
