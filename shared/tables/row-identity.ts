// Gives every row of a table a lasting id: its own, else one of ours that follows the row when it is sorted, edited or retitled.
import type { Problem, Where } from '../model/problem';
import type { Cell } from '../model/table';
import { cellText } from './cell-text';
import { grouped } from './grouped';
import type { KnownRow, KnownRows } from './known-rows';
import { matchRows } from './match-rows';

export interface IdentifiableRow {
  /** The table's own id or that of its id column; null where it has none. */
  readonly own: string | null;
  readonly title: string;
  readonly cells: readonly Cell[];
  readonly where: Where;
}

export interface IdentifiedRows {
  /** One for each row, in their order; all different. */
  readonly ids: readonly string[];
  readonly known: KnownRows;
  readonly problems: readonly Problem[];
}

/** `whole`: the reader saw every row, so that one which is missing has gone. */
export function identifyRows(rows: readonly IdentifiableRow[], known: KnownRows, whole = true): IdentifiedRows {
  const indexesByOwn = grouped([...rows.keys()], (index) => rows[index]?.own ?? null);
  const knownByOwn = grouped(Object.entries(known).sort(byId), ([, row]) => row.own ?? null);
  const used = new Set([...Object.keys(known), ...rows.flatMap(({ own }) => own ?? [])]);
  const ids = rows.map(({ own }) => own ?? '');
  const seen = new Map<string, KnownRow>();
  const problems: Problem[] = [];
  for (const [own, indexes] of indexesByOwn) {
    if (own !== null && indexes.length === 1) continue;
    const asking = indexes.flatMap((index) => rows[index] ?? []);
    const candidates = (knownByOwn.get(own) ?? []).filter(([id]) => own !== null || !indexesByOwn.has(id));
    const matched = matchRows(asking.map(toKnown), candidates);
    const fresh = own === null ? countingFrom(lastGiven(used)) : doublesOf(own, (id) => (id === own ? matched.includes(own) : used.has(id)));
    asking.forEach((row, i) => {
      const id = matched[i] ?? fresh();
      ids[indexes[i] ?? -1] = id;
      seen.set(id, toKnown(row));
      if (own !== null && id !== own) problems.push({ code: 'same-id-twice', level: 'warning', where: row.where, values: { id: own, given: id } });
    });
  }
  return { ids, known: Object.fromEntries([...stillKnown(known, seen, whole), ...seen].sort(byId)), problems };
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
function doublesOf(own: string, isUsed: (id: string) => boolean): () => string {
  let next = 0;
  const idOf = (): string => (next === 1 ? own : `${own}-${next}`);
  return () => {
    do next++;
    while (isUsed(idOf()));
    return idOf();
  };
}

function lastGiven(ids: ReadonlySet<string>): number {
  let last = 0;
  for (const id of ids) last = Math.max(last, Number(/^r(\d{1,15})$/.exec(id)?.[1] ?? 0));
  return last;
}

function stillKnown(known: KnownRows, seen: ReadonlyMap<string, KnownRow>, whole: boolean): readonly (readonly [string, KnownRow])[] {
  const missing = Object.entries(known).filter(([id]) => !seen.has(id));
  return missing.map(([id, row]) => [id, whole ? { ...row, gone: true as const } : row]);
}

function byId([a]: readonly [string, KnownRow], [b]: readonly [string, KnownRow]): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
