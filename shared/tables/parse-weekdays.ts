// On which days of the week a member may be reached: `lundi, mardi`, `lun-ven`, `en semaine`, `tous les jours sauf le dimanche`.
import type { Cell } from '../model/table';
import { weekdayOf, weekdayPattern } from '../time/day-names';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import { type Parsed, sure } from './parsed';

const week = [1, 2, 3, 4, 5, 6, 7] as const;
const named: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:tous les jours|tout le temps|tous|n'importe quand|peu importe|every ?day|all days|any ?(?:day|time)|7\/7|7j\/7)$/, week],
  [/^(?:(?:en |la |les jours de )?semaine|jours? ouvres?|jours? ouvrables?|working days?|work ?days?|week ?days?|during the week)$/, [1, 2, 3, 4, 5]],
  [/^(?:(?:le |les |en |at |on )?(?:the )?week-?ends?|fins? de semaine)$/, [6, 7]],
];
const range = new RegExp(`^(?:du |de |from )?(${weekdayPattern}) ?(?:-|au|a|to|→) ?(?:le )?(${weekdayPattern})$`);
const day = new RegExp(`^(?:le |les |tous les |chaque |on |every )?(${weekdayPattern})(?: (?:matin|soir|midi|apres-midi|morning|evening)s?)?$`);

/** 1 = Monday … 7 = Sunday, ascending; null where any part is no day. */
export function parseWeekdays(cell: Cell): Parsed<readonly number[]> {
  const text = normalise((typeof cell === 'string' ? cell : cellText(cell)).replace(/[\n\r]+/g, ', ')).replace(/[.,\s]+$/, '');
  const [kept = '', ...left] = text.split(/,? ?\b(?:sauf|except|but not|mais pas|hors)\b ?/);
  const days = daysIn(kept === '' ? 'tous' : kept);
  const without = left.map(daysIn);
  if (days === null || without.includes(null)) return null;
  const found = week.filter((one) => days.includes(one) && !without.some((some) => some?.includes(one)));
  return found.length === 0 ? null : sure(found);
}

function daysIn(text: string): readonly number[] | null {
  const whole = named.find(([pattern]) => pattern.test(text));
  if (whole !== undefined) return whole[1];
  const pieces = text.split(/ ?(?:[,;/+&]|\bet\b|\bou\b|\band\b|\bor\b) ?/).filter((piece) => piece !== '').flatMap((piece) => (range.test(piece) || day.test(piece) ? [piece] : piece.split(' ')));
  const days = pieces.map(daysOfPiece);
  return days.length === 0 || days.includes(null) ? null : days.flatMap((some) => some ?? []);
}

function daysOfPiece(piece: string): readonly number[] | null {
  const [, first, last] = range.exec(piece) ?? [];
  if (first !== undefined && last !== undefined) return between(weekdayOf(first), weekdayOf(last));
  const one = day.exec(piece)?.[1];
  return one === undefined ? named.find(([pattern]) => pattern.test(piece))?.[1] ?? null : [weekdayOf(one)];
}

/** From Saturday to Monday goes over Sunday. */
function between(first: number, last: number): readonly number[] {
  return week.filter((one) => (first <= last ? one >= first && one <= last : one >= first || one <= last));
}
