// Why a topic does not enter an agenda that was published: the same causes, weighed by the rules by which such an agenda changes.
import type { Candidate, Cause, Room } from './candidate';
import { enterAgenda } from './enter-agenda';
import { causesOf, under, type IsIn } from './explain-left-out';
import type { Worth } from './select';
import { isMustGo } from './set-order';

export interface Waiting {
  /** What stands on the page, in its order. */
  readonly items: readonly Candidate[];
  readonly room: Room;
  readonly worth: Worth;
  readonly threshold: number;
  readonly prioritised: boolean;
}

/** Were its row changed so, it would enter (law: `test/laws/explanations.test.ts`); numbers are tight. */
export function explainWaiting(candidate: Candidate, { items, room, worth, threshold, prioritised }: Waiting): readonly Cause[] {
  const withoutMustGos = items.filter((item) => !isMustGo(item));
  const isIn: IsIn = (terms) => enterAgenda({ ...under(candidate, terms), gates: [] }, { items: terms.mustGosAside ? withoutMustGos : items, room, worth, threshold }) !== null;
  return [...candidate.gates, ...causesOf(candidate, isIn, prioritised)];
}
