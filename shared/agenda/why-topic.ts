// Why a topic is on the next agendas or not: what `why <topic>` answers.
import type { Memo } from '../model/plan';
import type { Snapshot } from '../model/snapshot';
import type { Instant } from '../model/time';
import { readWorld } from '../plan/world';
import { plannedAgendas } from './planned-agendas';
import { speechOf } from './speech';
import { topicsNamed } from './topics-named';
import { whyLeftOut } from './why-left-out';

export interface TopicAnswer {
  readonly title: string;
  /** One sentence for each meeting ahead that could take it; empty = closed, or meant for no meeting ahead. */
  readonly answers: readonly { readonly meeting: string; readonly sentence: string }[];
}

/** Topics whose title has all these words, or whose id it is. */
export function whyTopic(snapshot: Snapshot, now: Instant, asked: string, memo: Memo = {}): readonly TopicAnswer[] {
  const world = readWorld(snapshot, now, memo), agendas = plannedAgendas(world);
  const { locale } = snapshot.settings, say = speechOf(locale, world.zone), words = world.messages;
  return topicsNamed(world.topics, asked).map(({ id, title }) => ({
    title,
    answers: agendas.flatMap(({ meeting, planned }) => {
      const entry = planned?.agenda.entries.find((one) => one.entry === 'item' && one.id === id);
      const out = planned?.agenda.leftOut.find((one) => one.id === id);
      const named = words.agenda.title({ meeting: meeting.title, day: say.longDay(meeting.start) });
      if (entry?.entry === 'item') {
        const reasons = entry.reasons.map((reason) => words.agenda.reason({ reason, day: reason.reason === 'deadline' ? say.day(reason.day) : null }));
        return [{ meeting: named, sentence: `${say.clock(entry.start)} · ${say.minutes(entry.minutes)} · ${words.agenda.why({ reasons })}` }];
      }
      return out ? [{ meeting: named, sentence: whyLeftOut(out, words.leftOut, say) }] : [];
    }),
  }));
}
