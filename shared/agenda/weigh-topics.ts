// The candidates of one meeting and what each is worth to it, with what people changed on its page counted in.
import type { Topic } from '../model/rows';
import type { AgendaMethod } from '../model/settings';
import type { CarriedOver } from './carry-over';
import { candidateOfTopic, fitsKind, type Occasion } from './candidate-of-topic';
import type { Candidate } from './candidate';
import { sharesOf, type HeldMeeting } from './fairness';
import { topicSection, type PageWishes } from './page-wishes';
import type { Worth } from './select';
import { worthUnder } from './worth';

export type Pasts = ReadonlyMap<string, Pick<CarriedOver, 'age'>>;

/** Open topics meant for this kind of meeting. */
export function openTopics(topics: readonly Topic[], { meeting }: Occasion): readonly Topic[] {
  return topics.filter((topic) => topic.status !== 'done' && fitsKind(topic, meeting));
}

export function candidatesOf(topics: readonly Topic[], pasts: Pasts, occasion: Occasion, wishes: PageWishes | null): readonly Candidate[] {
  return openTopics(topics, occasion).map((topic) => {
    const candidate = candidateOfTopic(topic, pasts.get(topic.id)?.age ?? 0, occasion);
    return wishes === null ? candidate : onPage(candidate, wishes);
  });
}

/** A point that a person removed from the page is out; one that they brought in or wrote in stays. */
function onPage(candidate: Candidate, wishes: PageWishes): Candidate {
  const minutes = wishes.minutes.get(topicSection(candidate.id)) ?? candidate.minutes;
  if (wishes.removed.has(candidate.id)) return { ...candidate, minutes, gates: [...candidate.gates, { gate: 'removed' }] };
  return wishes.kept.has(candidate.id) ? { ...candidate, minutes, pinned: true } : { ...candidate, minutes };
}

export function worthIn(held: readonly HeldMeeting[], method: AgendaMethod): Worth {
  return worthUnder(sharesOf(held), method);
}
