// In whose name the group writes, and whom an answer reaches.
import type { World } from '../plan/world';
import { matchPerson } from '../tables/match-person';
import { parseEmail } from '../tables/parse-email';

export interface Sender {
  /** « Ana pour Les Voisins du Lez »; '' where neither person nor group has a name. */
  readonly name: string;
  /** Whom to tell that one wants fewer messages; null = the sending address. */
  readonly answersTo: string | null;
}

/** `fallback`: who the sending device says that it is. */
export function senderOf({ snapshot: { settings }, members, messages }: World, fallback: string | null): Sender {
  const { digest: { contact }, name: group } = settings;
  const person = contact === null ? undefined : members.find(({ id }) => id === matchPerson(contact, members));
  const address = contact === null ? null : parseEmail(contact)?.value ?? null;
  const name = person?.name ?? fallback ?? (address === null ? contact : null);
  return { name: name === null ? group : group === '' ? name : messages.mail.sender({ name, group }), answersTo: person?.email ?? address };
}
