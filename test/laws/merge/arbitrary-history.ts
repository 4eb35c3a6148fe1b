// Random histories of 4 to 16 runs and edits.
import fc from 'fast-check';
import type { Dialect } from './dialects';
import type { WorldChange } from './group-world';
import { editNames } from './human-edits';
import type { HumanEdit } from './human-edits';
import type { Turn } from './play-history';

const edit: fc.Arbitrary<HumanEdit> = fc.record({
  edit: fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...editNames.filter((name) => name !== 'empty')) },
    { weight: 3, arbitrary: fc.constantFrom('tick' as const, 'dismiss' as const) },
    { weight: 1, arbitrary: fc.constant('empty' as const) },
  ),
  which: fc.nat(40),
  where: fc.nat(40),
});

const change: fc.Arbitrary<WorldChange> = fc.record({
  change: fc.constantFrom('come-or-go', 'come-or-go', 'minutes', 'title', 'why', 'notes', 'order'),
  topic: fc.nat(3),
  by: fc.nat(9),
});

/** `dialects`: of the editors that these people use. */
export function historyIn(...dialects: readonly Dialect[]): fc.Arbitrary<readonly Turn[]> {
  const turn: fc.Arbitrary<Turn> = fc.record({ edits: fc.array(edit, { maxLength: 3 }), dialect: fc.constantFrom(...dialects), changes: fc.array(change, { maxLength: 3 }) });
  return fc.array(turn, { minLength: 4, maxLength: 16 });
}
