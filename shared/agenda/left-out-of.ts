// Every topic that is not on this agenda, with its smallest set of causes and when it is planned.
import type { Problem } from '../model/problem';
import type { World } from '../plan/world';
import { mostListed, type LeftOut } from './agenda';
import type { Candidate, Cause } from './candidate';
import { explainLeftOut } from './explain-left-out';
import { explainWaiting } from './explain-waiting';
import type { HeldMeeting } from './fairness';
import { findOverload } from './find-overload';
import { forecast, heldAs, waitsByChoice, type ComingMeeting } from './forecast';
import type { Planning } from './planning';
import type { Worth } from './select';
import { timetableOf } from './timetable';
import { candidatesOf } from './weigh-topics';

interface Chosen {
  readonly chosen: ReadonlySet<string>;
  /** The same, in the order of the page. */
  readonly items: readonly string[];
  readonly held: readonly HeldMeeting[];
  readonly worth: Worth;
}

const untouchedPage = { removed: new Set<string>(), typed: new Map<string, number>(), written: 0 };

export function leftOutOf(planning: Planning, chosen: Chosen): { readonly list: readonly LeftOut[]; readonly problems: readonly Problem[] } {
  const { candidates, topicById, published, closed, urlOf, world } = planning;
  const out = candidates.filter(({ id }) => !chosen.chosen.has(id));
  const coming = comingMeetings(planning, chosen);
  const planned = forecast({ coming, held: heldThen(planning, chosen), method: world.snapshot.settings.agenda, recurring: recurringOf(planning) });
  const overload = findOverload(coming, planned);
  const list = out.flatMap(({ id, minutes }): readonly Unexplained[] => {
    const topic = topicById.get(id), at = planned.get(id);
    return topic === undefined ? [] : [{
      id, title: topic.title, url: urlOf(topic), minutes, horizon: coming.length,
      forecast: at === undefined ? null : planning.occasions[at + 1]?.day ?? null,
      late: closed && published !== null && !(id in published.leftOut) && !published.items.some((item) => item.id === id),
      squeezed: planning.squeezed.asked.get(id) ?? null,
    }];
  });
  return { list: explained(planning, chosen, list.sort(bySoonest)), problems: overload === null ? [] : [{ code: 'chronic-overload', level: 'warning', where: {}, values: { waiting: overload.topics, meetings: overload.meetings } }] };
}

type Unexplained = Omit<LeftOut, 'causes'>;

/** Before its time an agenda is weighed afresh; once people read it, by the rules by which it changes, for those that its page has room to list. */
function explained(planning: Planning, chosen: Chosen, list: readonly Unexplained[]): readonly LeftOut[] {
  const { candidates, timetable: { room }, published, proposalAt, world } = planning, isFresh = published === null && world.now < proposalAt;
  const causes = isFresh ? explainLeftOut({ candidates, room, worth: chosen.worth, prioritised: isPrioritised(world) }) : causesOfWaiting(planning, chosen, list);
  return list.map((one) => ({ ...one, causes: causes.get(one.id) ?? [] }));
}

/** As the last plan found them where nothing that they come from has changed. */
function causesOfWaiting({ candidates, timetable: { room }, meeting, world }: Planning, { items, held, worth }: Chosen, list: readonly Unexplained[]): ReadonlyMap<string, readonly Cause[]> {
  const method = world.snapshot.settings.agenda, candidateById = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const find = (ids: readonly string[]): readonly Candidate[] => ids.flatMap((id) => candidateById.get(id) ?? []);
  const asked = find(list.slice(0, mostListed).map(({ id }) => id)), others = find(list.slice(mostListed).map(({ id }) => id));
  const weighed = { items: find(items), room, threshold: method.displacement, prioritised: isPrioritised(world) };
  const causes = world.recall(`causes/${meeting.id}`, [asked, weighed, held, method], () => asked.map((candidate) => explainWaiting(candidate, { ...weighed, worth })));
  return new Map([...asked.map(({ id }, at) => [id, causes[at] ?? []] as const), ...others.map(({ id, gates }) => [id, gates] as const)]);
}

function isPrioritised({ columns }: World): boolean {
  return columns.topics?.['priority'] !== undefined;
}

/** Planned ones first, by day; then by title. */
function bySoonest(a: Unexplained, b: Unexplained): number {
  const day = (one: Unexplained): string => one.forecast ?? '9999';
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
