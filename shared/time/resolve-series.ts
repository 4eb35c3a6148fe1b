// From what a series' sentence says to its rule: what is missing, assumed or contradicts itself is said.
import type { Problem, ProblemOf } from '../model/problem';
import type { Day } from '../model/time';
import { firstFitting } from './occurs-on';
import { recurrenceOf } from './recurrence-of';
import type { Recurrence, Series } from './series';
import { besideDay, exceptionDay, type ResolvedDay, type Resolving, startDay } from './series-day';
import type { SeriesDraft } from './series-phrases';

export type SeriesTiming = Omit<Series, 'slug' | 'title' | 'subgroup'>;

export const defaultMeetingMinutes = 120;
const unsaid: ResolvedDay = { day: null, problems: [] };

/** `timing` null = a blocking problem says why. */
export function resolveSeries(draft: SeriesDraft, asking: Resolving): { timing: SeriesTiming | null; problems: readonly Problem[] } {
  const start = draft.from === null ? unsaid : startDay(draft.from, recurrenceOf(draft, null), asking);
  const until = draft.until === null ? unsaid : besideDay(draft.until, asking);
  const also = [...draft.once, ...draft.also].map(({ written, clock }) => ({ clock, ...besideDay(written, asking) }));
  const recurrence = recurrenceOf(draft, start.day);
  const except = draft.except.map((written) => exceptionDay(written, { recurrence, start: start.day }, asking));
  const clock = draft.clock ?? draft.once.at(-1)?.clock ?? null;
  const problems = [
    ...[start, until, ...also, ...except].flatMap((one) => one.problems),
    ...missing({ recurrence, clock, start: start.day }, draft, asking),
    ...assumed({ recurrence, start: start.day }, draft, asking),
  ];
  if (clock === null || problems.some(({ level }) => level === 'blocking')) return { timing: null, problems };
  const timing = {
    recurrence, clock, minutes: draft.minutes ?? defaultMeetingMinutes, place: draft.place, from: start.day, until: until.day,
    except: except.flatMap(({ day }) => day ?? []),
    also: also.flatMap(({ day, clock: own }) => (day === null ? [] : [{ day, clock: own }])),
  };
  return { timing, problems };
}

interface Rule {
  readonly recurrence: Recurrence | null;
  readonly start: Day | null;
}

function missing({ recurrence, clock, start }: Rule & { clock: string | null }, draft: SeriesDraft, { sentence, where }: Resolving): readonly Problem[] {
  const says = (code: 'series-without-rhythm' | 'series-without-clock' | 'series-without-start'): ProblemOf<typeof code> => ({ code, level: 'blocking', where, values: { sentence } });
  const onDaysOnly = draft.unit === null && draft.weekdays.length === 0 && draft.dates.length === 0 && draft.once.length > 0;
  // A bare date beside a rule could be its start, an exception or one more meeting.
  const clear = recurrence === null ? onDaysOnly : draft.once.length === 0;
  return [
    ...(clear ? [] : [says('series-without-rhythm')]),
    ...(clock === null ? [says('series-without-clock')] : []),
    ...(recurrence !== null && recurrence.step > 1 && start === null ? [says('series-without-start')] : []),
  ];
}

function assumed({ recurrence, start }: Rule, draft: SeriesDraft, { sentence, title, where }: Resolving): readonly Problem[] {
  const first = recurrence && start && firstFitting(recurrence, start);
  const later: Problem[] = first && start && first !== start ? [{ code: 'series-starts-later', level: 'guess', where, values: { sentence, said: start, first } }] : [];
  const endless: Problem[] = draft.minutes === null ? [{ code: 'meeting-without-end', level: 'guess', where, values: { title, minutes: defaultMeetingMinutes } }] : [];
  return [...later, ...endless];
}
