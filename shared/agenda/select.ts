// Chooses the topics of one meeting, exactly: must-gos first, then the greatest worth that fits the minutes and the presenters' hours.
import { capacityOf, searchAmong } from './best-set';
import type { Candidate, Room } from './candidate';
import { byKey, isMustGo, optionOf } from './set-order';
import { shapesOf } from './shape';

export interface Selection {
  /** As they are put forward: deadlines, then pinned, then by worth. It can be arranged (`arrange`). */
  readonly chosen: readonly Candidate[];
  /** Must go, nothing keeps them out, and still there is no place for them; in the same order. */
  readonly mustGosLeftOut: readonly Candidate[];
  /** false = the hours were too tangled for an exact answer; what was chosen still fits. */
  readonly exact: boolean;
}

export type Worth = (candidate: Candidate) => number;

/** As many deadlines as fit, then as many pinned, then the greatest sum of worths, then the smaller ids: one answer whatever the order of `candidates`, whose ids differ. */
export function select(candidates: readonly Candidate[], room: Room, worth: Worth): Selection {
  const open = candidates.filter(({ gates }) => gates.length === 0);
  const options = open.map((candidate) => optionOf(candidate, worth));
  const best = searchAmong(shapesOf(options, capacityOf(room)), room)({ forced: null, without: null, above: null });
  const isChosen = new Set(best?.set.options.map(({ id }) => id));
  const inOrder = (isOne: (candidate: Candidate) => boolean): readonly Candidate[] =>
    open.filter(isOne).map((candidate) => ({ candidate, option: optionOf(candidate, worth) })).sort((a, b) => byKey(a.option, b.option)).map(({ candidate }) => candidate);
  return {
    chosen: inOrder(({ id }) => isChosen.has(id)),
    mustGosLeftOut: inOrder((candidate) => isMustGo(candidate) && !isChosen.has(candidate.id)),
    exact: best?.exact ?? true,
  };
}
