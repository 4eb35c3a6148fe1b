// Which reports a plenary is about.
import { isFor, type PlenarySpan } from './plenary-span';
import type { Report } from './report';

export type Placed = Report & { readonly subgroup: string };

/** Of this plenary: since the one before, up to its own day; where none before is known, each subgroup's last one. */
export function currentReports(all: readonly Placed[], span: PlenarySpan): readonly Placed[] {
  const due = all.filter(({ day }) => isFor(span, day));
  if (span.after !== null) return due;
  const last = new Map(due.map(({ subgroup, day }) => [subgroup, day]));
  return due.filter(({ subgroup, day }) => day === last.get(subgroup));
}

/** Who has reported for this plenary or for the one before. */
export function reportedLately(all: readonly Placed[], span: PlenarySpan): readonly string[] {
  const since = span.past.at(-2) ?? span.after;
  return [...new Set(all.filter(({ day }) => day <= span.day && (since === null || day > since)).map(({ subgroup }) => subgroup))];
}
