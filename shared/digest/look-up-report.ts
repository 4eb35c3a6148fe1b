// A line about a subgroup's report: one that is awaited, or the answer to what one asked.
import type { DeliverLine } from '../model/effect';
import type { World } from '../plan/world';
import { fateOfAsk } from '../reports/fate-of-ask';
import { missingReports } from '../reports/missing-reports';
import { nextPlenary } from '../reports/next-plenary';
import { fateWords } from '../reports/render-collation';
import { formatDay } from '../time/format-day';
import { instantToLocal } from '../time/zones';
import type { Found } from './found';

/** `about`: the meeting, the subgroup. Null once it was written. */
export function lookUpReport({ about: [meeting, subgroup = ''], document }: DeliverLine, world: World): Found | null {
  const next = nextPlenary(world), { address, locale } = world.snapshot.settings, words = world.messages.reports;
  if (next === null || next.meeting.id !== meeting || !missingReports(world, next).some((one) => one.subgroup === subgroup)) return null;
  const page = world.snapshot.documents.all.find(({ id }) => id === document), day = formatDay(instantToLocal(world.zone, next.meeting.start).day, locale, 'long');
  return {
    why: words.whyMissing({ subgroup, meeting: next.meeting.title, day }), what: words.missing({ address }), quotes: [],
    links: page === undefined ? [] : [{ title: page.title, url: page.url }], asks: { words: 20, answer: 'reply' },
  };
}

/** `about`: the topic, the subgroup, the day of the report. */
export function lookUpAnswer({ about: [id, subgroup = '', since = ''] }: DeliverLine, world: World): Found | null {
  const topic = world.topics.find((one) => one.id === id), words = world.messages.reports, { locale } = world.snapshot.settings;
  if (topic === undefined) return null;
  const fate = fateOfAsk(world, topic, since);
  return {
    why: words.whyAnswered({ subgroup }), what: words.askFate({ text: topic.title, fate: fateWords(fate, { words, locale }) }), quotes: [],
    links: [{ title: topic.title, url: topic.source.url }], asks: { words: 20, answer: 'none' },
  };
}
