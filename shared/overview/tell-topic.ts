// What `suivi <sujet>` answers: the life of each topic that is meant.
import { topicsNamed } from '../agenda/topics-named';
import type { Memo } from '../model/plan';
import type { Snapshot } from '../model/snapshot';
import type { Instant } from '../model/time';
import { readWorld } from '../plan/world';
import { messagesOf, type Locale } from '../text/messages';
import { renderTopicLife } from './render-topic-life';
import { lifeOfTopic } from './life-of-topic';

export interface TopicTelling {
  readonly asked: string;
  readonly now: Instant;
  readonly locale: Locale;
  readonly memo?: Memo;
}

/** One page of Markdown lines for each topic. */
export function tellTopic(snapshot: Snapshot, { asked, now, locale, memo = {} }: TopicTelling): readonly (readonly string[])[] {
  const world = readWorld(snapshot, now, memo);
  return topicsNamed(world.topics, asked).map((topic) => renderTopicLife(lifeOfTopic(world, topic), messagesOf(locale), locale));
}
