// What a report asks of the plenary: a title for the agenda, minutes and an intent where they are said.
import type { Minutes } from '../model/time';
import { parseIntent } from '../tables/parse-intent';
import { parseMinutes } from '../tables/parse-minutes';
import { messagesOf } from '../text/messages';
import { normalise } from '../text/normalise';
import { durationPattern } from '../time/duration-pattern';
import type { Ask } from './report';

const words = (['fr', 'en'] as const).map((locale) => messagesOf(locale).reportWords);
const labels: ReadonlySet<string> = new Set(words.flatMap(({ askLabels }) => askLabels));
const nones: ReadonlySet<string> = new Set(words.flatMap(({ none, nothing }) => [...none, ...nothing]));
const minutesFor = words.flatMap((one) => one.minutesFor).sort((a, b) => b.length - a.length);
const minutesAsked = new RegExp(String.raw`(?:[(,:–-]\s*)?(?<![\p{L}\d])${durationPattern}(?![\p{L}\d])\s*\)?`, 'iu');
const linking = new RegExp(`^(?:(?:${minutesFor.join('|')})(?![\\p{L}])\\s*|[,:;.–-]\\s*)+`, 'iu');
const longestTitle = 110;

/** `sentences` = one passage. Outside a chapter of asks, only what a label such as `Demande :` announces. */
export function readAsk(sentences: readonly string[], inAsks: boolean, passage: number): Ask | null {
  const text = sentences.join(' '), { label, rest } = cutLabel(text);
  if ((!inAsks && !label) || isNone(rest)) return null;
  const said = minutesAsked.exec(rest), minutes = said === null ? null : minutesOf(said[0]);
  return { title: titleOf(rest, minutes === null ? null : said), text, minutes, intent: (parseIntent(rest) ?? parseIntent(text))?.value ?? null, passage };
}

/** `aucune`, `RAS`, `n/a`: nothing is asked. */
export function isNone(text: string): boolean {
  const folded = bareWords(text);
  return folded === '' || nones.has(folded) || nones.has(folded.replace(/[.]/g, ''));
}

export function startsAsAsk(text: string): boolean {
  return cutLabel(text).label;
}

export function bareWords(text: string): string {
  return normalise(text).replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}

function cutLabel(text: string): { readonly label: boolean; readonly rest: string } {
  const [, before = '', rest = ''] = /^([^:]{2,40}?)\s*[:–—]\s*(.*)$/su.exec(text) ?? [];
  const asked = normalise(before).replace(/\([^)]*\)/g, ' ').replace(minutesAsked, ' ').replace(/\s+/g, ' ').trim();
  const label = labels.has(asked) || labels.has(asked.replace(/s$/, ''));
  const minutes = label ? minutesAsked.exec(before)?.[0] ?? '' : '';
  return label ? { label, rest: minutes === '' ? rest : `${rest} (${minutes.replace(/[()]/g, '').trim()})` } : { label, rest: text };
}

function minutesOf(words: string): Minutes | null {
  return parseMinutes(words.replace(/^[\s(,:–-]+|[\s)]+$/g, ''))?.value ?? null;
}

/** Its first sentence, without the minutes: what is left reads as the name of a point. */
function titleOf(text: string, said: RegExpExecArray | null): string {
  const before = said === null ? text : text.slice(0, said.index), after = said === null ? '' : text.slice(said.index + said[0].length);
  const isLead = before.trim().split(/\s+/).length <= 3 && after.trim() !== '' && linking.test(after.trim());
  const joined = said === null ? text : isLead ? after.trim().replace(linking, '') : `${before.trim()} ${after.trim()}`;
  const [first = ''] = joined.trim().split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const clean = first.replace(/\s+/g, ' ').replace(/\s+([,.;])/g, '$1').replace(/[\s.,;:–-]+$/u, '').trim();
  const short = clean.length <= longestTitle ? clean : `${clean.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
  return short === '' ? text.slice(0, longestTitle) : (short[0] ?? '').toUpperCase() + short.slice(1);
}
