// The dry run: looks and plans; changes nothing, not even on this computer.
import type { Effect } from '../shared/model/effect';
import type { Memo, Plan } from '../shared/model/plan';
import type { Snapshot } from '../shared/model/snapshot';
import type { Instant } from '../shared/model/time';
import { attemptLater } from './files/refuse';
import { deviceName, openGroup } from './group';
import type { Machine } from './machine';
import { readSnapshot } from './read-snapshot';
import { noPlan, reportOf, reportOrProblem, type Report } from './report';
import { findUnsettled, withoutUnhappened } from './settle';

/** As `shared/plan/plan` has it. */
export type PlanFunction = (snapshot: Snapshot, now: Instant, memo?: Memo) => Plan;

export interface GroupRequest {
  readonly machine: Machine;
  readonly folder: string;
  readonly now: Instant;
  readonly plan: PlanFunction;
  /** Told of each effect before it is applied. */
  readonly onEffect?: (effect: Effect) => void;
}

export async function planGroup({ machine, folder, now, plan }: GroupRequest): Promise<Report> {
  return reportOrProblem(await attemptLater(folder, async () => {
    const group = openGroup(machine, folder);
    const { entries } = group.journal;
    const unsettled = findUnsettled(entries, group, { device: deviceName(group), now });
    const reading = await readSnapshot(group, now, withoutUnhappened(entries, unsettled));
    return reportOf(group, reading, { applied: [], plan: reading.snapshot ? plan(reading.snapshot, now) : { ...noPlan, problems: reading.problems } });
  }));
}
