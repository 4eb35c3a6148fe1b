// Gives every row of a table a lasting id: its own, else one of ours that follows the row when it is sorted, edited or retitled.
import type { Problem, Where } from '../model/problem';
import type { Cell } from '../model/table';
import { cellText } from './cell-text';
import { matchRows } from './match-rows';

export interface IdentifiableRow {
  /** The table's own id or that of its id column; null where it has none. */
  readonly own: string | null;
  readonly title: string;
  readonly cells: readonly Cell[];
  readonly where: Where;
}

/** What is kept of a row that has an id of ours, to know it again. */
export interface KnownRow {
  readonly title: string;
  /** What its cells said, shortened, without empty ones at the end. */
  readonly cells: readonly string[];
  /** The id that it shares with other rows of the table. */
  readonly own?: string;
  /** Not in the table at the last complete reading: only the very same row brings it back. */
  readonly gone?: true;
}

/** By the id that we gave. Plain JSON, kept in the journal. */
export type KnownRows = Readonly<Record<string, KnownRow>>;

export interface IdentifiedRows {
  /** One for each row, in their order; all different. */
  readonly ids: readonly string[];
  readonly known: KnownRows;
  readonly problems: readonly Problem[];
}

/** `whole`: the reader saw every row, so that one which is missing has gone. */
export function identifyRows(rows: readonly IdentifiableRow[], known: KnownRows, whole = true): IdentifiedRows {
  const count = countBy(rows);
  const ids = rows.map(({ own }) => (own !== null && count.get(own) === 1 ? own : null));
  const doubled = [...count].filter(([, times]) => times > 1).map(([own]) => own);
  const seen: Record<string, KnownRow> = {};
  const problems: Problem[] = [];
  for (const own of [null, ...doubled]) {
    const asking = rows.flatMap((row, index) => (ids[index] === null && row.own === own ? [{ index, row: toKnown(row) }] : []));
    const given = giveIds(own, asking.map(({ row }) => row), { known, owned: count });
    asking.forEach(({ index, row }, i) => {
      const id = given[i] ?? '';
      ids[index] = id;
      seen[id] = row;
      if (own !== null && id !== own) problems.push({ code: 'same-id-twice', level: 'warning', where: rows[index]?.where ?? {}, values: { id: own, given: id } });
    });
  }
  return { ids: ids.map((id) => id ?? ''), known: sortedById({ ...stillKnown(known, seen, whole), ...seen }), problems };
}

interface Ids {
  readonly known: KnownRows;
  /** Ids that rows have of their own. */
  readonly owned: ReadonlyMap<string, number>;
}

/** Of rows that share one id of their own, or have none (`own` null): the id by which each is known, else a fresh one. */
function giveIds(own: string | null, rows: readonly KnownRow[], { known, owned }: Ids): readonly string[] {
  const candidates = Object.entries(sortedById(known)).filter(([id, row]) => (row.own ?? null) === own && (own !== null || !owned.has(id)));
  const matched = matchRows(rows, candidates);
  const used = new Set([...Object.keys(known), ...owned.keys()]);
  if (own !== null && !matched.includes(own)) used.delete(own);
  const fresh = own === null ? countingFrom(lastGiven(used)) : doublesOf(own, used);
  return matched.map((id) => id ?? fresh());
}

function countBy(rows: readonly IdentifiableRow[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { own } of rows) if (own !== null) count.set(own, (count.get(own) ?? 0) + 1);
  return count;
}

const longestCell = 80;

function toKnown({ own, title, cells }: IdentifiableRow): KnownRow {
  const texts = cells.map((cell) => cellText(cell).slice(0, longestCell));
  while (texts.at(-1) === '') texts.pop();
  const row = { title: title.slice(0, longestCell), cells: texts };
  return own === null ? row : { ...row, own };
}

/** Ours start with a letter, so that a number that a person gives is never one of them. */
function countingFrom(last: number): () => string {
  let next = last;
  return () => `r${++next}`;
}

/** The first of a doubled id keeps it, the others get `17-2`, `17-3`. */
function doublesOf(own: string, used: ReadonlySet<string>): () => string {
  let next = 0;
  const idOf = (): string => (next === 1 ? own : `${own}-${next}`);
  return () => {
    do next++;
    while (used.has(idOf()));
    return idOf();
  };
}

function lastGiven(ids: ReadonlySet<string>): number {
  let last = 0;
  for (const id of ids) last = Math.max(last, Number(/^r(\d{1,15})$/.exec(id)?.[1] ?? 0));
  return last;
}

function stillKnown(known: KnownRows, seen: KnownRows, whole: boolean): KnownRows {
  const missing = Object.entries(known).filter(([id]) => seen[id] === undefined);
  return Object.fromEntries(missing.map(([id, row]) => [id, whole ? { ...row, gone: true as const } : row]));
}

function sortedById(known: KnownRows): KnownRows {
  return Object.fromEntries(Object.entries(known).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)));
}
