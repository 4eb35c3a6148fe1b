// One cell of an .ods as a value: ODF 1.3, part 3, 19.389 (office:value-type) and its neighbours.
import { isoToCell, minutesToCell } from './date-cell';
import type { Cell } from '../model/table';

export type Attributes = Readonly<Record<string, string>>;

/** `text` is what the cell shows; it counts where the typed value is not there. */
export function odsValue(attributes: Attributes, text: string): Cell {
  const shown = text === '' ? null : text;
  switch (attributes['office:value-type'] ?? attributes['calcext:value-type']) {
    case 'float': case 'percentage': case 'currency': return finiteNumber(attributes['office:value']) ?? shown;
    case 'date': return isoToCell(attributes['office:date-value'] ?? '') ?? shown;
    case 'time': return durationToCell(attributes['office:time-value'] ?? '') ?? shown;
    case 'boolean': return attributes['office:boolean-value'] === 'true';
    default: return shown ?? (attributes['office:string-value'] || null);
  }
}

/** An error stands as the text of a formula's cell. */
export function isErrorText(text: string, attributes: Attributes): boolean {
  return attributes['calcext:value-type'] === 'error' || (attributes['table:formula'] !== undefined && /^(#[A-Z/0]+[!?]?|(Err|Erreur):\d+)$/.test(text));
}

function finiteNumber(text: string | undefined): number | null {
  const number = Number(text);
  return text === undefined || text === '' || !Number.isFinite(number) ? null : number;
}

/** `PT01H30M00S`, also with days. */
function durationToCell(text: string): Cell {
  const parts = /^P(?:(\d{1,6})D)?T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})(?:[.,]\d+)?S)?$/.exec(text);
  if (parts === null) return null;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return minutesToCell((days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0) + Math.round((seconds ?? 0) / 60));
}
