// The ground of one round: what was read, and what of it we wrote ourselves.
import type { Snapshot } from '../../shared/model/snapshot';
import type { Instant } from '../../shared/model/time';
import { readWorld, type World } from '../../shared/plan/world';
import type { Group } from '../group';
import type { Journal } from '../journal';
import type { Courier } from '../mail/courier';
import type { SnapshotReading } from '../read-snapshot';
import type { Ground } from './ground';

interface Read extends Pick<SnapshotReading, 'tableNames'> {
  readonly snapshot: Snapshot;
}

interface Around {
  readonly now: Instant;
  readonly journal: Journal;
  readonly courier: (() => Courier) | null;
}

export function groundOf({ machine, folder, pages }: Group, { snapshot, tableNames }: Read, { now, journal, courier }: Around): Ground {
  const written = journal.entries().flatMap((entry) => (entry.entry === 'begun' ? entry.settling?.after ?? [] : []));
  let world: World | null = null;
  return { folder, pages, snapshot, tableNames, now, clock: machine.clock, courier, ours: new Set(written), world: () => (world ??= readWorld(snapshot, now, {})) };
}
