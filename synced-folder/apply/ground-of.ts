// The ground of one round: what was read, and what of it we wrote ourselves.
import type { Snapshot } from '../../shared/model/snapshot';
import type { Instant } from '../../shared/model/time';
import type { Group } from '../group';
import type { Journal } from '../journal';
import type { SnapshotReading } from '../read-snapshot';
import type { Ground } from './ground';

interface Read extends Pick<SnapshotReading, 'tableNames'> {
  readonly snapshot: Snapshot;
}

export function groundOf({ folder, pages }: Group, { snapshot, tableNames }: Read, { now, journal }: { readonly now: Instant; readonly journal: Journal }): Ground {
  const written = journal.entries().flatMap((entry) => (entry.entry === 'begun' ? entry.settling?.after ?? [] : []));
  return { folder, pages, snapshot, tableNames, now, ours: new Set(written) };
}

