// The subgroups' names as the group writes them: they tell whose meeting an entry of a calendar is.
import type { Settings } from '../model/settings';
import type { Table } from '../model/table';
import type { Day } from '../model/time';
import { readMembers } from './read-members';
import { subgroupsWritten } from './subgroups-written';
import { normalise } from '../text/normalise';

export interface SubgroupAsking {
  readonly settings: Settings;
  readonly today: Day;
  readonly members: Table | null;
  readonly topics: Table | null;
}

/** From the members' table, and from the topics' where the members' says none; one spelling of each. */
export function subgroupNames({ settings, today, members, topics }: SubgroupAsking): readonly string[] {
  const context = { locale: settings.locale, today, defaultMinutes: settings.agenda.defaultMinutes, known: {}, subgroups: [], overlay: {} };
  const ofMembers = members === null ? [] : readMembers(members, { ...context, columns: settings.columns.members ?? {} }).rows.flatMap((row) => row.subgroups);
  const names = ofMembers.length > 0 || topics === null ? ofMembers : subgroupsWritten(topics, settings.columns.topics ?? {});
  return [...new Map(names.map((name) => [normalise(name), name])).values()].sort();
}
