// The group's settings file, once YAML has made values of it: our settings with defaults, where its files are, and what was unclear.
import type { Problem } from '../model/problem';
import type { Settings } from '../model/settings';
import type { TableKind } from '../model/table';
import { messagesOf } from '../text/messages';
import { parseAgendaMethod } from './agenda-settings';
import { parseDigestMethod, parseReportsMethod } from './digest-settings';
import { isGroup, settingReader, type SettingGroup, type SettingPath, type SettingReader } from './setting-reader';
import { parseText, parseTexts, parseWord } from './setting-values';
import { addressWords, localeWords, rootWords, tableWords } from './setting-words';
import { parseSubgroupMethods } from './subgroup-settings';

/** Ids of files: paths below the group's folder. */
export interface GroupFiles {
  readonly topics: string;
  readonly members: string | null;
  readonly tasks: string | null;
  readonly decisions: string | null;
  /** Names of `.ics` files, or sentences that say when meetings are. */
  readonly calendar: readonly string[];
  /** Folders, without the last `/`: of the agendas, of the documents whose comments are read, of the subgroups' reports. */
  readonly agendas: string;
  readonly documents: string | null;
  readonly reports: string | null;
}

export interface GroupSettings {
  readonly settings: Settings;
  readonly files: GroupFiles;
}

export interface SettingsReading {
  /** Null where even the topics are not named. */
  readonly read: GroupSettings | null;
  readonly problems: readonly Problem[];
}

export interface SettingsSource {
  /** The file's name, for problems. */
  readonly file: string;
  readonly lineOf: (path: SettingPath) => number | undefined;
  /** Where the group says none. */
  readonly timeZone: string;
  readonly isZone: (name: string) => boolean;
}

type Root = SettingGroup<keyof typeof rootWords>;

export function parseSettings(value: unknown, source: SettingsSource): SettingsReading {
  const { file } = source;
  if (!isGroup(value)) return { read: null, problems: [{ code: 'settings-not-keys', level: 'blocking', where: { file }, values: {} }] };
  const reader = settingReader(file, source.lineOf);
  const root = reader.group({ key: file, value, path: [] }, rootWords);
  const settings = readSettings(root, source, reader);
  const files = readFiles(root, settings, reader);
  if (files === null) {
    const key = settings.locale === 'fr' ? 'sujets' : 'topics';
    reader.say({ code: 'setting-missing', level: 'blocking', where: { file }, values: { key, example: messagesOf(settings.locale).host.newTableName.topics } });
  }
  return { read: files && { settings, files }, problems: reader.problems() };
}

function readSettings(root: Root, { timeZone, isZone }: SettingsSource, reader: SettingReader): Settings {
  const locale = reader.value(root.get('locale'), parseWord(localeWords), 'language', 'fr');
  const parseZone = (value: unknown): string | null => (typeof value === 'string' && isZone(value.trim()) ? value.trim() : null);
  return {
    name: reader.value(root.get('name'), parseText, 'text', ''),
    locale,
    timeZone: reader.value(root.get('timeZone'), parseZone, 'zone', timeZone),
    address: reader.value(root.get('address'), parseWord(addressWords), 'address', 'vous'),
    columns: readColumns(root, reader),
    agenda: parseAgendaMethod(root.get('agenda'), locale, reader),
    subgroups: parseSubgroupMethods(root.get('subgroups'), reader),
    reports: parseReportsMethod(root.get('collation'), reader),
    digest: parseDigestMethod(root.get('digest'), reader),
  };
}

function readFiles(root: Root, { locale }: Settings, reader: SettingReader): GroupFiles | null {
  const fileOf = (key: TableKind): string | null => reader.value(root.get(key), parseFile, 'file', null);
  const folderOf = (key: 'agendas' | 'documents' | 'reports'): string | null => reader.value(root.get(key), parseFile, 'folder', null);
  const topics = fileOf('topics');
  return topics === null ? null : {
    topics,
    members: fileOf('members'), tasks: fileOf('tasks'), decisions: fileOf('decisions'),
    calendar: reader.value(root.get('calendar'), parseTexts, 'texts', []),
    agendas: folderOf('agendas') ?? messagesOf(locale).host.agendasFolder,
    documents: folderOf('documents'), reports: folderOf('reports'),
  };
}

/** `./Sujets.ods`, `Ordres du jour/`; whether it stays in the folder is checked where it is opened. */
function parseFile(value: unknown): string | null {
  const written = parseText(value)?.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  return written === undefined || written === '' ? null : written.normalize('NFC');
}

/** Fields are recognised by `shared/tables`, in either language. */
function readColumns(root: Root, reader: SettingReader): Settings['columns'] {
  const tables = reader.group(root.get('columns'), tableWords);
  return Object.fromEntries([...tables].map(([kind, written]) => {
    const fields: [string, string][] = [];
    reader.group(written, {}, (field) => {
      const header = reader.value(field, parseText, 'columns', null);
      if (header !== null) fields.push([field.key, header]);
    });
    return [kind, Object.fromEntries(fields)];
  }));
}
