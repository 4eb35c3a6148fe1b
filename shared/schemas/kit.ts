// A kit beside a group's own settings: what it brings, and what became different since it was taken over here.
import type { Json } from '../model/json';
import { canonicalJson } from '../plan/hash';
import { normalise } from '../text/normalise';
import { isGroup } from './setting-reader';
import { addressWords, agendaWords, collationWords, meetingWords, reportPartWords, rhythmWords, rootWords, sectionPartWords, sectionWords, type KeyWords } from './setting-words';

/** One setting of a method. */
export interface KitSetting {
  /** In our names for keys, whichever way they are written: `agenda/rhythm/proposalDays`. */
  readonly path: string;
  readonly written: readonly string[];
  readonly value: Json;
}

/** Path → the kit's value when it was taken over here. */
export type KitBase = Readonly<Record<string, Json>>;

export interface KitDifference {
  readonly setting: KitSetting;
  /** Null = the group says nothing there. */
  readonly own: KitSetting | null;
}

export interface KitComparison {
  /** At the first time: what the group does not say itself. */
  readonly missing: readonly KitSetting[];
  /** At the first time: where the group says something else. */
  readonly kept: readonly KitSetting[];
  /** Later: where the kit has changed and the group is not as it says. What only the group changed is its own choice. */
  readonly offered: readonly KitDifference[];
  /** Wherever the group is not as the kit says. */
  readonly different: readonly KitDifference[];
}

/** `base` null = no kit was taken over yet. */
export function compareKits(base: KitBase | null, kit: readonly KitSetting[], own: readonly KitSetting[]): KitComparison {
  const ownByPath = new Map(own.map((setting) => [setting.path, setting]));
  const different = kit.map((setting): KitDifference => ({ setting, own: ownByPath.get(setting.path) ?? null })).filter(({ setting, own: there }) => there === null || !isSame(there.value, setting.value));
  return {
    different,
    missing: base === null ? different.filter((one) => one.own === null).map(({ setting }) => setting) : [],
    kept: base === null ? different.filter((one) => one.own !== null).map(({ setting }) => setting) : [],
    offered: base === null ? [] : different.filter(({ setting }) => !Object.hasOwn(base, setting.path) || !isSame(base[setting.path], setting.value)),
  };
}

/** What the group knows of the kit from then on: `agreed` settings, and those in which the group is as it says. */
export function baseAfter(base: KitBase | null, kit: readonly KitSetting[], { different, agreed }: { readonly different: readonly KitDifference[]; readonly agreed: readonly KitSetting[] }): KitBase {
  const open = new Set(base === null ? [] : different.map(({ setting }) => setting.path)), taken = new Set(agreed.map(({ path }) => path));
  return { ...base, ...Object.fromEntries(kit.filter(({ path }) => !open.has(path) || taken.has(path)).map(({ path, value }) => [path, value])) };
}

/** Those that are called so: by their own key, or by the whole path as it is written. */
export function settingsCalled(differences: readonly KitDifference[], names: readonly string[]): readonly KitSetting[] {
  const wanted = new Set(names.map(normalise)), isAll = ['all', 'tout', 'tous'].some((word) => wanted.has(word));
  return differences.map(({ setting }) => setting).filter(({ path, written }) => isAll || [path, written.join('/'), written.at(-1) ?? ''].some((name) => wanted.has(normalise(name))));
}

function isSame(a: Json | undefined, b: Json): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

interface Level {
  readonly words: KeyWords;
  readonly below: Readonly<Record<string, Level>>;
}

const level = (words: KeyWords, below: Level['below'] = {}): Level => ({ words, below });
const sections = level(sectionWords, Object.fromEntries(Object.keys(sectionWords).map((key) => [key, level(sectionPartWords)])));
const method = level({ agenda: rootWords.agenda, address: rootWords.address, collation: rootWords.collation }, {
  agenda: level(agendaWords, { rhythm: level(rhythmWords), standing: level(meetingWords, { plenary: sections, subgroup: sections }) }),
  collation: level(collationWords, { headings: level(reportPartWords) }), address: level(addressWords),
});

/** The settings of a file that are its method: how a group works, and nothing of who it is. */
export function methodSettings(value: unknown): readonly KitSetting[] {
  return isGroup(value) ? Object.entries(value).flatMap(([key, below]) => { const name = nameOf(key, method); return Object.hasOwn(method.words, name) ? settingsAt(below, { path: [name], written: [key] }, method.below[name]) : []; }) : [];
}

function settingsAt(value: unknown, at: { readonly path: readonly string[]; readonly written: readonly string[] }, here: Level | undefined): readonly KitSetting[] {
  if (!isGroup(value)) return [{ path: at.path.join('/'), written: at.written, value: (value ?? null) as Json }];
  return Object.entries(value).flatMap(([key, below]) => { const name = nameOf(key, here); return settingsAt(below, { path: [...at.path, name], written: [...at.written, key] }, here?.below[name]); });
}

/** Our name for a key, else the key itself, folded. */
function nameOf(key: string, here: Level | undefined): string {
  const folded = normalise(key);
  return Object.entries(here?.words ?? {}).find(([, words]) => words.some((word) => normalise(word) === folded))?.[0] ?? folded;
}
