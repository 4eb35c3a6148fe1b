// Between which clock times a topic's presenters are there: `à partir de 20h30`, `avant 21 h`, `20h30-21h30`.
import type { Cell } from '../model/table';
import type { ClockTime } from '../model/time';
import { normalise } from '../text/normalise';
import { parseClock } from '../time/parse-clock';
import { cellText } from './cell-text';
import { type Parsed, sure } from './parsed';

export interface Hours {
  readonly from: ClockTime | null;
  readonly to: ClockTime | null;
}

const since = /^(?:a partir de|a compter de|des|apres|pas avant|depuis|from|after|since|not before|starting(?: at)?|>=?)\s*/;
const until = /^(?:avant|jusqu'a|jusque|pas apres|au plus tard(?: a)?|before|until|till?|by|not after|<=?)\s*/;

export function parseHours(cell: Cell): Parsed<Hours> {
  const text = normalise(cellText(cell)).replace(/^(?:presente?|presents?|la|dispo(?:nible)?|available|there|seulement|only|uniquement)\s+/, '');
  const from = parseClock(text.replace(since, ''));
  if (from !== null) return since.test(text) ? sure({ from, to: null }) : until.test(text) ? null : { value: { from, to: null }, assumed: 'starts-then' };
  const to = parseClock(text.replace(until, ''));
  if (to !== null) return sure({ from: null, to });
  return between(text);
}

/** `20h30-21h30`, `entre 20 h et 21 h`, `de 20h à 21h`, `8-9 pm`. */
function between(text: string): Parsed<Hours> {
  const ends = text.replace(/^(?:entre|de|between|from|a partir de)\s+/, '').split(/\s*(?:-|\ba\b|\bet\b|\bto\b|\band\b|\bjusqu'a\b|\buntil\b|→)\s*/).filter((end) => end !== '');
  const [first, second] = ends;
  if (first === undefined || second === undefined || ends.length > 2) return null;
  const to = parseClock(second);
  const half = /[ap]\.?m\.?$/.exec(second)?.[0] ?? '';
  const from = parseClock(first + half) ?? parseClock(first) ?? parseClock(`${first} h`);
  return from === null || to === null || from >= to ? null : sure({ from, to });
}
