// The life of one topic as one page: since when, who acts next, then what happened, day by day, with its sources.
import { linkToMarkdown, textToMarkdown } from '../agenda/markdown-text';
import { relativeLink } from '../documents/relative-link';
import { assertNever } from '../model/json';
import type { Locale, Messages } from '../text/messages';
import { formatDay } from '../time/format-day';
import type { LifeEvent, Source, TopicLife } from './topic-life';

/** More events than a page holds: the first ones and the last ones stay. */
const firstOnes = 4, lastOnes = 26;

export function renderTopicLife(life: TopicLife, messages: Messages, locale: Locale): readonly string[] {
  const { topic, since, events } = life, words = messages.topicLife;
  const subgroups = [...new Set([topic.subgroup, ...events.map((event) => (event.what === 'report' ? event.subgroup : null))].filter((name) => name !== null))].sort();
  const lines = events.map((event) => `- ${words.event({ day: formatDay(event.day, locale, 'numeric'), words: renderEvent(event, messages, locale) })}`);
  const between = lines.length - firstOnes - lastOnes;
  return [
    `# ${textToMarkdown(topic.title)}`, '',
    since === null ? words.unknown : words.since({ day: formatDay(since, locale, 'long'), counted: countsOf(life, messages) }),
    ...(subgroups.length === 0 ? [] : [words.subgroups({ names: subgroups.map(textToMarkdown) })]),
    words.next({ status: words.status[topic.status], steps: stepsOf(life, messages, locale) }),
    ...(lines.length === 0 ? [] : ['']),
    ...(between <= 1 ? lines : [...lines.slice(0, firstOnes), `- ${words.between({ count: between })}`, ...lines.slice(-lastOnes)]),
  ];
}

function countsOf({ counts }: TopicLife, { topicLife: words }: Messages): readonly string[] {
  return (['meetings', 'decisions', 'reports', 'messages'] as const).filter((kind) => counts[kind] > 0).map((kind) => words[kind]({ count: counts[kind] }));
}

/** What is left to do; where nothing is, who brings it. */
function stepsOf({ topic, tasks, planned }: TopicLife, { topicLife: words }: Messages, locale: Locale): readonly string[] {
  const steps = tasks.map(({ who, title, due }) => words.step({ who: who.map(textToMarkdown), title: textToMarkdown(title), due: due === null ? null : formatDay(due, locale, 'numeric') }));
  const presenters = steps.length > 0 || topic.presenters.length === 0 || topic.status === 'done' ? [] : [words.presenters({ names: topic.presenters.map(textToMarkdown) })];
  return [...steps, ...presenters, ...(planned === null ? [] : [words.planned({ day: formatDay(planned, locale, 'long') })])];
}

function renderEvent(event: LifeEvent, messages: Messages, locale: Locale): string {
  const words = messages.topicLife;
  switch (event.what) {
    case 'came': return words.came({ source: linked(event.source) });
    case 'left-out': return words.leftOut({ times: event.times, by: event.by });
    case 'decision': return words.decision({ decision: linked({ title: event.decision.title, url: event.decision.source.url }) });
    case 'done': return words.done({ who: event.task.who.map(textToMarkdown), title: linked({ title: event.task.title, url: event.task.source.url }) });
    case 'report': return words.report({ source: linked(event.source), subgroup: event.subgroup === null ? null : textToMarkdown(event.subgroup), words: textToMarkdown(event.words), more: event.more });
    case 'thread': return words.thread({
      source: linked(event.source), since: event.since === event.day ? null : formatDay(event.since, locale, 'numeric'), messages: event.messages,
      authors: event.authors.map(textToMarkdown), words: textToMarkdown(event.words), resolved: event.resolved,
    });
    case 'meeting': {
      const { outcome, decisions, source, meeting } = event, said = outcome === 'removed' ? 'noted' : outcome;
      return words.meeting({ meeting: source === null ? textToMarkdown(meeting) : linked({ ...source, title: meeting }), outcome: messages.overview.outcome({ outcome: said, day: null }), decisions: decisions.map(textToMarkdown) });
    }
    default: return assertNever(event);
  }
}

/** From the group's root. */
function linked({ title, url }: Source): string {
  return linkToMarkdown({ text: title, url: relativeLink('', url) });
}
