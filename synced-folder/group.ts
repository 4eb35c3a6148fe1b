// A group as this host holds it: its folder, its private place on this computer, and what its journal says.
import type { Instant } from '../shared/model/time';
import { checkStillThere, openGroupFolder, type GroupFolder } from './files/group-folder';
import { locate } from './files/locate';
import { openJournal, readJournalFolder, type Journal, type JournalReading } from './journal';
import type { Machine } from './machine';
import { readingCache, type ReadingCache } from './read/reading-cache';
import { deviceOf, groupState, knownDevice, type GroupState } from './state/group-state';

export interface Group {
  readonly machine: Machine;
  readonly folder: GroupFolder;
  readonly pages: GroupFolder;
  readonly state: GroupState;
  /** Nothing shared is written yet. */
  readonly trial: boolean;
  readonly journal: JournalReading;
  readonly journalFolder: string;
  readonly readings: ReadingCache;
}

const sharedJournal = '.tour-de-table/journal';

/** Looks only. Refuses where the folder is not there. */
export function openGroup(machine: Machine, folder: string): Group {
  const { disk } = machine;
  const open = openGroupFolder(disk, folder);
  const state = groupState(machine, open.root);
  const journalFolder = locate(disk, open.root, sharedJournal);
  const shared = readJournalFolder(disk, journalFolder);
  const trial = !shared.newer && !shared.entries.some(({ entry }) => entry === 'activated');
  return {
    machine, state, trial, readings: readingCache(disk, state.readings),
    folder: { ...open, preview: trial ? state.preview : null },
    pages: { disk, root: state.pages, preview: null },
    journal: trial ? withProblems(readJournalFolder(disk, state.journal), shared) : shared,
    journalFolder: trial ? state.journal : journalFolder,
  };
}

function withProblems(journal: JournalReading, other: JournalReading): JournalReading {
  return { ...journal, problems: [...other.problems, ...journal.problems] };
}

/** Makes this device known to itself, the first time. */
export function openGroupJournal({ machine, folder, journal, journalFolder }: Group, now: Instant): Journal {
  return openJournal({ disk: machine.disk, folder: journalFolder, device: deviceOf(machine), checkStillThere: () => checkStillThere(folder) }, journal, now);
}

export function deviceName({ machine }: Group): string {
  return knownDevice(machine) ?? '';
}

/** Ends the trial: from now on the group's own files are written. False = it had ended before. */
export function activateGroup(group: Group, now: Instant): boolean {
  if (!group.trial) return false;
  openSharedJournal(group, now).append({ entry: 'activated' });
  return true;
}

/** The group's own, also on trial: for what a person does with its files by a command. */
export function openSharedJournal(group: Group, now: Instant): Journal {
  const { disk } = group.machine, journalFolder = locate(disk, group.folder.root, sharedJournal);
  return openGroupJournal({ ...group, journalFolder, journal: readJournalFolder(disk, journalFolder) }, now);
}
