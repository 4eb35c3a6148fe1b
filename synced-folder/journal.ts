// The journal on this host: append-only files of JSON lines, one per device, read as one union.
import path from 'node:path';
import type { JournalEntry } from '../shared/model/journal';
import type { Problem } from '../shared/model/problem';
import type { Instant } from '../shared/model/time';
import { compareEntries } from '../shared/plan/read-journal';
import { journalEntryToLine, parseJournalLine } from '../shared/schemas/journal';
import type { Disk } from './disk/disk';
import { replaceFile } from './files/write-file';

type DraftOf<E> = E extends JournalEntry ? Omit<E, 'at' | 'by' | 'seq'> : never;
export type EntryDraft = DraftOf<JournalEntry>;

export interface JournalReading {
  readonly entries: readonly JournalEntry[];
  readonly problems: readonly Problem[];
  /** A newer version wrote here: look, but change nothing. */
  readonly newer: boolean;
}

export interface Journal {
  readonly entries: () => readonly JournalEntry[];
  /** Returns once the entry is on the medium. */
  readonly append: (draft: EntryDraft) => void;
  /** Another device has begun it, or done it, since this journal was opened. */
  readonly takenElsewhere: (key: string) => boolean;
}

export interface JournalPlace {
  readonly disk: Disk;
  readonly folder: string;
  readonly device: string;
  /** Refuses where the folder that holds the journal is gone: it must not be made again. */
  readonly checkStillThere: () => void;
}

const newline = 0x0a;
const ending = '.jsonl';

/** Copies that sync programs made of a journal file are read too: an entry that stands twice counts once. */
export function readJournalFolder(disk: Disk, folder: string): JournalReading {
  const names = disk.stat(folder)?.kind === 'folder' ? disk.list(folder).filter((name) => name.endsWith(ending)) : [];
  const files = names.map((name) => readJournalFile(disk.read(path.join(folder, name)), name));
  const entryByText = new Map(files.flatMap((file) => file.entries).map((entry) => [JSON.stringify(entry), entry]));
  return {
    entries: [...entryByText.values()].sort(compareEntries),
    problems: files.flatMap((file) => file.problems),
    newer: files.some((file) => file.newer),
  };
}

function readJournalFile(bytes: Uint8Array, file: string): JournalReading {
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  const read = lines.map((text, index) => ({ ...(text === '' ? { line: 'empty' as const } : parseJournalLine(text)), number: index + 1 }));
  return {
    entries: read.flatMap((one) => (one.line === 'entry' ? [one.entry] : [])),
    problems: read.flatMap(({ line, number }): Problem[] => {
      if (line === 'entry' || line === 'empty') return [];
      if (line === 'newer') return [{ code: 'made-by-newer', level: 'blocking', where: { file, line: number }, values: {} }];
      const torn = line === 'cut' && number === lines.length;
      return [{ code: torn ? 'journal-torn' : 'journal-unreadable', level: 'warning', where: { file, line: number }, values: { line: number } }];
    }),
    newer: read.some(({ line }) => line === 'newer'),
  };
}

/** `now` never goes back behind the last entry, whatever the clock says. */
export function openJournal(place: JournalPlace, { entries: read }: JournalReading, now: Instant): Journal {
  const file = path.join(place.folder, `${place.device}${ending}`);
  const entries = [...read];
  const last = entries.reduce((latest, entry) => Math.max(latest, entry.at), now);
  let ready = false;
  let seq = entries.reduce((most, entry) => (entry.by === place.device ? Math.max(most, entry.seq) : most), 0);
  return {
    entries: () => entries,
    append: (draft) => {
      const entry = { ...draft, at: last, by: place.device, seq: ++seq } as JournalEntry;
      place.checkStillThere();
      if (!ready) readyForLines(place.disk, file);
      ready = true;
      place.disk.append(file, Buffer.from(journalEntryToLine(entry)));
      place.disk.sync(file);
      entries.push(entry);
    },
    takenElsewhere: (key) => isTaken(key, place, read),
  };
}

/** Of files that do not name the key no line is parsed. */
function isTaken(key: string, { disk, folder, device }: JournalPlace, known: readonly JournalEntry[]): boolean {
  const names = disk.stat(folder)?.kind === 'folder' ? disk.list(folder).filter((name) => name.endsWith(ending) && name !== `${device}${ending}`) : [];
  const files = names.map((name) => ({ name, bytes: disk.read(path.join(folder, name)) })).filter(({ bytes }) => Buffer.from(bytes).includes(JSON.stringify(key)));
  return files.flatMap(({ name, bytes }) => readJournalFile(bytes, name).entries).some((entry) => (entry.entry === 'begun' || entry.entry === 'done')
    && entry.key === key && entry.by !== device && !known.some(({ by, seq }) => by === entry.by && seq === entry.seq));
}

function readyForLines(disk: Disk, file: string): void {
  if (disk.stat(file) !== null) return mendEnd(disk, file);
  disk.makeFolder(path.dirname(file));
  disk.create(file, new Uint8Array());
  disk.sync(path.dirname(file));
}

/** What a crash left of a last line never was an entry: it goes, so that the next one begins on a line of its own. */
function mendEnd(disk: Disk, file: string): void {
  const bytes = disk.read(file);
  if (bytes.length === 0 || bytes.at(-1) === newline) return;
  const whole = bytes.lastIndexOf(newline) + 1;
  const rest = Buffer.from(bytes.subarray(whole)).toString('utf8');
  if (parseJournalLine(rest).line !== 'cut') disk.append(file, Uint8Array.of(newline));
  else replaceFile(disk, { target: file, bytes: bytes.subarray(0, whole), unchanged: () => undefined });
}
