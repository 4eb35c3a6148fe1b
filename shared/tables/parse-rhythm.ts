// How often a member wishes to be written to: a choice of four, however it is said.
import type { Rhythm } from '../digest/preferences';
import type { Cell } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import { type Parsed, sure } from './parsed';

/** Tried in this order: `pas plus d'une fois par semaine` is weekly, `pas souvent` is a few times. */
const rhythms: readonly (readonly [Rhythm, RegExp])[] = [
  ['never', /^(?:jamais|never|non|no|aucune?|rien|none|pas du tout|not at all|stop|off|0|zero|sur papier|papier|paper)(?: (?:merci|thanks))?$/],
  ['weekly', /\bhebdo(?:madaire)?\b|\bweekly\b|\b(?:une?|1|one|once)\b.{0,12}\b(?:semaine|sem|week)\b|^1 ?(?:x|fois)? ?\/ ?(?:sem(?:aine)?|week)$|^(?:chaque|every) (?:semaine|week)$|^(?:par|a) (?:semaine|week)$/],
  ['few', /^(?:quelques|plusieurs|deux|trois|2|3|2 ou 3|a few|few|some|several|two|three|twice) ?(?:fois|x|times)?(?: ?(?:par|a|per|\/) ?(?:semaine|sem|week))?$|^(?:parfois|normal(?:e|ement)?|habituel(?:lement)?|usual(?:ly)?|comme d'habitude|pas (?:trop )?souvent|de temps en temps|sometimes|not (?:too )?often|moyen(?:nement)?|medium)$/],
  ['often', /^(?:(?:tres |le plus )?souvent(?: possible)?|(?:very )?often|(?:tous les|chaque) jours?|au fil de l'eau|tout de suite|des que possible|immediat(?:ement)?|quotidien(?:nement)?|every ?day|daily|(?:at|right) (?:once|away)|as it comes|toujours|always|oui|yes)$/],
];

export function parseRhythm(cell: Cell): Parsed<Rhythm> {
  const text = normalise(cellText(cell)).replace(/[\s.!]+$/, '');
  if (/^(?:une|1) fois par (?:jour|day)$|^once a day$/.test(text)) return sure('often');
  if (/\b(?:mois|mensuel\w*|month(?:ly)?)\b/.test(text)) return { value: 'weekly', assumed: 'slowest' };
  const found = rhythms.find(([, pattern]) => pattern.test(text));
  return found === undefined ? null : sure(found[0]);
}
