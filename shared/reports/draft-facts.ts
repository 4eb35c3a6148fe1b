// What is known already of what a subgroup did since the last plenary: for its members to start their report from.
import { concludedMeetings } from '../agenda/concluded-meetings';
import type { ItemOutcome } from '../agenda/item-outcome';
import type { Meeting } from '../model/snapshot';
import type { Day } from '../model/time';
import type { World } from '../plan/world';
import { personMatcher } from '../tables/match-person';
import { rowOf } from './asks-of-group';
import { fateOfAsk, isAnswer, type Fate } from './fate-of-ask';
import { tasksSince } from './keep-collation';
import { keptAsks } from './kept-asks';
import { keptCollations } from './kept-collations';
import { spanOf, type PlenarySpan } from './plenary-span';
import { namingOf } from './subgroups';

export interface DraftFacts {
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly who: readonly string[] }[];
  readonly decisions: readonly { readonly id: string; readonly title: string; readonly day: Day }[];
  readonly answers: readonly { readonly key: string; readonly title: string; readonly fate: Fate }[];
  /** Points of its own meetings. */
  readonly points: readonly { readonly key: string; readonly title: string; readonly day: Day; readonly outcome: ItemOutcome }[];
}

export function draftFacts(world: World, meeting: Meeting, subgroup: string): DraftFacts {
  const span = spanOf(world, meeting), isNews = (day: Day | null): boolean => day !== null && day <= span.day && (span.after === null || day >= span.after);
  const own = ownTopics(world, subgroup);
  const answers = keptAsks(world.journal).filter((kept) => kept.subgroup === subgroup).flatMap((kept) => {
    const topic = rowOf(world, kept), fate = topic === null ? null : fateOfAsk(world, topic, kept.day);
    return fate !== null && isAnswer(fate) && isNews('day' in fate ? fate.day : null) ? [{ key: `${kept.plenary}/${kept.number}`, title: kept.title, fate }] : [];
  });
  return {
    tasks: doneTasks(world, { meeting, span, subgroup, own }),
    decisions: world.decisions.flatMap(({ id, title, day, topicId }) => (day !== null && isNews(day) && topicId !== null && own.has(topicId) ? [{ id, title, day }] : [])),
    answers, points: pointsOf(world, subgroup, isNews),
  };
}

function ownTopics(world: World, subgroup: string): ReadonlySet<string> {
  const { today } = namingOf(world);
  return new Set(world.topics.flatMap((topic) => (topic.subgroup !== null && today(topic.subgroup) === subgroup ? [topic.id] : [])));
}

interface Doing {
  readonly meeting: Meeting;
  readonly span: PlenarySpan;
  readonly subgroup: string;
  readonly own: ReadonlySet<string>;
}

/** Of its topics, or of its members where the topic is nobody's. Before the first round, only what was due since the last plenary. */
function doneTasks(world: World, { meeting, span, subgroup, own }: Doing): DraftFacts['tasks'] {
  const { today } = namingOf(world), match = personMatcher(world.members), since = new Set(tasksSince(world, meeting));
  const isFirst = keptCollations(world.journal).every(({ meetingId }) => meetingId === meeting.id);
  const members = new Set(world.members.filter(({ subgroups }) => subgroups.map(today).includes(subgroup)).map(({ id }) => id));
  const topicById = new Map(world.topics.map((topic) => [topic.id, topic]));
  return world.tasks.filter(({ id, due, who, topicId }) => {
    if (!since.has(id) || (isFirst && (due === null || span.after === null || due < span.after))) return false;
    const brought = topicId === null ? null : topicById.get(topicId)?.subgroup ?? null;
    return brought === null ? who.some((name) => members.has(match(name) ?? '')) : topicId !== null && own.has(topicId);
  }).map(({ id, title, who }) => ({ id, title, who }));
}

function pointsOf(world: World, subgroup: string, isNews: (day: Day | null) => boolean): DraftFacts['points'] {
  const { today } = namingOf(world), titles = new Map(world.topics.map(({ id, title }) => [id, title]));
  const held = concludedMeetings(world).filter(({ agenda }) => agenda.subgroup !== null && today(agenda.subgroup) === subgroup && isNews(agenda.day));
  return held.flatMap(({ id: meeting, agenda, record }) => Object.entries(record?.items ?? {}).flatMap(([id, outcome]) => {
    const title = titles.get(id);
    return title === undefined || outcome === 'blank' || outcome === 'removed' ? [] : [{ key: `${meeting}/${id}`, title, day: agenda.day, outcome }];
  }));
}
