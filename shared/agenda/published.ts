// What the journal keeps of an agenda once it was published: the list, what was left out, who had which role.
import type { Json } from '../model/json';
import type { Day, Minutes } from '../model/time';
import { familyOf, slot, type Journal } from '../plan/read-journal';

export interface PublishedAgenda {
  readonly document: string;
  readonly title: string;
  readonly day: Day;
  readonly subgroup: string | null;
  /** In the order of the page. */
  readonly items: readonly { readonly id: string; readonly minutes: Minutes; readonly subgroup: string | null }[];
  /** Row → the signature under which it was left out. */
  readonly leftOut: Readonly<Record<string, string>>;
  /** Rows left out by choice (on hold, not before, pinned out): these meetings do not age them. */
  readonly resting: readonly string[];
  /** Rows left out because those who bring them could not come: they age, and were not squeezed out. */
  readonly awaited: readonly string[];
  /** Topics that a person took off the page, as a run saw it; absent = none known. */
  readonly removed?: readonly string[];
  /** Minutes that were left out for lack of room, by subgroup: what fairness remembers. */
  readonly waiting: readonly { readonly subgroup: string; readonly minutes: Minutes }[];
  /** Role → member. */
  readonly roles: Readonly<Record<string, string>>;
}

export const agendaSlot = (meetingId: string): string => slot('agenda', meetingId);

export function agendaOf(journal: Journal, meetingId: string): PublishedAgenda | null {
  return read(familyOf(journal, 'agenda').get(meetingId.replaceAll('|', '¦'))?.get(''));
}

/** Meeting → its published agenda, all that the journal knows, by day then meeting. */
export function publishedAgendas(journal: Journal): readonly (PublishedAgenda & { readonly meetingId: string })[] {
  return [...familyOf(journal, 'agenda')]
    .flatMap(([meetingId, names]) => { const agenda = read(names.get('')); return agenda ? [{ ...agenda, meetingId }] : []; })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.meetingId < b.meetingId ? -1 : 1));
}

/** The journal's door has checked its shape; what an older version kept otherwise counts as not kept. */
function read(value: Json | undefined): PublishedAgenda | null {
  return value !== null && typeof value === 'object' && 'items' in value && 'leftOut' in value ? (value as unknown as PublishedAgenda) : null;
}
