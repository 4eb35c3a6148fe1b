// What a topic is for: to inform, to discuss or to decide.
import type { Cell } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import { type Parsed, sure } from './parsed';

export type Intent = 'inform' | 'discuss' | 'decide';

/** The strongest first: a discussion that ends in a decision is there to decide. */
const intents: readonly (readonly [Intent, RegExp])[] = [
  ['decide', /\b(?:decisions?|decider|decide|deciding|vot(?:e|er|es|ing)|valid(?:er|ation|e)|adopt(?:er|ion)?|approbation|approv(?:e|al)|arbitr(?:age|er)|tranch(?:er)?|consentement|consent|elect(?:ion)?|elections?|choix|choisir|choose|resolution)\b|^d$/],
  ['discuss', /\b(?:discussions?|discut(?:er|ons)|discuss|debats?|debattre|debate|echang(?:e|er|es)|avis|consultations?|consulter|reflexions?|reflechir|feedback|brainstorm(?:ing)?|retours?|input|questions?|ateliers?|workshop|exploration|explorer|talk|opinion|ressenti|tour de table)\b|^e$/],
  ['inform', /\b(?:infos?|informations?|informer|inform|annonces?|announce(?:ment)?s?|fyi|points? d'etape|compte[ -]rendu|presentations?|update|news|nouvelles|rapport|restitutions?|bilan|suivi)\b|^i$/],
];

export function parseIntent(cell: Cell): Parsed<Intent> {
  const text = normalise(cellText(cell));
  const found = intents.find(([, pattern]) => pattern.test(text));
  return found === undefined ? null : sure(found[0]);
}
