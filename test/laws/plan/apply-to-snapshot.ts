// The smallest host: applies what is due of a plan to the snapshot itself, and remembers it in its journal.
import type { Effect } from '../../../shared/model/effect';
import type { Snapshot } from '../../../shared/model/snapshot';
import type { Cell, Table, TableKind } from '../../../shared/model/table';
import type { Instant } from '../../../shared/model/time';
import { hashText } from '../../../shared/plan/hash';
import { plan } from '../../../shared/plan/plan';

export interface Settled {
  readonly snapshot: Snapshot;
  readonly applied: readonly Effect[];
  /** Rounds of planning, the last one with nothing due. */
  readonly rounds: number;
}

const mostRounds = 8;

/** Plans and applies until nothing is due. */
export function settleAt(snapshot: Snapshot, now: Instant): Settled {
  let world = snapshot;
  const applied: Effect[] = [];
  for (let rounds = 1; rounds <= mostRounds; rounds++) {
    const due = dueOf(world, now);
    if (due.length === 0) return { snapshot: world, applied, rounds };
    for (const effect of due) {
      const after = isAsPlanned(world, effect) ? applyTo(world, effect) : null;
      if (after === null) continue;
      world = remembered(after, effect, now);
      applied.push(effect);
    }
  }
  return { snapshot: world, applied, rounds: mostRounds + 1 };
}

/** What can be done now: an effect waits for those that it comes after. */
export function dueOf(snapshot: Snapshot, now: Instant): readonly Effect[] {
  const { effects, held } = plan(snapshot, now);
  const open = new Set([...effects, ...held.map(({ effect }) => effect)].map(({ key }) => key));
  const due: Effect[] = [];
  for (const effect of effects) {
    if (effect.notBefore > now || effect.after.some((key) => open.has(key))) continue;
    open.delete(effect.key);
    due.push(effect);
  }
  return due;
}

function remembered(snapshot: Snapshot, { key, hash, kind, because, keep }: Effect, now: Instant): Snapshot {
  const seq = snapshot.journal.length + 1;
  return { ...snapshot, journal: [...snapshot.journal, { entry: 'done', at: now, by: 'law', seq, key, hash, kind, because, keep, undo: null }] };
}

export function withDocument(snapshot: Snapshot, id: string, content: string): Snapshot {
  const others = snapshot.documents.all.filter((one) => one.id !== id);
  const document = { id, kind: 'agenda' as const, title: id, url: id, revision: hashText(content), content, modifiedAt: 0, busy: false, subgroup: null, reading: null, sharedWithAll: null };
  return { ...snapshot, documents: { ...snapshot.documents, all: [...others, document] } };
}

/** Preconditions: what another effect of the same round has changed is planned anew in the next one. */
function isAsPlanned(snapshot: Snapshot, effect: Effect): boolean {
  switch (effect.kind) {
    case 'writeDocument': return (snapshot.documents.all.find(({ id }) => id === effect.document.id)?.revision ?? null) === effect.from;
    case 'saveCells': return effect.changes.every(({ column, was }) => cellIn(snapshot[effect.table.kind]!, effect.row.ref, column) === was);
    default: return true;
  }
}

function applyTo(snapshot: Snapshot, effect: Effect): Snapshot {
  switch (effect.kind) {
    case 'writeDocument': return withDocument(snapshot, effect.document.id, effect.text);
    case 'saveCells': return { ...snapshot, [effect.table.kind]: effect.changes.reduce((table, { column, to }) => withCell(table, { ref: effect.row.ref, column, to }), snapshot[effect.table.kind]!) };
    case 'addRow': return { ...snapshot, [effect.table.kind]: withRow(snapshot[effect.table.kind], effect.table.kind, effect.cells) };
    case 'linkMeeting': {
      const link = snapshot.documents.all.find(({ id }) => id === effect.document)!.url;
      return { ...snapshot, meetings: { ...snapshot.meetings, all: snapshot.meetings.all.map((one) => (one.id === effect.meeting.id && one.source !== null ? { ...one, source: { ...one.source, link } } : one)) } };
    }
    default: return snapshot;
  }
}

type Grid = (readonly Cell[])[];

function gridOf(table: Table): Grid {
  return table.sheets[0]!.rows.map(({ cells }) => cells);
}

function withGrid(table: Table, grid: Grid): Table {
  return { ...table, revision: JSON.stringify(grid), sheets: [{ ...table.sheets[0]!, rows: grid.map((cells, at) => ({ ref: `${at + 1}`, cells })) }] };
}

interface NewCell {
  readonly ref: string;
  readonly column: string;
  readonly to: Cell;
}

function headerAt(grid: Grid): number {
  return grid.findIndex((cells) => cells.includes('Sujet'));
}

function cellIn(table: Table, ref: string, column: string): Cell {
  const grid = gridOf(table), at = grid[headerAt(grid)]!.indexOf(column);
  return grid[Number(ref) - 1]![at] ?? null;
}

/** A column that the table has not is added at its right. */
function withCell(table: Table, { ref, column, to }: NewCell): Table {
  const grid = gridOf(table), top = headerAt(grid), row = Number(ref) - 1;
  const known = grid[top]!.indexOf(column), at = known < 0 ? grid[top]!.length : known;
  if (known < 0) grid[top] = [...grid[top]!, column];
  const cells: Cell[] = Array.from({ length: Math.max(at + 1, grid[row]!.length) }, (_, index) => grid[row]![index] ?? null);
  cells[at] = to;
  grid[row] = cells;
  return withGrid(table, grid);
}

function withRow(table: Table | null, kind: TableKind, cells: readonly { readonly column: string; readonly value: Cell }[]): Table {
  const header = cells.map(({ column }) => column);
  const id = `${kind}.csv`;
  const made: Table = table ?? { kind, id, url: id, revision: '', ownIds: false, writable: true, whole: true, sheets: [{ name: id, rows: [{ ref: '1', cells: header }] }] };
  const grid = gridOf(made);
  return withGrid(made, [...grid, grid[0]!.map((column) => cells.find((cell) => cell.column === column)?.value ?? null)]);
}
