// Every topic that is not on this agenda, with its smallest set of causes and when it is planned.
import type { Problem } from '../model/problem';
import type { LeftOut } from './agenda';
import { explainLeftOut } from './explain-left-out';
import type { HeldMeeting } from './fairness';
import { findOverload } from './find-overload';
import { forecast, heldAs, waitsByChoice, type ComingMeeting } from './forecast';
import type { Planning } from './plan-agenda';
import type { Worth } from './select';
import { timetableOf } from './timetable';
import { candidatesOf } from './weigh-topics';

interface Chosen {
  readonly chosen: ReadonlySet<string>;
  readonly held: readonly HeldMeeting[];
  readonly worth: Worth;
}

const untouchedPage = { removed: new Set<string>(), typed: new Map<string, number>(), written: 0 };

export function leftOutOf(planning: Planning, chosen: Chosen): { readonly list: readonly LeftOut[]; readonly problems: readonly Problem[] } {
  const { candidates, timetable, topicById, published, closed, urlOf, world } = planning;
  const out = candidates.filter(({ id }) => !chosen.chosen.has(id));
  const prioritised = world.columns.topics?.['priority'] !== undefined;
  const causes = explainLeftOut({ candidates, room: timetable.room, worth: chosen.worth, prioritised });
  const coming = comingMeetings(planning, chosen);
  const planned = forecast({ coming, held: heldThen(planning, chosen), method: world.snapshot.settings.agenda, recurring: recurringOf(planning) });
  const overload = findOverload(coming, planned);
  const list = out.flatMap(({ id, minutes, gates }): readonly LeftOut[] => {
    const topic = topicById.get(id), at = planned.get(id);
    return topic === undefined ? [] : [{
      id, title: topic.title, url: urlOf(topic), minutes, causes: causes.get(id) ?? [], horizon: coming.length,
      forecast: at === undefined ? null : planning.occasions[at + 1]?.day ?? null,
      late: closed && published !== null && !(id in published.leftOut) && !published.items.some((item) => item.id === id),
      squeezed: gates.length > 0 ? null : squeezedOf(planning, id),
    }];
  });
  return { list: list.sort(bySoonest), problems: overload === null ? [] : [{ code: 'chronic-overload', level: 'warning', where: {}, values: { waiting: overload.topics, meetings: overload.meetings } }] };
}

/** How often it was squeezed out, once that is often enough for the group to be asked. */
export function squeezedOf({ pasts, world }: Planning, id: string): number | null {
  const times = pasts.get(id)?.squeezed ?? 0;
  return times >= world.snapshot.settings.agenda.squeezedTimes ? times : null;
}

/** Planned ones first, by day; then by title. */
function bySoonest(a: LeftOut, b: LeftOut): number {
  const day = (one: LeftOut): string => one.forecast ?? '9999';
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1;
}

function recurringOf({ topics }: Planning): ReadonlySet<string> {
  return new Set(topics.filter(({ recurring }) => recurring).map(({ id }) => id));
}

/** As if this agenda were held as it stands. */
function heldThen({ candidates }: Planning, { chosen, held }: Chosen): readonly HeldMeeting[] {
  return [...held, heldAs(candidates, chosen)];
}

function comingMeetings({ topics, occasions, pasts, candidates, world }: Planning, { chosen }: Chosen): readonly ComingMeeting[] {
  const again = recurringOf({ topics } as Planning);
  const waitsNow = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const later = topics.filter(({ id }) => !chosen.has(id) || again.has(id));
  const agesThen = new Map(later.map(({ id }) => {
    const now = waitsNow.get(id), age = pasts.get(id)?.age ?? 0;
    return [id, { age: chosen.has(id) ? 0 : now === undefined || waitsByChoice(now) ? age : age + 1 }] as const;
  }));
  return occasions.slice(1).map((occasion) => ({
    room: timetableOf(occasion.meeting, world.snapshot.settings.agenda, untouchedPage).room,
    candidates: candidatesOf(later, agesThen, occasion, null),
  }));
}
