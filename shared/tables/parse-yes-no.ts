// Yes and no as people tick them.
import type { Cell } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import { type Parsed, sure } from './parsed';

const yes = new Set(['oui', 'o', 'x', 'xx', 'xxx', 'ok', 'okay', 'yes', 'y', 'true', 'vrai', '1', 'si', "d'accord", 'ouais', 'coche', 'checked', 'on', '✓', '✔', '☑', '✅', '🗹', '[x]', '👍', '☒', '•', '●']);
const no = new Set(['non', 'n', 'no', 'nope', 'false', 'faux', '0', 'off', '✗', '✘', '❌', '☐', '[ ]', '[]', '👎', '✖', 'pas encore', 'not yet', 'jamais', 'never']);

export function parseYesNo(cell: Cell): Parsed<boolean> {
  const text = normalise(cellText(cell)).replace(/\ufe0f/g, '').replace(/[\s!.]+$/, '');
  if (yes.has(text)) return sure(true);
  return no.has(text) ? sure(false) : null;
}
