// Documents of ours that a person renamed or moved within their folder: known again by what stands in them, their memory goes with them.
import { howMuchStands } from '../documents/how-much-stands';
import type { Kept } from '../model/effect';
import type { Json } from '../model/json';
import type { GroupDocument, Snapshot } from '../model/snapshot';
import { hashText } from './hash';
import { keptBase } from './kept-base';
import { familyOf, keptOf, slot, type Journal } from './read-journal';

export interface Move {
  readonly from: string;
  readonly to: GroupDocument;
  /** The slots of the journal under the new name, those of the old one taken away. */
  readonly keep: Kept;
}

export const moveKey = (document: string): string => `moved/${document}`;

/** Families whose values name the document of a meeting, and those that a document itself owns. */
const naming = ['agenda', 'collation'] as const, owned = ['base', 'written'] as const;
/** Less than half of what we left is another document. */
const leastAlike = 0.5;

/** Only where each is the other's one best match; a copy beside the original is no move. */
export function findMoves({ documents }: Pick<Snapshot, 'documents'>, journal: Journal): readonly Move[] {
  const named = new Set(naming.flatMap((family) => [...familyOf(journal, family).values()].flatMap((names) => documentOf(names.get('')) ?? [])));
  const there = new Set(documents.all.map(({ id }) => id));
  const gone = [...named].filter((id) => !there.has(id)).sort();
  const unknown = documents.all.filter(({ id, kind, content }) => content !== null && (kind === 'agenda' || kind === 'collation') && !named.has(id));
  if (!documents.whole || gone.length === 0 || unknown.length === 0) return [];
  const pairs = gone.flatMap((from) => unknown.map((to) => ({ from, to, alike: likeness(from, to, journal) }))).filter(({ alike }) => alike >= leastAlike);
  const isBest = (pair: (typeof pairs)[number]): boolean =>
    pairs.every((other) => other === pair || (other.from !== pair.from && other.to !== pair.to) || other.alike < pair.alike);
  return pairs.filter(isBest).map(({ from, to }) => ({ from, to, keep: keepOf(from, to.id, journal) }));
}

/** What we wrote, byte for byte, is more alike than anything. */
function likeness(from: string, { content }: GroupDocument, journal: Journal): number {
  if (content === null) return 0;
  if (keptOf(journal, 'written', from).get('') === hashText(content)) return 2;
  return howMuchStands(content, keptBase(journal, from));
}

function keepOf(from: string, to: string, journal: Journal): Kept {
  const own = owned.flatMap((family) => [...keptOf(journal, family, from)].flatMap(([name, value]): readonly [string, Json][] =>
    [[slot(family, from, name), null], [slot(family, to, name), value]]));
  // A name that was used before may have a memory of its own.
  const stale = owned.flatMap((family) => [...keptOf(journal, family, to).keys()].map((name): [string, Json] => [slot(family, to, name), null]));
  const names = naming.flatMap((family) => [...familyOf(journal, family)].flatMap(([owner, values]): readonly [string, Json][] => {
    const value = values.get('');
    return documentOf(value) === from ? [[slot(family, owner), { ...(value as { readonly [key: string]: Json }), document: to }]] : [];
  }));
  return Object.fromEntries([...stale, ...own, ...names]);
}

function documentOf(value: Json | undefined): string | null {
  const document = typeof value === 'object' && value !== null && 'document' in value ? value.document : null;
  return typeof document === 'string' ? document : null;
}

/** The journal as it is once the moves are kept: planning need not wait for that. */
export function withMoves(journal: Journal, moves: readonly Move[]): Journal {
  if (moves.length === 0) return journal;
  const kept = new Map(journal.kept);
  for (const [name, value] of moves.flatMap(({ keep }) => Object.entries(keep))) {
    if (value === null) kept.delete(name);
    else kept.set(name, value);
  }
  return { ...journal, kept };
}
