// Who is named in the words of a message: `@Ana`, or `Ana :` at its beginning.
import type { MatchedPerson } from '../tables/match-person';

export interface Named {
  readonly members: readonly string[];
  /** Names that several members have. */
  readonly ambiguous: readonly string[];
}

const word = String.raw`\p{L}[\p{L}\p{M}'’-]*`;
/** An address is no mention. */
const called = new RegExp(String.raw`(?<![\p{L}\p{N}._%+-])@(${word}(?: \p{L}[\p{L}\p{M}'’-]*){0,3})`, 'gu');
const addressed = new RegExp(String.raw`^\s*(${word}(?: \p{Lu}[\p{L}\p{M}'’-]*){0,2})\s*:\s`, 'u');

/** The longest name that stands there counts: `@Ana Morel peux-tu` is Ana Morel. Names of nobody in the group are left alone. */
export function namedIn(text: string, person: (name: string) => MatchedPerson): Named {
  const found = [...(text.includes('@') ? text.matchAll(called) : [])].flatMap(([, name = '']) => longestName(name, person) ?? []);
  const opening = addressed.exec(text)?.[1], who = opening === undefined ? null : person(opening);
  const all = [...found, ...(who === null || opening === undefined ? [] : [{ name: opening, who }])];
  return {
    members: [...new Set(all.flatMap(({ who: one }) => (one === 'ambiguous' ? [] : [one])))],
    ambiguous: [...new Set(all.flatMap(({ name, who: one }) => (one === 'ambiguous' ? [name] : [])))],
  };
}

function longestName(words: string, person: (name: string) => MatchedPerson): { readonly name: string; readonly who: string } | null {
  const all = words.split(' ');
  for (let count = all.length; count > 0; count--) {
    const name = all.slice(0, count).join(' '), who = person(name);
    if (who !== null) return { name, who };
  }
  return null;
}
