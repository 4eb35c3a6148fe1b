// Which kind of meeting a topic is for: the plenary, or one subgroup's own.
import type { Cell } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import { type Parsed, sure } from './parsed';
import { subgroupNamed } from './subgroup-name';

export type MeetingKind = { readonly plenary: true } | { readonly subgroup: string };

const plenary = /^(?:en |la |a la |the |in |at the )?(?:plenieres?|plenary|plenaries|ag|ago|age|assemblees?(?: generale)?|general (?:assembly|meeting)|tous|toutes|tout le monde|everyone|everybody|all|groupe entier|grand groupe|whole group|collectif|pl)\b/;

export function parseMeeting(cell: Cell, subgroups: readonly string[]): Parsed<MeetingKind> {
  const text = cellText(cell).replace(/^(?:réunion|meeting)\s+(?:du?|de la|of the|of)?\s*/i, '');
  const subgroup = subgroupNamed(text, subgroups);
  if (subgroup !== null) return sure({ subgroup });
  return plenary.test(normalise(text)) ? sure({ plenary: true }) : null;
}
