// What became of an ask: on an agenda, left out of one, decided, dealt with, or waiting in the table.
import { concludedMeetings } from '../agenda/concluded-meetings';
import { agendaOf } from '../agenda/published';
import type { Topic } from '../model/rows';
import type { Meeting } from '../model/snapshot';
import type { Day } from '../model/time';
import { ownValue } from '../model/own-value';
import { meetingsOf, type World } from '../plan/world';
import { instantToLocal } from '../time/zones';

export type Fate =
  | { readonly fate: 'decided'; readonly day: Day; readonly text: string }
  | { readonly fate: 'answered'; readonly day: Day }
  | { readonly fate: 'on-agenda'; readonly day: Day }
  | { readonly fate: 'left-out'; readonly day: Day }
  | { readonly fate: 'waiting' }
  | { readonly fate: 'closed' };

const answering: ReadonlySet<string> = new Set(['decided', 'dealt-with']);

/** `since`: what was decided on a topic before that day is no answer. */
export function fateOfAsk(world: World, topic: Topic, since: Day): Fate {
  const held = concludedMeetings(world).filter(({ agenda, record }) => agenda.day >= since && answering.has(ownValue(record?.items, topic.id) ?? '')).at(-1);
  const decision = world.decisions.filter((one) => one.topicId === topic.id && one.day !== null && one.day >= since).at(-1);
  if (decision !== undefined && decision.day !== null) return { fate: 'decided', day: decision.day, text: decision.title };
  if (held !== undefined) return { fate: 'answered', day: held.agenda.day };
  if (topic.status === 'done') return { fate: 'closed' };
  const ahead = meetingsOf(world, null).filter(({ end }) => end > world.now);
  const on = ahead.find(({ id }) => agendaOf(world.journal, id)?.items.some((item) => item.id === topic.id));
  if (on !== undefined) return { fate: 'on-agenda', day: dayOf(world, on) };
  const out = ahead.find(({ id }) => topic.id in (agendaOf(world.journal, id)?.leftOut ?? {}));
  return out === undefined ? { fate: 'waiting' } : { fate: 'left-out', day: dayOf(world, out) };
}

function dayOf({ zone }: World, { start }: Meeting): Day {
  return instantToLocal(zone, start).day;
}

export function isAnswer({ fate }: Fate): boolean {
  return fate === 'decided' || fate === 'answered';
}
