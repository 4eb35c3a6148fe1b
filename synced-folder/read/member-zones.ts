// The time zones in which members live, as data, where their table says one; a name that is none is said.
import type { Problem } from '../../shared/model/problem';
import type { Settings } from '../../shared/model/settings';
import type { Table } from '../../shared/model/table';
import type { Day, Interval, Zone } from '../../shared/model/time';
import { chooseSheets } from '../../shared/tables/choose-sheets';
import { readMembers } from '../../shared/tables/read-members';
import { zoneOf } from '../zone-of';

export interface ZonesAsking {
  readonly settings: Settings;
  readonly today: Day;
  readonly window: Interval;
}

export interface ZonesReading {
  readonly zones: Readonly<Record<string, Zone>>;
  readonly problems: readonly Problem[];
}

/** Most tables have no such column: their rows are then not looked at. */
export function memberZones(members: Table | null, { settings, today, window }: ZonesAsking): ZonesReading {
  const columns = settings.columns.members ?? {};
  if (members === null || !chooseSheets(members, columns).sheets.some(({ header }) => header.columns['zone'] !== undefined)) return { zones: {}, problems: [] };
  const context = { locale: settings.locale, today, defaultMinutes: settings.agenda.defaultMinutes, known: {}, subgroups: [], overlay: {}, columns };
  const { rows, columns: headers } = readMembers(members, context);
  const named = rows.flatMap(({ writing, source }) => (writing.zone === null ? [] : [{ zone: writing.zone, source }]));
  const zones = new Map([...new Set(named.map(({ zone }) => zone))].map((name) => [name, zoneOf(name, window)] as const));
  const unknown = named.filter(({ zone }) => zones.get(zone) === null);
  return {
    zones: Object.fromEntries([...zones].flatMap(([name, zone]) => (zone === null ? [] : [[name, zone]]))),
    problems: unknown.map(({ zone, source }) => ({
      code: 'value-unreadable', level: 'warning', where: { file: source.table, sheet: source.sheet, row: source.ref, column: headers['zone'] ?? '' }, values: { kind: 'members', field: 'zone', text: zone },
    })),
  };
}
