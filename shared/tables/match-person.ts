// Which member a name means, however it is written: full name, first name, initials, with or without accents.
import { normalise, wordsOf } from '../text/normalise';
import { isSameOrMistyped } from './spelling';

export interface NamedMember {
  readonly id: string;
  readonly name: string;
}

/** A member's id, null for nobody, `ambiguous` for several. */
export type MatchedPerson = string | null | 'ambiguous';

export function matchPerson(name: string, members: readonly NamedMember[]): MatchedPerson {
  return personMatcher(members)(name);
}

/** The same for many names. The first way of writing that fits anybody decides. */
export function personMatcher(members: readonly NamedMember[]): (name: string) => MatchedPerson {
  const spelled = members.map(({ id, name }) => ({ id, name: normalise(name), words: wordsOf(name) }));
  const answers = new Map<string, MatchedPerson>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    const answer = match(normalise(name).replace(/^@/, ''), spelled);
    answers.set(name, answer);
    return answer;
  };
}

interface Spelled {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
}

function match(name: string, members: readonly Spelled[]): MatchedPerson {
  const words = wordsOf(name);
  if (words.length === 0) return null;
  for (const fits of ways) {
    const found = members.filter((member) => fits({ name, words }, member));
    if (found.length > 0) return found.length === 1 ? (found[0]?.id ?? null) : 'ambiguous';
  }
  return null;
}

type Written = Omit<Spelled, 'id'>;

const ways: readonly ((written: Written, member: Spelled) => boolean)[] = [
  (written, member) => written.name === member.name,
  (written, member) => sorted(written.words) === sorted(member.words),
  (written, member) => written.words.join(' ') === firstName(member),
  (written, member) => isAbbreviated(written.words, member.words),
  (written, member) => written.words.length === 1 && member.words.includes(written.words[0] ?? '') && (written.words[0] ?? '').length > 1,
  (written, member) => written.words.length > 1 && written.words.every((word) => member.words.includes(word)),
  (written, member) => isInitials(written, member),
  (written, member) => isSameOrMistyped(written.words.join(' '), firstName(member)) || isSameOrMistyped(written.words.join(' '), member.words.join(' ')),
];

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

/** Both halves of `Jean-Pierre`. */
function firstName({ name }: Spelled): string {
  return wordsOf(name.split(' ')[0] ?? '').join(' ');
}

/** `Ana M.`, `A. Morel`: each word starts the member's word at the same place. */
function isAbbreviated(words: readonly string[], full: readonly string[]): boolean {
  const isShorter = words.some((word, i) => word !== full[i]);
  return words.length > 1 && words.length <= full.length && isShorter && words.some((word, i) => word === full[i]) && words.every((word, i) => full[i]?.startsWith(word) === true);
}

/** `AM`, `A.M.` */
function isInitials(written: Written, member: Spelled): boolean {
  const letters = written.words.every((word) => word.length === 1) ? written.words.join('') : written.name;
  return letters.length >= 2 && letters === member.words.map((word) => word[0]).join('');
}
