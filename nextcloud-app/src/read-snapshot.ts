// From what the server's side read to the snapshot: settings, tables, meetings, documents, members; every rule is the core's.
import { defaultPlenaryWords } from '../../shared/formats/calendar-kind';
import { readCalendar } from '../../shared/formats/read-calendar';
import { readTable } from '../../shared/formats/read-table';
import { readYaml } from '../../shared/formats/read-yaml';
import type { Problem } from '../../shared/model/problem';
import type { Meeting, Part, Snapshot } from '../../shared/model/snapshot';
import type { Table, TableKind } from '../../shared/model/table';
import type { Interval, Zone } from '../../shared/model/time';
import { parseSettings, type GroupSettings, type SettingsReading } from '../../shared/schemas/settings';
import { knownSubgroups } from '../../shared/tables/known-subgroups';
import { subgroupNames } from '../../shared/tables/subgroup-names';
import { messagesOf } from '../../shared/text/messages';
import { expandSeries } from '../../shared/time/expand-series';
import { parseSeries } from '../../shared/time/parse-series';
import { dayMs, instantToLocal } from '../../shared/time/zones';
import { rawFiles, type RawFiles } from './raw-files';
import type { RawSnapshot } from './raw-snapshot';
import { readDocuments } from './read-documents';
import { readMembers } from './read-members';

export const settingsFile = 'tour-de-table.yaml';

export interface SnapshotReading {
  /** Null where the settings cannot be read: nothing can be planned. */
  readonly snapshot: Snapshot | null;
  readonly problems: readonly Problem[];
}

const utc: Zone = { name: 'UTC', offsets: [{ from: 0, offset: 0 }] };

export async function readSnapshot(raw: RawSnapshot): Promise<SnapshotReading> {
  const files = rawFiles(raw), { read, problems } = readSettings(raw, files);
  if (read === null) return { snapshot: null, problems };
  const { settings, files: places } = read, zone = raw.zones[settings.timeZone] ?? utc;
  const overview = messagesOf(settings.locale).host.overviewName;
  const members = await readMembers(raw.members, places.members, files);
  const tables = await readTables(read, files);
  const today = instantToLocal(zone, raw.now).day;
  const subgroups = knownSubgroups(settings.subgroups, subgroupNames({ settings, today, members: members.table, topics: tables.read.topics }));
  const window = { from: raw.now - 90 * dayMs, to: raw.now + 60 * dayMs };
  const meetings = readMeetings(raw, read, { window, zone, today, subgroups: subgroups.flatMap(({ name, aliases }) => [name, ...aliases]), files });
  const documents = await readDocuments(raw, files, { places, overview, subgroups });
  const all = [...problems, ...members.problems, ...tables.problems, ...meetings.problems, ...documents.problems];
  return {
    problems: all,
    snapshot: {
      version: 1, settings, trial: raw.group.trial, places: { agendas: places.agendas, reports: places.reports, overview }, zones: { ...raw.zones, [zone.name]: zone },
      meetings: meetings.meetings, ...tables.read, members: members.table, documents: documents.documents, journal: raw.journal, problems: all,
    },
  };
}

function readSettings(raw: RawSnapshot, files: RawFiles): SettingsReading {
  const bytes = files.bytes(settingsFile);
  if (bytes === null) return { read: null, problems: [{ code: 'settings-missing', level: 'blocking', where: { file: settingsFile }, values: {} }] };
  const yaml = readYaml(bytes);
  if ('wrong' in yaml) return { read: null, problems: [{ code: 'settings-unreadable', level: 'blocking', where: { file: settingsFile, line: yaml.wrong.line }, values: yaml.wrong }] };
  const timeZone = Object.keys(raw.zones)[0] ?? utc.name;
  return parseSettings(yaml.value, { file: settingsFile, lineOf: yaml.lineOf, timeZone, isZone: (name) => Object.hasOwn(raw.zones, name) });
}

interface TablesReading {
  readonly read: Pick<Snapshot, 'topics' | 'tasks' | 'decisions'>;
  readonly problems: readonly Problem[];
}

/** Tasks and decisions that the settings do not name lie where we would make them. */
async function readTables({ files: places, settings }: GroupSettings, files: RawFiles): Promise<TablesReading> {
  const usual = messagesOf(settings.locale).host.newTableName;
  const read = (kind: 'topics' | 'tasks' | 'decisions'): Promise<TableReading> => readOneTable(kind, places[kind] ?? usual[kind], files);
  const [topics, tasks, decisions] = [await read('topics'), await read('tasks'), await read('decisions')];
  return { read: { topics: topics.table, tasks: tasks.table, decisions: decisions.table }, problems: [topics, tasks, decisions].flatMap(({ problems }) => problems) };
}

interface TableReading {
  readonly table: Table | null;
  readonly problems: readonly Problem[];
}

async function readOneTable(kind: TableKind, id: string, files: RawFiles): Promise<TableReading> {
  const file = files.find(id), bytes = files.bytes(id);
  if (file === undefined || bytes === null) return { table: null, problems: kind === 'topics' ? [{ code: 'file-missing', level: 'blocking', where: { file: id }, values: {} }] : [] };
  const { sheets, problems, whole, format } = await readTable(bytes, id);
  return { table: { kind, id, url: id, revision: file.revision, ownIds: false, writable: format === 'csv' && file.writable, whole, sheets }, problems };
}

interface MeetingsAsking {
  readonly window: Interval;
  readonly zone: Zone;
  readonly today: string;
  readonly subgroups: readonly string[];
  readonly files: RawFiles;
}

/** From the group's calendar, from calendar files in its folder, and from sentences. */
function readMeetings(raw: RawSnapshot, { settings, files: { calendar } }: GroupSettings, { window, zone, today, subgroups, files }: MeetingsAsking): { readonly meetings: Part<Meeting>; readonly problems: readonly Problem[] } {
  const isFile = (written: string): boolean => /\.(?:ics|ical)$/i.test(written.trim());
  const asking = { window, groupZone: zone, zoneOf: (name: string) => raw.zones[name] ?? null, isMeeting: { plenary: defaultPlenaryWords, subgroups } };
  const named = calendar.filter(isFile).map((id) => ({ id, text: files.text(id) }));
  const texts = [...raw.calendars.all.flatMap(({ id, texts: all }) => all.map((text) => ({ id, text }))), ...named.flatMap(({ id, text }) => (text === null ? [] : [{ id, text }]))];
  const found = texts.map(({ id, text }) => readCalendar(text, { ...asking, calendar: id }));
  const missing = named.filter(({ text }) => text === null).map(({ id }): Problem => ({ code: 'file-missing', level: 'blocking', where: { file: id }, values: {} }));
  const { series, problems } = parseSeries(calendar.filter((written) => !isFile(written)).join('\n'), { locale: settings.locale, today, subgroups, where: { file: settingsFile } });
  const said = series.flatMap((one) => expandSeries(one, window, zone));
  return {
    meetings: { whole: raw.calendars.whole && missing.length === 0, all: [...found.flatMap(({ meetings }) => meetings), ...said] },
    problems: [...problems, ...missing, ...found.flatMap((one) => one.problems)],
  };
}
