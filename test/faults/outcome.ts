// What a run left behind, whatever happened on the way: files, pages, and what the journal makes of it.
import path from 'node:path';
import { readJournal } from '../../shared/plan/read-journal';
import type { Disk } from '../../synced-folder/disk/disk';
import { nodeDisk } from '../../synced-folder/disk/node-disk';
import { openGroup } from '../../synced-folder/group';
import { readJournalFolder } from '../../synced-folder/journal';
import type { PlanFunction } from '../../synced-folder/plan-group';
import { runGroup } from '../../synced-folder/run';
import { filesBelow, machineAt, noon, type ScratchGroup } from '../synced-folder/scratch-group';

export const runOn = async (group: ScratchGroup, disk: Disk, plan: PlanFunction): Promise<unknown> =>
  runGroup({ machine: machineAt(group.machine.stateRoot, 'unused', disk), folder: group.folder, now: noon, plan });

export interface Outcome {
  readonly files: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, string>>;
  readonly done: readonly string[];
  readonly kept: unknown;
  readonly begun: number;
}

export function outcomeOf(group: ScratchGroup): Outcome {
  const { state } = openGroup(group.machine, group.folder);
  const journal = readJournal(readJournalFolder(nodeDisk, path.join(group.folder, '.tour-de-table/journal')).entries);
  return {
    files: group.files(), pages: Object.fromEntries(Object.entries(filesBelow(state.pages)).map(([name, text]) => [name, text.replaceAll(group.folder, '/group')])), kept: [...journal.kept].sort(), begun: journal.begun.size,
    done: [...journal.done.values()].map(doneInTheEnd).sort(),
  };
}

/** A page may have come to its last text in one step or in two; anything else is done in the same way, with the same way back. */
function doneInTheEnd({ kind, key, hash, undo }: { readonly kind: string; readonly key: string; readonly hash: string; readonly undo: unknown }): string {
  if (kind !== 'writeDocument') return `${key} ${hash} ${JSON.stringify(undo)}`;
  const { id, after } = undo as { readonly id: string; readonly after: string };
  return `${key} ${id} ${after}`;
}
