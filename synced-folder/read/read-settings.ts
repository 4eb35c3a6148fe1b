// Reads `tour-de-table.yaml`: the group's method, with the line of each key for problems.
import type { Problem } from '../../shared/model/problem';
import { parseSettings, type SettingsReading } from '../../shared/schemas/settings';
import type { GroupFolder } from '../files/group-folder';
import { readFile } from '../files/read-file';
import { readYaml } from '../../shared/formats/read-yaml';

export const settingsFile = 'tour-de-table.yaml';

/** Nobody writes a method of more than a megabyte. */
const most = 1_000_000;

export interface ZoneKnowledge {
  readonly timeZone: string;
  readonly isZone: (name: string) => boolean;
}

export function readSettings(folder: GroupFolder, zones: ZoneKnowledge): SettingsReading {
  const there = readFile(folder, settingsFile, most);
  if (there === null) return unread({ code: 'settings-missing', level: 'blocking', where: { file: settingsFile }, values: {} });
  const yaml = readYaml(there.bytes);
  if ('wrong' in yaml) return unread({ code: 'settings-unreadable', level: 'blocking', where: { file: settingsFile, line: yaml.wrong.line }, values: yaml.wrong });
  return parseSettings(yaml.value, { file: settingsFile, lineOf: yaml.lineOf, ...zones });
}

function unread(problem: Problem): SettingsReading {
  return { read: null, problems: [problem] };
}
