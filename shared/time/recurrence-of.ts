// The rule that a series' sentence states.
import type { Day } from '../model/time';
import { weekday } from './days';
import type { Recurrence } from './series';
import type { SeriesDraft } from './series-phrases';

/** `start` gives the weekday of `every two weeks`; null = no rule, or one that is not clear. */
export function recurrenceOf({ unit, step, weekdays, ranks, dates }: SeriesDraft, start: Day | null): Recurrence | null {
  if (ranks.length > 0) return dates.length > 0 || unit === 'week' ? null : { every: 'month', step, weekdays, ranks };
  if (dates.length > 0) return unit === 'month' && weekdays.length === 0 ? { every: 'date', step, dates } : null;
  if (unit !== 'week') return null;
  const days = weekdays.length > 0 || start === null ? weekdays : [weekday(start)];
  return days.length > 0 ? { every: 'week', step, weekdays: days } : null;
}
