// From a topic's row to a candidate for one meeting: its gates, its deadline and its hours as that meeting sees them.
import type { Member, Topic } from '../model/rows';
import type { Meeting } from '../model/snapshot';
import type { Day, Instant, Minutes, Zone } from '../model/time';
import { localToInstant, minuteMs } from '../time/zones';
import type { Candidate, Gate, Hours } from './candidate';

/** What one meeting knows beyond its own date. */
export interface Occasion {
  readonly meeting: Meeting;
  readonly day: Day;
  /** The day of the next meeting of the same kind; null = none known. */
  readonly nextDay: Day | null;
  readonly zone: Zone;
  /** The presenters of each topic as members, by topic id; people who are no members are left out. */
  readonly presenters: ReadonlyMap<string, readonly Member[]>;
}

/** `age` = how many such meetings it has waited for. */
export function candidateOfTopic(topic: Topic, age: number, occasion: Occasion): Candidate {
  return {
    id: topic.id,
    minutes: topic.minutes,
    priority: topic.priority ?? 3,
    age,
    subgroup: topic.subgroup,
    deadline: deadlineOf(topic, occasion),
    pinned: topic.pinned === 'in',
    hours: hoursOf(topic, occasion),
    gates: gatesOf(topic, occasion),
  };
}

/** Plenaries take what no subgroup's meeting was named for; a subgroup's meeting takes its own. */
export function fitsKind(topic: Topic, meeting: Meeting): boolean {
  const wanted = topic.meeting !== null && 'subgroup' in topic.meeting ? topic.meeting.subgroup : null;
  return wanted === meeting.subgroup;
}

function deadlineOf(topic: Topic, { nextDay }: Occasion): Candidate['deadline'] {
  if (topic.deadline === null) return null;
  return nextDay === null || topic.deadline < nextDay ? 'now' : 'later';
}

function gatesOf(topic: Topic, occasion: Occasion): readonly Gate[] {
  return [
    ...(topic.pinned === 'out' ? [{ gate: 'pinned-out' } as const] : []),
    ...(topic.status === 'on-hold' ? [{ gate: 'on-hold' } as const] : []),
    ...(topic.notBefore !== null && topic.notBefore > occasion.day ? [{ gate: 'not-before', day: topic.notBefore } as const] : []),
    ...(fitsKind(topic, occasion.meeting) ? [] : [{ gate: 'kind' } as const]),
    ...(isAnybodyThere(topic, occasion) ? [] : [{ gate: 'presence' } as const]),
  ];
}

/** A topic waits only when everyone who brings it is away. */
function isAnybodyThere(topic: Topic, { presenters, day }: Occasion): boolean {
  const members = presenters.get(topic.id) ?? [];
  return members.length === 0 || members.some((member) => !isAway(member, day));
}

export function isAway(member: Member, day: Day): boolean {
  return member.absences.some(({ from, to }) => from <= day && day <= to) || (member.left !== null && member.left <= day);
}

function hoursOf(topic: Topic, { meeting, day, zone }: Occasion): Hours | null {
  if (topic.hours === null) return null;
  const after = (at: Instant): Minutes => Math.round((at - meeting.start) / minuteMs);
  const { from, to } = topic.hours;
  return {
    from: from === null ? 0 : Math.max(0, after(localToInstant(zone, day, from))),
    to: to === null ? after(meeting.end) : after(localToInstant(zone, day, to)),
  };
}
