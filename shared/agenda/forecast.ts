// Forecast: in which coming meeting each topic comes in, by planning them one after another as if each were held as planned.
import type { Candidate, Method, Room } from './candidate';
import { sharesOf, type HeldMeeting } from './fairness';
import { select } from './select';
import { worthUnder } from './worth';

/** A meeting to come, with every topic that may then still wait: its gates, hours and deadline as they will be on that day. */
export interface ComingMeeting {
  readonly room: Room;
  /** `age` is read where a topic first appears; from there on it is counted here. */
  readonly candidates: readonly Candidate[];
}

export interface Outlook {
  /** Soonest first. */
  readonly coming: readonly ComingMeeting[];
  /** Oldest first: what fairness remembers. */
  readonly held: readonly HeldMeeting[];
  readonly method: Method;
  /** Topics that come back after they were treated. */
  readonly recurring: ReadonlySet<string>;
}

/** Topic → the index of the first coming meeting whose plan it is in; a topic that is not there does not come in within them. True as long as nothing new arrives and nothing changes. */
export function forecast({ coming, held, method, recurring }: Outlook): ReadonlyMap<string, number> {
  const meetingById = new Map<string, number>(), ages = new Map<string, number>(), history = [...held];
  coming.forEach(({ room, candidates }, index) => {
    const waiting = candidates.filter(({ id }) => !meetingById.has(id) || recurring.has(id)).map((topic) => aged(topic, ages.get(topic.id) ?? topic.age));
    const { chosen } = select(waiting, room, worthUnder(sharesOf(history), method));
    const isChosen = new Set(chosen.map(({ id }) => id));
    for (const { id } of chosen) if (!meetingById.has(id)) meetingById.set(id, index);
    for (const topic of waiting) ages.set(topic.id, isChosen.has(topic.id) ? 0 : topic.age + (waitsByChoice(topic) ? 0 : 1));
    history.push(heldAs(waiting, isChosen));
  });
  return meetingById;
}

function aged(topic: Candidate, age: number): Candidate {
  return topic.age === age ? topic : { ...topic, age };
}

/** What fairness remembers of a meeting: topics that a gate kept out asked for nothing. */
export function heldAs(waiting: readonly Candidate[], isChosen: ReadonlySet<string>): HeldMeeting {
  const open = waiting.filter(({ gates }) => gates.length === 0);
  return { chosen: open.filter(({ id }) => isChosen.has(id)), leftOut: open.filter(({ id }) => !isChosen.has(id)) };
}

/** The group's own choice does not age a topic; an absence does. */
export function waitsByChoice({ gates }: Candidate): boolean {
  return gates.some(({ gate }) => gate !== 'presence');
}
