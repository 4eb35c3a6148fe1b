// Subgroups from which a report for the next plenary is still awaited.
import type { World } from '../plan/world';
import { currentReports, reportedLately } from './current-reports';
import type { NextPlenary } from './next-plenary';
import { isFor, spanOf } from './plenary-span';
import { reportsOfGroup } from './reports-of-group';
import { expectedSubgroups } from './subgroups';

/** By name. `begun`: somebody has made a file for it, with nothing in it yet. */
export function missingReports(world: World, { meeting }: NextPlenary): readonly { readonly subgroup: string; readonly begun: boolean }[] {
  const span = spanOf(world, meeting), { all, empty } = reportsOfGroup(world);
  const received = new Set(currentReports(all, span).map(({ subgroup }) => subgroup));
  const begun = new Set(empty.filter(({ day }) => isFor(span, day)).flatMap(({ subgroup }) => subgroup ?? []));
  return expectedSubgroups(world, span, reportedLately(all, span)).filter((subgroup) => !received.has(subgroup)).map((subgroup) => ({ subgroup, begun: begun.has(subgroup) }));
}
