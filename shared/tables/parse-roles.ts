// The roles that a member accepts.
import type { Cell } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import { parsePeople } from './parse-people';
import { type Parsed, sure } from './parsed';

export type Role = 'facilitation' | 'notes' | 'time';

const patterns: readonly (readonly [Role, RegExp])[] = [
  ['facilitation', /\b(?:anim(?:ation|er|ateur|atrice|e)|facilitat(?:ion|or|eur|rice|e)|facilit\w*|mod(?:eration|erator|erer)|chair|presidence)\b/],
  ['notes', /\b(?:(?:prise )?(?:de )?notes?|note[ -]?tak(?:er|ing)|secretariat|secretaire|secretary|compte[ -]rendu|cr|minutes|scribe)\b/],
  ['time', /\b(?:temps|time ?keep(?:er|ing)|time|gardien(?:ne)?|horloge|maitre du temps|chrono)\b/],
];
const all: readonly Role[] = ['facilitation', 'notes', 'time'];

/** `tous` = all three, `aucun` = none; null where any word of the list is no role. */
export function parseRoles(cell: Cell): Parsed<readonly Role[]> {
  const text = normalise(cellText(cell));
  if (/^(?:tous|toutes|tout|all|any|oui|yes|x|tous les roles|all roles|n'importe lequel)$/.test(text)) return sure(all);
  if (/^(?:aucune?|none|non|no|pas de role|no role|jamais|never|0)$/.test(text)) return sure([]);
  const written = parsePeople(cell);
  const roles = written.map((word) => patterns.find(([, pattern]) => pattern.test(normalise(word)))?.[0]);
  if (written.length === 0 || roles.includes(undefined)) return null;
  return sure(all.filter((role) => roles.includes(role)));
}
