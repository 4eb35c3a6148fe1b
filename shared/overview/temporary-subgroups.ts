// Subgroups that the group set up for a time, until their last day.
import type { World } from '../plan/world';
import { byText } from './by-text';
import type { Overview } from './overview';

export function temporarySubgroups({ snapshot, today }: Pick<World, 'snapshot' | 'today'>): Overview['subgroups'] {
  return snapshot.settings.subgroups.flatMap(({ name, until }) => (until === null || until < today ? [] : [{ name, until }]))
    .sort(byText(({ until }) => until, ({ name }) => name));
}
