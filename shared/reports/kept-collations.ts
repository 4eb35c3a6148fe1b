// What the journal keeps of each plenary's round: which document it is, who wrote, who spoke, and what files that are written over said.
import type { Json } from '../model/json';
import type { ReportPart } from '../model/settings';
import type { Day } from '../model/time';
import { ownValue } from '../model/own-value';
import { familyOf, slot, type Journal } from '../plan/read-journal';
import type { Statement } from './report';

/** A sentence as the journal keeps it. */
export interface KeptStatement {
  readonly text: string;
  readonly part: ReportPart | null;
  readonly checked: boolean | null;
}

export interface KeptCollation {
  readonly document: string;
  readonly title: string;
  readonly day: Day;
  /** Subgroup → the document of its report. */
  readonly reports: Readonly<Record<string, string>>;
  /** Subgroups that were to speak. */
  readonly oral: readonly string[];
  /** Subgroup → the member whose turn it was to report back. */
  readonly speakers: Readonly<Record<string, string>>;
  /** Ids of tasks that were done for the first time before this plenary. */
  readonly tasks: readonly string[];
  /** Subgroup → what its report said, where the file may be written over. */
  readonly said: Readonly<Record<string, readonly KeptStatement[]>>;
}

export const collationSlot = (meetingId: string): string => slot('collation', meetingId);

export function collationOf(journal: Journal, meetingId: string): KeptCollation | null {
  return read(familyOf(journal, 'collation').get(meetingId.replaceAll('|', '¦'))?.get(''));
}

/** By day, then meeting. */
export function keptCollations(journal: Journal): readonly (KeptCollation & { readonly meetingId: string })[] {
  return [...familyOf(journal, 'collation')]
    .flatMap(([meetingId, names]) => { const kept = read(names.get('')); return kept === null ? [] : [{ ...kept, meetingId }]; })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.meetingId < b.meetingId ? -1 : 1));
}

/** What one subgroup's file said for each plenary, where only the journal still knows it. */
export function keptStatements(journal: Journal, subgroup: string): readonly { readonly day: Day; readonly url: string | null; readonly statements: readonly Statement[] }[] {
  return keptCollations(journal).flatMap(({ day, said }) => {
    const own = ownValue(said, subgroup);
    return own === undefined ? [] : [{ day, url: null, statements: own.map(({ text, part, checked }, passage) => ({ text, part, checked, passage, heading: null, runs: [{ text, strong: false, link: null }] })) }];
  });
}

function read(value: Json | undefined): KeptCollation | null {
  return value !== null && typeof value === 'object' && 'document' in value && 'reports' in value ? (value as unknown as KeptCollation) : null;
}
