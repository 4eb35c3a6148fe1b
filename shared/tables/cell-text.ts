// A cell as text, and the cells that say nothing.
import type { Cell } from '../model/table';

/** What a person reads in the cell, no-break spaces made plain; the empty string for an empty cell. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  return untidy.test(cell) ? cell.replace(/[\s\u200b\ufeff]+/g, ' ').trim() : cell;
}

/** Spaces other than single plain ones between words. */
const untidy = /[^\S ]|[\u200b\ufeff]|^ | $| {2}/;

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && /^[\s\u200b\ufeff]*$/.test(cell));
}

/** `-`, `/`, `…`, `n/a`: an answer that says nothing, except in a title or in notes. */
export function isDash(text: string): boolean {
  return /^(?:[-‐‑‒–—_/.…]+|n\/?a|néant|sans|none|nothing|rien)$/i.test(text);
}

/** What spreadsheets show where a formula failed, in French and English. */
export function isFormulaError(text: string): boolean {
  return /^(?:#(?:REF|N\/A|N\/D|NAME|NOM|VALUE|VALEUR|DIV\/0|NUM|NOMBRE|NULL|NUL|SPILL|CALC|ERROR|ERREUR)[!?]?|(?:Err|Erreur)\s?:\s?\d{3})$/i.test(text);
}
