// Lists of subgroups, whose names may hold an "and" themselves.
import type { Cell } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import { isProse } from './field-reader';
import { parsePeople } from './parse-people';
import { subgroupNamed } from './subgroup-name';

const between = /\s*[,;/|+\n\r]\s*/;
const and = /\s+(?:et|and|&)\s+|\s*&\s*/i;

/** Names under the group's own spelling; `Jardin et Habitat` is two where both are known, else one. */
export function parseSubgroups(cell: Cell, known: readonly string[]): readonly string[] {
  const names = pieces(cell).flatMap((piece) => {
    const whole = known.find((name) => normalise(name) === normalise(piece));
    if (whole !== undefined) return [whole];
    const parts = piece.split(and).map((part) => subgroupNamed(part, known));
    return parts.length > 1 && parts.every((part) => part !== null) ? parts : [subgroupNamed(piece, known) ?? piece];
  });
  return [...new Set(names)];
}

/** Names that stand without any "and": what the other cells can be understood by. */
export function namesAlone(cell: Cell): readonly string[] {
  return pieces(cell).filter((piece) => !and.test(piece));
}

function pieces(cell: Cell): readonly string[] {
  if (isProse(cell)) return [];
  const text = typeof cell === 'string' ? cell : cellText(cell);
  return text.split(between).map(cellText).filter((piece) => parsePeople(piece).length > 0);
}
