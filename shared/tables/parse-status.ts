// Where a topic or a task stands, as people note it: a word, a tick, a date under a header that says "done".
import type { Cell } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import { parseYesNo } from './parse-yes-no';
import { type Parsed, sure } from './parsed';

export type Status = 'open' | 'done' | 'on-hold';

const open = /^(?:(?:pas|non|not|un)[ -]?(?:encore |yet )?(?:fait|traite|commence|clos|termine|regle|resolu|done|started|finished|closed|solved|dealt with)|en cours|a traiter|ouvert|open|a faire|to ?do|to do|nouveau|new|a l'(?:ordre du jour|odj)|on the agenda|in progress|propose|proposed|a discuter|a voir|a planifier|a revoir|a suivre|a reprendre|planifie|prevu|planned|scheduled|pending|commence|started|report(?:e|ee)|ajourne|repousse|postponed|deferred|carried over|not reached|non aborde|pas aborde|actif|active|reouvert|reopened|rouvert|wip|ongoing|inscrit)(?:e?s?)\b/;
const onHold = /^(?:(?:mise? )?en (?:attente|pause|suspens|sommeil|stand[ -]?by)|attente|pause|paused|on[ -]hold|hold|put on hold|suspendu|suspended|gele|frozen|bloque|blocked|waiting|plus tard|later|stand[ -]?by|parked|parking|au frigo|a mettre en attente)(?:e?s?)\b/;
const done = /^(?:(?:c'est |deja |already |bien )?(?:fait|traite|clos|clot|cloture|closed?|done|fini|finished|termine|acheve|resolu|resolved|solved|regle|decide|decided|adopte|adopted|valide|approved|vote|abandonne|annule|supprime|dropped|cancell?ed|archive|archived|complete|completed|realise|dealt with|settled|classe|sans suite|caduc|obsolete|rejete|refuse|rejected|withdrawn|retire))(?:e?s?)\b/;

/** Of a word alone or followed by a date, a comma, brackets (`fait (AG du 3/12)`); not of a sentence. */
export function parseStatus(cell: Cell, header = ''): Parsed<Status> {
  const text = normalise(cellText(cell)).replace(/^[^\p{L}\p{N}]+(?=\p{L})/u, '');
  const ticked = parseYesNo(cell);
  if (ticked !== null) return sure(ticked.value ? (statusOfWord(normalise(header)) === 'on-hold' ? 'on-hold' : 'done') : 'open');
  if (text === '100%' || text === '100 %') return sure('done');
  if (/^\d{1,2} ?%$/.test(text)) return sure('open');
  const status = statusOfWord(text);
  if (status === null) return null;
  return /\?$/.test(text) ? { value: 'open', assumed: 'doubt' } : sure(status);
}

/** The status that a text starts with and says nothing else about; null where it is none. */
export function statusOfWord(text: string): Status | null {
  for (const [pattern, status] of [[open, 'open'], [onHold, 'on-hold'], [done, 'done']] as const) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && isAside(text.slice(found.length))) return status;
  }
  return null;
}

/** What may follow a status without changing it. */
function isAside(rest: string): boolean {
  return /^\s*(?:$|[?!.]+$|[(,:;/-]|(?:le|on|en|in|lors|a|at|par|by|depuis|since|jusqu'|until|au|ag|pleniere|ca|bureau|reunion)\b|\d)/.test(rest);
}
