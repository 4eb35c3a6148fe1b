// What a heading says that its chapter is about, in the words of both languages and in the group's own.
import type { ReportPart, ReportsMethod } from '../model/settings';
import { messagesOf } from '../text/messages';
import { normalise } from '../text/normalise';

const parts: readonly ReportPart[] = ['asks', 'decisions', 'needs', 'done', 'plans', 'news'];
const words = (['fr', 'en'] as const).map((locale) => messagesOf(locale).reportWords);
const usual: ReadonlyMap<string, ReportPart> = new Map(parts.flatMap((part) => words.flatMap(({ headings }) => headings[part].map((name) => [name, part] as const))));

const tellings = parts.map((part) => [part, new RegExp(words.flatMap(({ tellings: tell }) => tell[part]).map((telling) => String.raw`(?<![\p{L}])(?:${telling})(?![\p{L}])`).join('|'), 'u')] as const);

/** Null = a heading of their own: kept as it is. */
export function partOfHeading(heading: string, headings: ReportsMethod['headings']): ReportPart | null {
  const folded = bare(heading);
  const own = parts.find((part) => headings[part]?.some((name) => bare(name) === folded));
  return own ?? usual.get(folded) ?? partTold(folded) ?? partWithin(folded);
}

/** Without its number, its marks and what stands in brackets. */
function bare(heading: string): string {
  return normalise(heading).replace(/\([^)]*\)/g, ' ').replace(/^(?:\d+|[ivx]+|[a-z])[.)]\s+|^[^\p{L}\d]+/gu, '').replace(/[^\p{L}\d]+$/gu, '').replace(/\s+/g, ' ').trim();
}

/** `Nos demandes à la plénière du 3/12`, `2. What do you need?`: a name of several words, or one of a whole word that leads; the longest decides. */
function partWithin(folded: string): ReportPart | null {
  const within = [...usual].filter(([name]) => folded.startsWith(`${name} `) || (name.includes(' ') && ` ${folded} `.includes(` ${name} `)));
  return within.reduce<readonly [string, ReportPart] | null>((best, entry) => (best === null || entry[0].length > best[0].length ? entry : best), null)?.[1] ?? null;
}

/** `Que demandons-nous à la plénière ?`, `What did you do?`: people put the same question in many ways, with the same few words. */
function partTold(folded: string): ReportPart | null {
  return tellings.find(([, tells]) => tells.test(folded))?.[0] ?? null;
}
