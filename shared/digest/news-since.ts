// From when on things are news to a member: the group in service, and they in the group.
import type { Member } from '../model/rows';
import type { TableKind } from '../model/table';
import type { Instant } from '../model/time';
import { keptOf, slot } from '../plan/read-journal';
import type { World } from '../plan/world';
import { localToInstant } from '../time/zones';

/** The slot of when each row was first seen: 0 = there from the beginning. */
export const sinceSlot = (table: string): string => slot('since', table);

/** When this row was first seen; `now` where it is new, 0 where it was always there. */
export function firstSeen(world: World, kind: TableKind): (row: string) => Instant {
  const table = world.snapshot[kind], since = table === null ? undefined : keptOf(world.journal, 'since', table.id).get('');
  if (since === null || typeof since !== 'object' || Array.isArray(since)) return () => 0;
  const known = new Map(Object.entries(since));
  return (row) => { const at = known.get(row); return at === undefined ? world.now : typeof at === 'number' ? at : 0; };
}

/** When the group went into service; on trial, now, for nothing has happened yet. */
export function inServiceSince({ journal, snapshot, now }: World): Instant {
  return journal.activatedAt ?? (snapshot.trial ? now : 0);
}

/** By member: when they joined. 0 = from the beginning. */
export function joinedSince(world: World): (member: Member) => Instant {
  const seen = firstSeen(world, 'members');
  const byId = new Map(world.members.map(({ id, joined }) => [id, Math.max(seen(id), joined === null ? 0 : localToInstant(world.zone, joined, '00:00'))]));
  return ({ id }) => byId.get(id) ?? world.now;
}
