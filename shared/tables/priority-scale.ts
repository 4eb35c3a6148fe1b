// A group's priorities on one scale from 1 (low) to 5: words, `P1`, stars, or numbers whose direction the header may say.
import type { Cell } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import { type Parsed, sure } from './parsed';

export interface PriorityScale {
  /** The greatest number, and the longest row of stars, that the column holds. */
  readonly greatest: number;
  readonly stars: number;
  readonly highest: 'low-number' | 'high-number';
  /** The header does not say which number is the highest. */
  readonly assumed: boolean;
}

const words: readonly (readonly [number, RegExp])[] = [
  [5, /^(?:tres (?:haute?|elevee?|urgente?|importante?|forte?)|very (?:high|urgent|important)|urgente?s?|urgence|critique|critical|maxi?(?:male?|mum)?|essentiel(?:le)?|vitale?|top|highest|asap|prioritaire|absolue?|p0|🔴)$/u],
  [1, /^(?:tres (?:basse?|bas|faible)|very low|lowest|mini?(?:male?|mum)?|negligeable|optionnel(?:le)?|optional|⚪)$/u],
  [4, /^(?:haute?s?|elevee?s?|high|importante?s?|important|fort(?:e|es|s)?|grande?|p(?:lus)?|🟠)$/u],
  [3, /^(?:moyen(?:ne)?s?|medium|mid|middle|moderate|moderee?|normale?s?|normal|standard|mod|🟡)$/u],
  [2, /^(?:basses?|bas|low|faibles?|peu (?:importante?|urgente?)|pas urgente?|not urgent|petite?|minor|mineure?|secondaire|🟢)$/u],
];

/** Reads all the cells of the column, as 1 to 3 is not the scale of 1 to 10. */
export function priorityScale(header: string, cells: readonly Cell[]): PriorityScale {
  let greatest = 1;
  let stars = 1;
  for (const cell of cells) {
    const text = cellText(cell);
    greatest = Math.max(greatest, numberOf(text) ?? 1);
    stars = Math.max(stars, starsOf(text) ?? 1);
  }
  const said = directionOf(header);
  return { greatest: roundScale(greatest), stars: Math.max(3, stars), highest: said ?? 'low-number', assumed: said === null };
}

/** 1 to 5. `number` = it depends on the scale's direction. */
export function parsePriority(cell: Cell, scale: PriorityScale): Parsed<number> & { readonly byNumber?: true } | null {
  const text = normalise(cellText(cell)).replace(/^(?:priorite|priority|prio)\s*:?\s*/, '').replace(/[.!]+$/, (end) => (/^!+$/.test(end) ? end : ''));
  const word = words.find(([, pattern]) => pattern.test(text));
  if (word !== undefined) return sure(word[0]);
  const stars = starsOf(text);
  if (stars !== null) return sure(onScale(stars, scale.stars));
  const letter = /^[abc]$/.exec(text)?.[0];
  if (letter !== undefined) return sure({ a: 5, b: 3, c: 1 }[letter] ?? 3);
  const ranked = /^p ?([1-5])$/.exec(text)?.[1];
  if (ranked !== undefined) return sure(6 - Number(ranked));
  const number = numberOf(text);
  if (number === null || number > scale.greatest) return null;
  const value = onScale(number, scale.greatest);
  return { value: scale.highest === 'low-number' ? 6 - value : value, byNumber: true };
}

/** 1 → 1, `top` → 5. */
function onScale(rank: number, top: number): number {
  return Math.max(1, Math.min(5, Math.round(1 + (4 * (rank - 1)) / (top - 1))));
}

function roundScale(greatest: number): number {
  return [3, 5, 10, 20, 100].find((top) => greatest <= top) ?? greatest;
}

function numberOf(text: string): number | null {
  const number = /^(\d{1,6})(?:[.,]\d+)?(?: ?\/ ?\d+)?$/.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}

function starsOf(text: string): number | null {
  return /^(?:\*+|★+☆*|⭐+|!+|\++)$/u.test(text) ? [...text.replace(/☆/g, '')].length : null;
}

/** `Priorité (1 = haute)`, `5 = urgent`, `Importance`, `Votes`; null where the header says neither. */
function directionOf(header: string): PriorityScale['highest'] | null {
  const text = normalise(header);
  const [, number, meaning = ''] = /(\d+)\s*[=:]\s*(?:la |le )?(?:plus |most |very |tres )?([a-z]+)/.exec(text) ?? [];
  if (number !== undefined) {
    const isHigh = !/^(?:bas|faible|low|pas|peu|moins|min|least|not|secondaire)/.test(meaning);
    return isHigh === (Number(number) <= 1) ? 'low-number' : 'high-number';
  }
  if (/^(?:rang|rank|ordre|order)/.test(text)) return 'low-number';
  return /\b(?:importance|score|votes?|poids|weight|urgence|urgency|points?|voix|degre)\b/.test(text) ? 'high-number' : null;
}
