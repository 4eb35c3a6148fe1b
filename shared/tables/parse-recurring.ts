// Whether a topic comes back at each meeting.
import type { Cell } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import { parseYesNo } from './parse-yes-no';
import { type Parsed, sure } from './parsed';

const once = /^(?:ponctuel(?:le)?|une (?:seule )?fois|unique|once|one[ -]off|one time|exceptionnel(?:le)?)\b/;
const again = /(?:recurrent|recurring|regulier|reguliere|regular|standing|permanent|chaque|each|every|tous les|toutes les|tout le temps|mensuel|monthly|hebdo|weekly|trimestriel|quarterly|annuel|yearly|annual|bimensuel|revient|repeats|periodique|recurrence|systematique|a chaque)/;

export function parseRecurring(cell: Cell): Parsed<boolean> {
  const text = normalise(cellText(cell));
  if (once.test(text) || /^(?:non|not) /.test(text)) return sure(false);
  return again.test(text) ? sure(true) : parseYesNo(cell);
}
