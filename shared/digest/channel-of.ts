// How members are reached: by mail, through the relay that they named, or on a page that somebody hands them.
import type { Member } from '../model/rows';
import { matchPerson } from '../tables/match-person';

export type Channel =
  /** `relay`: who prints it for them; null = their own address. */
  | { readonly by: 'mail'; readonly address: string; readonly relay: Member | null }
  /** `relay`: a name as the group writes it; null = they named nobody. */
  | { readonly by: 'page'; readonly relay: string | null };

export interface Reach {
  /** A device sends mail for this group. */
  readonly mails: boolean;
  readonly members: readonly Member[];
  /** Addresses that turned us down for good count as none. */
  readonly isDead: (address: string) => boolean;
}

/** Of members who are reached together: they share an address, or there is one of them. */
export function channelOf(recipients: readonly Member[], { mails, members, isDead }: Reach): Channel {
  const alive = (member: Member): string | null => (mails && member.email !== null && !isDead(member.email) ? member.email : null);
  const own = recipients.flatMap((member) => alive(member) ?? [])[0];
  if (own !== undefined) return { by: 'mail', address: own, relay: null };
  const named = recipients.flatMap(({ relay }) => relay ?? [])[0] ?? null;
  const relay = named === null ? undefined : members.find(({ id }) => id === matchPerson(named, members));
  const theirs = relay === undefined ? null : alive(relay);
  return relay === undefined || theirs === null ? { by: 'page', relay: relay?.name ?? named } : { by: 'mail', address: theirs, relay };
}
