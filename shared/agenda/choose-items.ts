// Which items one meeting has, and in which order: fresh for a first proposal, by transactions once it was published, by people alone after the cut-off.
import { amendAgenda } from './amend-agenda';
import { arrange, arrangeInOrder, type Arrangement } from './arrange';
import type { Candidate, Room } from './candidate';
import type { PageWishes } from './page-wishes';
import type { PublishedAgenda } from './published';
import { select, type Worth } from './select';
import { signatureOf } from './signature-of';

export interface Choosing {
  readonly candidates: readonly Candidate[];
  readonly room: Room;
  readonly worth: Worth;
  readonly wishes: PageWishes;
  /** Null = not published yet. */
  readonly published: PublishedAgenda | null;
  /** After the cut-off only people change the list. */
  readonly closed: boolean;
  readonly threshold: number;
}

/** The arrangement of the chosen, in the order in which they stand. */
export function chooseItems(choosing: Choosing): Arrangement {
  const { candidates, room, worth, wishes, published } = choosing;
  if (published === null) {
    const { chosen } = select(candidates, room, worth);
    return (wishes.order === null ? arrange(chosen, room) : null) ?? arrangeInOrder(chosen, room, wishes.order ?? chosen.map(({ id }) => id));
  }
  const list = listOf(choosing, published);
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const items = list.flatMap((id) => byId.get(id) ?? []);
  return arrangeInOrder(items, room, wishes.order ?? list);
}

function listOf({ candidates, room, worth, wishes, closed, threshold }: Choosing, published: PublishedAgenda): readonly string[] {
  const there = standing(published, wishes, candidates);
  if (closed) return there.map(({ id }) => id).filter((id) => !wishes.removed.has(id));
  return amendAgenda({ published: { items: there, leftOut: published.leftOut }, candidates, signatureOf, room, worth, threshold }).items.map(({ id }) => id);
}

/** What was published and what people brought in since; what they removed has left by its gate, as a withdrawal does. */
function standing({ items }: PublishedAgenda, { kept, order, back }: PageWishes, candidates: readonly Candidate[]): PublishedAgenda['items'] {
  const known = new Set(items.map(({ id }) => id));
  const brought = [...new Set([...order ?? [], ...back])].filter((id) => kept.has(id) && !known.has(id))
    .flatMap((id) => { const candidate = candidates.find((one) => one.id === id); return candidate ? [{ id, minutes: candidate.minutes, subgroup: candidate.subgroup }] : []; });
  return [...items, ...brought];
}
