// From a group's folder to the snapshot: settings, tables, meetings, agendas, journal, and what was wrong with each.
import type { JournalEntry } from '../shared/model/journal';
import type { Problem } from '../shared/model/problem';
import type { SubgroupMethod } from '../shared/model/settings';
import type { Meeting, Part, Snapshot } from '../shared/model/snapshot';
import type { TableKind } from '../shared/model/table';
import type { Instant, Interval } from '../shared/model/time';
import type { GroupFiles } from '../shared/schemas/settings';
import { presentNames } from '../shared/tables/present-subgroup';
import { messagesOf, type Locale } from '../shared/text/messages';
import { instantToLocal } from '../shared/time/zones';
import { formerNames, newTableName } from './companion-name';
import { conflictCopies } from './files/list-below';
import { attempt } from './files/refuse';
import type { Group } from './group';
import { readAgendas, readOverview } from './read/read-agendas';
import { knownSubgroups } from '../shared/tables/known-subgroups';
import { memberZones } from './read/member-zones';
import { readDocuments } from './read/read-documents';
import { readMeetings } from './read/read-meetings';
import { readSettings, settingsFile } from './read/read-settings';
import { readTableFile } from './read/read-table-file';
import { subgroupNames } from '../shared/tables/subgroup-names';
import { zoneOf } from './zone-of';

export interface SnapshotReading {
  /** Null where the settings cannot be read: nothing can be planned. */
  readonly snapshot: Snapshot | null;
  /** Where a table that is not there yet is to be made. */
  readonly tableNames: Readonly<Partial<Record<TableKind, string>>>;
  readonly problems: readonly Problem[];
}

const dayMs = 86_400_000;
const usualZone = 'Europe/Paris';

export async function readSnapshot(group: Group, now: Instant, journal: readonly JournalEntry[]): Promise<SnapshotReading> {
  const window = { from: now - 90 * dayMs, to: now + 60 * dayMs };
  const isZone = (name: string): boolean => zoneOf(name, { from: now, to: now }) !== null;
  const timeZone = isZone(group.machine.timeZone) ? group.machine.timeZone : usualZone;
  const settings = attempt(settingsFile, () => readSettings(group.folder, { timeZone, isZone }));
  if (!settings.done) return { snapshot: null, tableNames: {}, problems: [settings.problem] };
  const { read, problems } = settings.value;
  if (read === null) return { snapshot: null, tableNames: {}, problems };
  const zone = zoneOf(read.settings.timeZone, zoneWindow(window)) ?? { name: read.settings.timeZone, offsets: [{ from: 0, offset: 0 }] };
  const { locale } = read.settings;
  const tables = await readTables(group, read.files, locale);
  const today = instantToLocal(zone, now).day;
  const subgroups = knownSubgroups(read.settings.subgroups, subgroupNames({ ...tables.read, settings: read.settings, today }));
  const asking = { calendar: read.files.calendar, locale, today, window, zone, subgroups: subgroups.flatMap(({ name, aliases }) => [name, ...aliases]) };
  const meetings = await readMeetings(group.folder, asking);
  const agendas = readAgendas(group.folder, read.files.agendas), overviewName = messagesOf(locale).host.overviewName;
  const overview = readOverview(group.folder, overviewName);
  const own = { whole: agendas.documents.whole && overview.documents.whole, all: [...agendas.documents.all, ...overview.documents.all] };
  const documents = await readDocuments(group.folder, { ...read.files, own, subgroups }, group.readings);
  const members = memberZones(tables.read.members, { settings: read.settings, today, window: zoneWindow(window) });
  const copies = [settingsFile, ...Object.values(tables.names)].flatMap((id) => {
    const found = attempt(id, () => conflictCopies(group.folder, id));
    return found.done ? found.value : [];
  });
  const all = [...problems, ...group.journal.problems, ...tables.problems, ...meetings.problems, ...agendas.problems, ...overview.problems, ...documents.problems, ...members.problems, ...copies];
  return {
    tableNames: tables.names,
    problems: all,
    snapshot: {
      version: 1, settings: read.settings, trial: group.trial, places: { agendas: read.files.agendas, reports: read.files.reports, overview: overviewName }, zones: { ...members.zones, [zone.name]: zone },
      meetings: underPresentNames(meetings.meetings, subgroups), ...tables.read, documents: documents.documents, journal, problems: all,
    },
  };
}

/** A meeting keeps its id when its subgroup is renamed. */
function underPresentNames({ whole, all }: Part<Meeting>, subgroups: readonly SubgroupMethod[]): Part<Meeting> {
  const present = presentNames(subgroups);
  return { whole, all: all.map((meeting) => (meeting.subgroup === null ? meeting : { ...meeting, subgroup: present(meeting.subgroup) })) };
}

/** Clock times of the day before and after the window are asked for too. */
function zoneWindow({ from, to }: Interval): Interval {
  return { from: from - 2 * dayMs, to: to + 2 * dayMs };
}

interface TablesReading {
  readonly read: Pick<Snapshot, TableKind>;
  readonly names: Readonly<Partial<Record<TableKind, string>>>;
  readonly problems: readonly Problem[];
}

const kinds: readonly TableKind[] = ['topics', 'members', 'tasks', 'decisions'];

/** Tasks and decisions that the settings do not name lie where we would make them. */
async function readTables({ folder, journal }: Group, files: GroupFiles, locale: Locale): Promise<TablesReading> {
  const usual = (kind: TableKind): string => newTableName(folder, kind, locale);
  const names = { topics: files.topics, members: files.members ?? usual('members'), tasks: files.tasks ?? usual('tasks'), decisions: files.decisions ?? usual('decisions') };
  const read = async (kind: TableKind): ReturnType<typeof readTableFile> => {
    const first = kinds.find((other) => names[other] === names[kind]) ?? kind;
    if (first !== kind) return { table: null, problems: [{ code: 'file-for-two-tables', level: 'blocking', where: { file: names[kind] }, values: { first, second: kind } }] };
    return readTableFile(folder, { kind, id: names[kind], locale, former: formerNames(journal.entries, kind, names[kind]), mayBeMissing: kind !== 'topics' && (kind !== 'members' || files.members === null) });
  };
  const [topics, members, tasks, decisions] = [await read('topics'), await read('members'), await read('tasks'), await read('decisions')];
  return {
    read: { topics: topics.table, members: members.table, tasks: tasks.table, decisions: decisions.table },
    names: Object.fromEntries(kinds.filter((kind, at) => kinds.findIndex((other) => names[other] === names[kind]) === at).map((kind) => [kind, names[kind]])),
    problems: [topics, members, tasks, decisions].flatMap(({ problems }) => problems),
  };
}
