// Whether a person put a topic on the agenda, or off it, whatever the rest says.
import type { Cell } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import { parseYesNo } from './parse-yes-no';
import { type Parsed, sure } from './parsed';

const out = /^(?:hors (?:de l')?(?:ordre du jour|odj)|hors|out|exclue?|retiree?|a retirer|ne pas mettre|pas cette fois|pas a l'(?:ordre du jour|odj)|not this time|not on the agenda|off the agenda|off|excluded|skip|jamais|never)\b/;
const into = /^(?:d'office|epinglee?|obligatoire|pinned|pin|in|must(?:[ -](?:go|have|do))?|a l'(?:ordre du jour|odj)|a mettre|a inscrire|a garder|on the agenda|mandatory|required|forced|incontournable|fixee?|imposee?|prioritaire|absolument|toujours|always|dedans|📌)(?!\p{L})/u;

/** `no` in such a column is not pinned at all, rather than kept out. */
export function parsePinned(cell: Cell): Parsed<'in' | 'out' | null> {
  const text = normalise(cellText(cell));
  const ticked = parseYesNo(cell);
  if (ticked !== null) return sure(ticked.value ? 'in' : null);
  if (out.test(text)) return sure('out');
  return into.test(text) ? sure('in') : null;
}
