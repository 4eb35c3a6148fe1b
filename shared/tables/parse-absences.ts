// When a member is away: `5/12-20/12`, `du 5 au 20 décembre`, several of them.
import type { Cell } from '../model/table';
import type { Day } from '../model/time';
import { normalise } from '../text/normalise';
import { parseDay } from '../time/parse-day';
import type { DayAsking } from '../time/parsed-day';
import { cellText } from './cell-text';
import { type Parsed, sure } from './parsed';

export interface Absence {
  readonly from: Day;
  /** The last day away. */
  readonly to: Day;
}

/** null where any of the periods is not understood: half of an absence would be worse than a question. */
export function parseAbsences(cell: Cell, asking: DayAsking): Parsed<readonly Absence[]> {
  const lines = typeof cell === 'string' ? cell : cellText(cell);
  const periods = lines.split(/[;\n\r]|,(?!\d)|\s+(?:puis|et|and|then|\+|&)\s+(?=(?:du|le|from|the|on)\b|\d)/i).map(normalise).filter((text) => text !== '');
  const absences = periods.map((text) => parsePeriod(text, asking));
  return absences.some((absence) => absence === null) ? null : sure(absences.flatMap((absence) => absence ?? []));
}

function parsePeriod(text: string, asking: DayAsking): Absence | null {
  const plain = text.replace(/^(?:absente?|en vacances|vacances|away|on holiday|holiday|conges?)\s*:?\s*/, '');
  const until = /^(?:jusqu'(?:au|a)|until|till)\s+(.+)$/.exec(plain)?.[1];
  if (until !== undefined) return ordered({ day: asking.today, written: false }, dayOf(until, asking));
  const alone = dayOf(plain.replace(/^(?:le|on)\s+/, ''), asking);
  if (alone !== null) return { from: alone.day, to: alone.day };
  for (const [first, second] of splits(plain.replace(/^(?:du|de|des?|entre le|from|between)\s+(?:the\s+)?/, ''))) {
    const to = dayOf(second, asking);
    const from = dayOf(first, asking) ?? dayOf(completed(first, second), asking);
    if (from !== null && to !== null) return ordered(/^\d{1,2}(?:er)?$/.test(first) ? dayOf(completed(first, second), asking) : from, to);
  }
  return null;
}

/** All ways to cut `5/12-20/12` in two, the clearest words first. */
function splits(text: string): readonly (readonly [string, string])[] {
  return [/\s+(?:au|a|to|until|till|et|and|→)\s+(?:le\s+|the\s+)?/g, /\s+[-–—]\s+|\s*(?:->|→|\.\.+)\s*/g, /-|\//g].flatMap((between) =>
    [...text.matchAll(between)].map((found) => [text.slice(0, found.index), text.slice(found.index + found[0].length)] as const),
  );
}

/** `5` before `20 décembre` is the 5th of December; `5` before `20/12` too. */
function completed(first: string, second: string): string {
  return /^\d{1,2}(?:er|st|nd|rd|th)?$/.test(first) ? second.replace(/\d{1,2}/, first.replace(/\D/g, '')) : `${first} ${second.replace(/^\d{1,2}\s*/, '')}`;
}

interface WrittenDay {
  readonly day: Day;
  /** With its year. */
  readonly written: boolean;
}

function dayOf(text: string, asking: DayAsking): WrittenDay | null {
  const found = parseDay(text, asking);
  if (found === null || found.guessed === 'month') return null;
  return { day: found.day, written: /\d{4}/.test(text) };
}

/** An end before its start, without a year, is in the next year: `20/12-5/1`. */
function ordered(from: WrittenDay | null, to: WrittenDay | null): Absence | null {
  if (from === null || to === null) return null;
  if (from.day <= to.day) return { from: from.day, to: to.day };
  if (to.written && from.written) return null;
  const shifted = (day: Day, years: number): Day => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  const absence = to.written ? { from: shifted(from.day, -1), to: to.day } : { from: from.day, to: shifted(to.day, 1) };
  return absence.from <= absence.to ? absence : null;
}
