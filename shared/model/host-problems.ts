// What can be wrong around a host's files and services: each code with the values that its sentence needs.
import type { TableKind } from './table';

type NoValues = Readonly<Record<string, never>>;

/** What a setting's value may be, so that the sentence can show one. */
export type SettingExpected = 'text' | 'texts' | 'file' | 'folder' | 'subgroup' | 'day' | 'words' | 'yes-no' | 'authors' | 'language' | 'zone' | 'address' | 'minutes' | 'days' | 'time' | 'share' | 'strength' | 'factor' | 'times' | 'roles' | 'section' | 'place' | 'group' | 'columns' | 'host' | 'port' | 'security' | 'mail-address' | 'seconds';

/** What the settings file lacks where it stops being readable. */
export type YamlExpected = 'spaces' | 'quote' | 'bracket' | 'indent' | 'once' | 'colon';

export interface HostProblems {
  'settings-missing': NoValues;
  'settings-unreadable': { readonly line: number; readonly column: number; readonly expected: YamlExpected };
  'settings-not-keys': NoValues;
  'setting-missing': { readonly key: string; readonly example: string };
  'setting-unknown': { readonly key: string; readonly nearest: string | null };
  'setting-twice': { readonly key: string; readonly other: string };
  'setting-unclear': { readonly key: string; readonly value: string; readonly expected: SettingExpected };

  'file-missing': NoValues;
  'file-outside': NoValues;
  'file-is-none': NoValues;
  /** A folder is wanted here. */
  'file-is-no-folder': NoValues;
  /** It is read for the first of them only. */
  'file-for-two-tables': { readonly first: TableKind; readonly second: TableKind };
  /** Megabytes. */
  'file-too-large': { readonly megabytes: number; readonly most: number };
  'file-forbidden': NoValues;
  'file-in-use': NoValues;
  /** The platform's own code. */
  'file-refused': { readonly cause: string };
  'file-changed': NoValues;
  'file-not-text': NoValues;
  'file-not-written': NoValues;
  'conflict-copy': { readonly original: string };
  'disk-full': NoValues;
  'folder-vanished': NoValues;

  'folder-missing': NoValues;
  'report-not-read': NoValues;
  'documents-cut': { readonly read: number };

  'table-elsewhere': NoValues;
  /** A row waits for it. */
  'table-away': NoValues;
  'row-gone': { readonly title: string };
  'cell-changed': { readonly column: string };
  'calendar-read-only': NoValues;
  'not-a-member': { readonly member: string };
  'not-allowed-on-trial': NoValues;

  'journal-torn': { readonly line: number };
  'journal-unreadable': { readonly line: number };
  'made-by-newer': NoValues;
  'clock-behind': { readonly minutes: number };
  'run-elsewhere': NoValues;
  'run-unsettled': { readonly rounds: number };
  /** Cut off, and its target is neither as before nor as intended. */
  'effect-in-doubt': NoValues;
  'undo-unknown': { readonly key: string };
  'undo-impossible': { readonly key: string };
}
