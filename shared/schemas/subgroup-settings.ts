// The subgroups that the group names in its settings: a name each, or a name with its last day and its other names.
import type { SubgroupMethod } from '../model/settings';
import { isGroup, type SettingReader, type Written } from './setting-reader';
import { parseText, parseTexts, parseWrittenDay } from './setting-values';
import { subgroupWords } from './setting-words';

/** One that cannot be understood is said; the others stay. */
export function parseSubgroupMethods(written: Written | undefined, reader: SettingReader): readonly SubgroupMethod[] {
  if (written === undefined || written.value === null) return [];
  const all: readonly unknown[] = Array.isArray(written.value) ? written.value : [written.value];
  return all.flatMap((value, index) => parseSubgroup({ key: written.key, value, path: Array.isArray(written.value) ? [...written.path, index] : written.path }, reader));
}

function parseSubgroup(written: Written, reader: SettingReader): readonly SubgroupMethod[] {
  if (!isGroup(written.value)) {
    const name = reader.value(written, parseText, 'subgroup', null);
    return name === null ? [] : [{ name, aliases: [], until: null }];
  }
  const keys = reader.group(written, subgroupWords);
  const name = reader.value(keys.get('name') ?? written, parseText, 'subgroup', null);
  return name === null ? [] : [{
    name,
    aliases: reader.value(keys.get('aliases'), parseTexts, 'texts', []),
    until: reader.value(keys.get('until'), parseWrittenDay, 'day', null),
  }];
}
