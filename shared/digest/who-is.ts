// Whose name stands on a comment: members are known by their name, its beginning or initials, by their address, or as the group says.
import type { Person } from '../model/document-content';
import type { Member } from '../model/rows';
import { personMatcher, type MatchedPerson, type NamedMember } from '../tables/match-person';
import { normalise, wordsOf } from '../text/normalise';

export interface WhoIs {
  /** Of an author, or of somebody who is named by a link. */
  readonly person: (person: Person) => MatchedPerson;
  /** Of a name as typed. */
  readonly name: (name: string) => MatchedPerson;
}

/** Several members of one name are `ambiguous`, and nobody is guessed: a misspelt name is nobody's. */
export function whoIs(members: readonly Member[], authors: Readonly<Record<string, string>>): WhoIs {
  const match = strictMatcher(members);
  const told = new Map(Object.entries(authors).map(([written, name]) => [normalise(written), name]));
  const byAddress = new Map<string, MatchedPerson>();
  for (const { id, email } of members) if (email !== null) byAddress.set(normalise(email), byAddress.has(normalise(email)) ? 'ambiguous' : id);
  const name = (written: string): MatchedPerson => {
    const plain = written.replace(/\([^)]*\)\s*$/, '').replace(/^@/, ''), mapped = told.get(normalise(plain)) ?? told.get(normalise(written));
    return match(mapped ?? plain);
  };
  const person = ({ name: shown, account, email }: Person): MatchedPerson => {
    const written = [email, account, shown].flatMap((one) => (one === null || one === '' ? [] : [one]));
    const mapped = written.flatMap((one) => told.get(normalise(one)) ?? [])[0];
    if (mapped !== undefined) return match(mapped);
    const addressed = written.map((one) => byAddress.get(normalise(one))).find((one) => one !== undefined && one !== 'ambiguous');
    const one = account === null ? null : byAddress.get(normalise(account)) ?? name(account), other = shown === '' ? null : name(shown);
    // Anyone can sign a link with a name: where it leads to somebody else, neither is believed.
    if (one !== null && other !== null && one !== other && one !== 'ambiguous' && other !== 'ambiguous') return 'ambiguous';
    // Two members share an address: the name beside it says which of them wrote.
    return addressed ?? firstKnown([shown, ...(account === null ? [] : [account])].filter((one) => one !== '').map(name));
  };
  return { person: remembered(person, (one) => JSON.stringify([one.name, one.account, one.email])), name: remembered(name, (one) => one) };
}

function firstKnown(found: readonly MatchedPerson[]): MatchedPerson {
  return found.find((one) => one !== null) ?? null;
}

/** Most names are whole or first names, and most words are nobody's: only the rest is compared with every member. */
function strictMatcher(members: readonly NamedMember[]): (written: string) => MatchedPerson {
  const match = personMatcher(members), byId = new Map(members.map((member) => [member.id, member]));
  const spelled = members.map(({ id, name }) => ({ id, name: normalise(name), words: wordsOf(name) }));
  const whole = indexOf(spelled.map(({ id, name }) => ({ id, name }))), first = indexOf(spelled.map(({ id, name }) => ({ id, name: wordsOf(name.split(' ')[0] ?? '').join(' ') })));
  const beginnings = new Set(spelled.flatMap(({ words }) => words.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)))));
  const initials = new Set(spelled.map(({ words }) => words.map((word) => word[0]).join('')));
  return (written) => {
    const known = whole.get(normalise(written));
    if (known !== undefined) return known;
    const words = wordsOf(written);
    if (!words.every((word) => beginnings.has(word)) && !initials.has(words.join(''))) return null;
    const named = words.length === 1 ? first.get(words[0] ?? '') : undefined, found = named ?? match(written), member = found === null ? undefined : byId.get(found);
    return member !== undefined && !isSpelledSo(words, member) ? null : found;
  };
}

function indexOf(named: readonly NamedMember[]): ReadonlyMap<string, MatchedPerson> {
  const index = new Map<string, MatchedPerson>();
  for (const { id, name } of named) index.set(name, index.has(name) ? 'ambiguous' : id);
  return index;
}

/** Each word is one of the name's, or its beginning, or they are its initials. */
function isSpelledSo(words: readonly string[], { name }: NamedMember): boolean {
  const full = wordsOf(name);
  return words.every((word) => full.some((other) => other.startsWith(word))) || words.join('') === full.map((word) => word[0]).join('');
}

function remembered<T>(answer: (asked: T) => MatchedPerson, keyOf: (asked: T) => string): (asked: T) => MatchedPerson {
  const known = new Map<string, MatchedPerson>();
  return (asked) => {
    const key = keyOf(asked), before = known.get(key), found = before === undefined ? answer(asked) : before;
    known.set(key, found);
    return found;
  };
}
