// Plans for one command as often as it asks, with what was read of files that have not changed since.
import type { Memo } from '../shared/model/plan';
import { planAndRemember } from '../shared/plan/plan';
import type { PlanFunction } from './plan-group';

export function planner(): PlanFunction {
  let memo: Memo = {};
  return (snapshot, now) => {
    const planned = planAndRemember(snapshot, now, memo);
    memo = planned.memo;
    return planned.plan;
  };
}
