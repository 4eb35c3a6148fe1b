// A mail address out of what people put into such a cell.
import type { Cell } from '../model/table';
import { cellText } from './cell-text';
import { type Parsed, sure } from './parsed';

const address = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

/** `Ana <ana@ex.org>`, `mailto:ana@ex.org`, `ana (at) ex.org`; of several the first, said as an assumption. */
export function parseEmail(cell: Cell): Parsed<string> {
  const text = cellText(cell).replace(/^mailto:/i, '').replace(/\s*[([]\s*(?:at|arobase)\s*[)\]]\s*/i, '@');
  const [first, ...others] = text.match(address) ?? [];
  if (first === undefined) return null;
  return others.length > 0 ? { value: first.toLowerCase(), assumed: 'first-of-list' } : sure(first.toLowerCase());
}
