// Reads a group of settings key by key: what is unknown or unclear becomes a problem at its line, and the usual value stays.
import type { SettingExpected } from '../model/host-problems';
import type { Problem } from '../model/problem';
import { keyOf, nearestWord } from './nearest-key';
import type { ParseValue } from './setting-values';
import type { KeyWords } from './setting-words';

export type SettingPath = readonly (string | number)[];

export interface Written {
  /** As the person wrote it. */
  readonly key: string;
  readonly value: unknown;
  readonly path: SettingPath;
}

export type SettingGroup<K extends string> = ReadonlyMap<K, Written>;

export interface SettingReader {
  /** The keys of a group by our names; nothing there = no keys. Unknown ones are said unless `others` takes them. */
  readonly group: <W extends KeyWords>(written: Written | undefined, words: W, others?: (other: Written) => void) => SettingGroup<keyof W & string>;
  readonly value: <T, D>(written: Written | undefined, parse: ParseValue<T>, expected: SettingExpected, usual: D) => T | D;
  readonly say: (problem: Problem) => void;
  readonly problems: () => readonly Problem[];
  /** 1 = first; undefined where it is not known. */
  readonly lineOf: (path: SettingPath) => number | undefined;
}

export function settingReader(file: string, lineOf: SettingReader['lineOf']): SettingReader {
  const problems: Problem[] = [];
  const say = (problem: Problem): void => void problems.push(problem);
  const where = (path: SettingPath): Problem['where'] => {
    const line = lineOf(path);
    return line === undefined ? { file } : { file, line };
  };
  const unclear = ({ key, value, path }: Written, expected: SettingExpected): void =>
    say({ code: 'setting-unclear', level: 'guess', where: where(path), values: { key, value: shown(value), expected } });

  return {
    say, lineOf,
    problems: () => problems,
    value: (written, parse, expected, usual) => {
      if (written === undefined) return usual;
      const value = parse(written.value);
      if (value === null) unclear(written, expected);
      return value ?? usual;
    },
    group: (written, words, others) => {
      const keys = new Map<string, Written>();
      if (written === undefined || written.value === null) return keys;
      if (!isGroup(written.value)) {
        unclear(written, 'group');
        return keys;
      }
      for (const [key, value] of Object.entries(written.value)) {
        const one = { key, value, path: [...written.path, key] };
        const name = keyOf(key, words);
        const first = name === null ? undefined : keys.get(name);
        if (name === null && others) others(one);
        else if (name === null) say({ code: 'setting-unknown', level: 'warning', where: where(one.path), values: { key, nearest: nearestWord(key, words) } });
        else if (first) say({ code: 'setting-twice', level: 'warning', where: where(one.path), values: { key, other: first.key } });
        else keys.set(name, one);
      }
      return keys;
    },
  };
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
