// The smallest host there is: a world in memory, to say what the contract means where nothing is in the way.
import type { CellChange, Effect } from '../../shared/model/effect';
import type { Json } from '../../shared/model/json';
import type { JournalEntry } from '../../shared/model/journal';
import type { ProblemCode } from '../../shared/model/problem';
import type { Snapshot } from '../../shared/model/snapshot';
import type { Cell, Table } from '../../shared/model/table';
import type { Instant } from '../../shared/model/time';
import { guardFormula } from '../../shared/formats/formula-guard';
import { hashText } from '../../shared/plan/hash';
import { readJournal } from '../../shared/plan/read-journal';
import { parseSettings } from '../../shared/schemas/settings';
import type { TestHost } from './host-contract';

type Grid = Cell[][];

interface World {
  readonly documents: Map<string, string>;
  readonly preview: Map<string, string>;
  readonly tables: Map<'topics' | 'tasks', Grid>;
  readonly journal: JournalEntry[];
  trial: boolean;
}

const { settings } = parseSettings({ topics: 'topics', timeZone: 'UTC' }, { file: '', lineOf: () => undefined, timeZone: 'UTC', isZone: () => true }).read!;
const refused = (code: ProblemCode): never => { throw Object.assign(new Error(code), { code }); };

export function memoryHost(): TestHost {
  const world: World = {
    documents: new Map(), preview: new Map(), journal: [], trial: true,
    tables: new Map([['topics', [['Sujet', 'Durée', 'État'], ['Compost', '10', null], ['Toiture', '30', null]]]]),
  };
  const append = (entry: object, at: Instant): void => void world.journal.push({ ...entry, at, by: 'memory', seq: world.journal.length + 1 } as JournalEntry);
  return {
    readSnapshot: async () => snapshotOf(world),
    activate: (now) => {
      world.trial = false;
      world.journal.length = 0;
      append({ entry: 'activated' }, now);
    },
    document: (id) => world.documents.get(id) ?? null,
    edit: (id, text) => void world.documents.set(id, text),
    table: (kind) => world.tables.get(kind)?.map((row) => row.map((cell) => String(cell ?? ''))) ?? null,
    run: async (plan, now) => {
      const applied: string[] = [];
      for (;;) {
        const planned = plan(snapshotOf(world), now);
        const open = new Set(planned.effects.map(({ key }) => key));
        const problems: string[] = [];
        const before = applied.length;
        for (const effect of planned.effects) {
          const { key, hash, kind, because, keep, notBefore, expires, after } = effect;
          if (notBefore > now || (expires !== null && expires <= now) || after.some((one) => open.has(one))) continue;
          try {
            const undo = apply(effect, world);
            append({ entry: 'done', key, hash, kind, because, keep, undo }, now);
            applied.push(key);
            open.delete(key);
          } catch (error) {
            problems.push((error as { readonly code: string }).code);
          }
        }
        if (applied.length === before) return { applied, waiting: [], problems };
      }
    },
    undo: async (key, now) => {
      const done = readJournal(world.journal).done.get(key);
      const held = done !== undefined && takeBack(done.undo, world);
      if (held) append({ entry: 'held', key, why: '', until: done.hash }, now);
      return { done: held };
    },
  };
}

function snapshotOf({ documents, preview, tables, journal, trial }: World): Snapshot {
  const texts = [...new Map([...documents, ...(trial ? preview : [])])].sort();
  const table = (kind: 'topics' | 'tasks'): Table | null => {
    const rows = tables.get(kind)?.map((cells, index) => ({ ref: String(index + 1), cells: [...cells] }));
    return rows === undefined ? null : { kind, id: kind, url: kind, revision: JSON.stringify(rows), ownIds: false, writable: true, whole: true, sheets: [{ name: kind, rows }] };
  };
  return {
    version: 1, settings, trial, places: { agendas: 'Ordres du jour', reports: null, overview: 'Où en est-on.md' }, zones: { UTC: { name: 'UTC', offsets: [{ from: 0, offset: 0 }] } },
    meetings: { whole: true, all: [] }, topics: table('topics'), members: null, tasks: table('tasks'), decisions: null,
    documents: { whole: true, all: texts.map(([id, content]) => ({ id, kind: 'agenda', title: id, url: id, revision: hashText(content), content, modifiedAt: 0, busy: false, subgroup: null, reading: null, sharedWithAll: null })) },
    journal: [...journal], problems: [],
  };
}

/** Gives back what undoing it needs. */
function apply(effect: Effect, world: World): Json {
  if (world.trial && effect.kind !== 'writeDocument' && effect.kind !== 'record') return refused('not-allowed-on-trial');
  switch (effect.kind) {
    case 'writeDocument': {
      const { id } = effect.document;
      const was = (world.trial ? world.preview.get(id) : undefined) ?? world.documents.get(id) ?? null;
      if ((was === null ? null : hashText(was)) !== effect.from) refused('file-changed');
      (world.trial ? world.preview : world.documents).set(id, effect.text);
      return { document: id, was, to: effect.text };
    }
    case 'saveCells': return saveCells(effect.row.title, effect.changes, world);
    case 'addRow': {
      const grid = world.tables.get('tasks') ?? [effect.cells.map(({ column }) => column)];
      world.tables.set('tasks', [...grid, effect.cells.map(({ value }) => (typeof value === 'string' ? guardFormula(value) : value))]);
      return null;
    }
    default: return null;
  }
}

function saveCells(title: string, changes: readonly CellChange[], world: World): Json {
  const grid = world.tables.get('topics')!;
  const row = grid.find((cells) => cells[0] === title) ?? refused('row-gone');
  for (const { column, was, to } of changes) {
    const at = grid[0]!.indexOf(column);
    if (row[at] !== was) refused('cell-changed');
    row[at] = to;
  }
  return { title, changes: changes.map(({ column, was, to }) => ({ column, was, to })) };
}

function takeBack(undo: Json, world: World): boolean {
  const known = undo as { readonly document?: string; readonly was?: string | null; readonly to?: string; readonly title?: string; readonly changes?: readonly CellChange[] } | null;
  if (known?.title !== undefined) {
    saveCells(known.title, known.changes!.map(({ column, was, to }) => ({ column, was: to, to: was })), world);
    return true;
  }
  if (known?.document === undefined || world.documents.get(known.document) !== known.to) return false;
  if (known.was === null) world.documents.delete(known.document);
  else world.documents.set(known.document, known.was!);
  return true;
}
