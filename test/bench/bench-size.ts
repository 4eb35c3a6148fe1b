// How large the groups of the benches are, when it is there, and how their members and subgroups are called.
import type { Instant } from '../../shared/model/time';

export interface GroupSize {
  readonly members: number;
  readonly topics: number;
  readonly pastMeetings: number;
  /** Each with two reports, for the next plenary and for the one before it. */
  readonly subgroups: number;
  /** In the comments of documents, a dozen or more to each. */
  readonly threads: number;
  /** Of each thread. */
  readonly messages: number;
}

/** Sizes as the architecture has them. */
export const usualSize: GroupSize = { members: 40, topics: 60, pastMeetings: 26, subgroups: 6, threads: 60, messages: 5 };
export const bigSize: GroupSize = { members: 500, topics: 5000, pastMeetings: 100, subgroups: 30, threads: 1000, messages: 20 };
export const tenthSize: GroupSize = { members: 50, topics: 500, pastMeetings: 10, subgroups: 3, threads: 100, messages: 20 };

/** A Thursday; the next plenary is a week later. */
export const benchNow: Instant = Date.UTC(2026, 10, 26, 9);
export const dayMs = 86_400_000;
export const nextStart = Date.UTC(2026, 11, 3, 19);

export function dayAt(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** The nth of so many. */
export function subgroupAt(nth: number, { subgroups }: GroupSize): string {
  const names = ['Jardin', 'Bâtiment', 'Finances', 'Accueil', 'Fêtes', 'Énergie', 'Juridique', 'Vie commune'], at = nth % subgroups;
  return at < names.length ? names[at]! : `${names[at % names.length]} ${1 + Math.floor(at / names.length)}`;
}

export function memberAt(nth: number, { members }: GroupSize): string {
  return `Prénom${nth % members} Nom${nth % members}`;
}
