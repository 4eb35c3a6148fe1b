// Takes back what was done last under a key, while its target is still as we left it, and holds that key until a person
// lets it go or its content changes.
import { columnOf, sameCell } from '../shared/formats/row-changes';
import type { Json } from '../shared/model/json';
import type { JournalEntry } from '../shared/model/journal';
import type { AddRow, Kept, SaveCells } from '../shared/model/effect';
import type { Cell, TableRow } from '../shared/model/table';
import type { Instant } from '../shared/model/time';
import { readJournal } from '../shared/plan/read-journal';
import { parseUndo, type Undo } from '../shared/schemas/undo';
import { messagesOf } from '../shared/text/messages';
import type { Ground, Preparation } from './apply/ground';
import { groundOf } from './apply/ground-of';
import { prepareSaveCells } from './apply/save-cells';
import { openTableFile, prepareTableChange } from './apply/table-file';
import { applyHunk } from './apply/text-hunk';
import { readFile } from './files/read-file';
import { attemptLater, refuse, refuseWith, type Attempt } from './files/refuse';
import { writeFile } from './files/write-file';
import { openGroup, openGroupJournal } from './group';
import type { Journal } from './journal';
import type { Machine } from './machine';
import { readSnapshot } from './read-snapshot';
import { revisionOf } from './files/revision';
import { takeRunLock } from './state/run-lock';

type Done = Extract<JournalEntry, { entry: 'done' }>;

export interface UndoRequest {
  readonly machine: Machine;
  readonly folder: string;
  readonly now: Instant;
  readonly key: string;
}

/** What was taken back, in the words in which it was done. */
export async function undoInGroup({ machine, folder, now, key }: UndoRequest): Promise<Attempt<{ readonly because: string }>> {
  return attemptLater(folder, async () => {
    const release = takeRunLock(machine, openGroup(machine, folder).state.lock);
    try {
      const group = openGroup(machine, folder);
      const journal = openGroupJournal(group, now);
      const { snapshot, tableNames, problems } = await readSnapshot(group, now, []);
      if (group.journal.newer) refuse('made-by-newer', {}, {});
      if (snapshot === null) refuseWith(problems);
      const done = readJournal(journal.entries()).done.get(key) ?? refuse('undo-unknown', {}, { key });
      await takeBack(done, groundOf(group, { snapshot, tableNames }, { now, journal, courier: null }), journal);
      return { because: done.because };
    } finally {
      release();
    }
  });
}

/** The hold comes first: a crash in between leaves a thing done and held, never undone and done again. */
async function takeBack(done: Done, ground: Ground, journal: Journal): Promise<void> {
  const { key, hash, kind } = done;
  const words = messagesOf(ground.snapshot.settings.locale).host;
  const undo = parseUndo(done.undo) ?? (kind === 'deliver' || kind === 'post' ? refuse('undo-sent', {}, { title: done.because }) : refuse('undo-impossible', {}, { key }));
  const prepared = undo.undo === 'file' ? prepareFileBack(undo, ground) : prepareSaveCells(cellsBack(undo, done), ground);
  if ('waitUntil' in prepared) return refuse('file-in-use', {}, {});
  const because = words.undoDone({ title: done.because });
  const record = { key: `undo/${key}`, hash, kind, because, keep: keptBefore(done, journal.entries()), undo: null };
  journal.append({ entry: 'held', key, why: words.undoneByPerson, until: hash });
  journal.append({ entry: 'begun', ...record, settling: prepared.settling });
  await prepared.act();
  journal.append({ entry: 'done', ...record });
}

function prepareFileBack({ id, after, encoding, back, row }: Extract<Undo, { undo: 'file' }>, ground: Ground): Preparation {
  const { folder } = ground, there = readFile(folder, id);
  if (there?.revision !== after) return there === null || row === undefined ? refuse('file-changed', { file: id }, {}) : prepareRowBack(id, row, ground);
  const bytes = back && Buffer.from(applyHunk(Buffer.from(there.bytes).toString(encoding), back), encoding);
  return {
    settling: { target: id, before: after, after: bytes && revisionOf(bytes) },
    undo: null,
    act: () => writeFile(folder, { id, from: after, bytes }),
  };
}

function prepareRowBack(id: string, row: AddRow['cells'], ground: Ground): Preparation {
  const table = openTableFile(ground, id), { rows } = table.sheet;
  const top = rows.findIndex(({ cells }) => row.every(({ column }) => columnOf(cells, column) >= 0)), header = rows[top]?.cells ?? [];
  const valueAt = (at: number): Cell => row.find(({ column }) => columnOf(header, column) === at)?.value ?? null;
  const isOurs = ({ cells }: TableRow): boolean => Array.from({ length: Math.max(header.length, cells.length) }, (_, at) => sameCell(cells[at], valueAt(at))).every((same) => same);
  const added = top < 0 ? undefined : rows.slice(top + 1).filter(isOurs).at(-1);
  if (added === undefined) return refuse('file-changed', { file: id }, {});
  return prepareTableChange(table, { cells: [], rows: [], without: [added.ref] }, ground);
}

function cellsBack({ table, row, changes }: Extract<Undo, { undo: 'cells' }>, { key, hash, because }: Done): SaveCells {
  return {
    kind: 'saveCells', key, hash, because, notBefore: 0, expires: null, after: [], keep: {}, table, row,
    changes: changes.map(({ column, was, to }) => ({ column, was: to, to: was })),
  };
}

/** What the journal kept in the same slots before. */
function keptBefore({ keep, at, by, seq }: Done, entries: readonly JournalEntry[]): Kept {
  const index = entries.findIndex((entry) => entry.at === at && entry.by === by && entry.seq === seq);
  const { kept } = readJournal(entries.slice(0, index));
  return Object.fromEntries(Object.keys(keep).map((slot): [string, Json] => [slot, kept.get(slot) ?? null]));
}
