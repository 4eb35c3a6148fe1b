// A report to start from, as a document: the usual headings, and what is known already below them.
import { paragraph, textToMarkdown, titled } from '../agenda/markdown-text';
import type { Draft, DraftBlock, DraftSection } from '../documents/draft';
import type { Day } from '../model/time';
import { messagesOf, type Locale } from '../text/messages';
import { formatDay } from '../time/format-day';
import type { DraftFacts } from './draft-facts';
import { fateWords } from './render-collation';

export interface DraftReport {
  readonly subgroup: string;
  readonly meeting: string;
  readonly day: Day;
  readonly speaker: string | null;
  readonly facts: DraftFacts;
}

export function renderDraftReport({ subgroup, meeting, day, speaker, facts }: DraftReport, locale: Locale): Draft {
  const words = messagesOf(locale).reports, say = (one: Day): string => formatDay(one, locale, locale === 'fr' ? 'brief' : 'short');
  const item = (key: string, markdown: string): DraftBlock => ({ key, kind: 'item', markdown: `- ${markdown}` });
  const section = (id: string, title: string, blocks: readonly DraftBlock[]): DraftSection => ({ id, depth: 2, heading: titled(title), blocks });
  const filled = (one: DraftSection): readonly DraftSection[] => (one.blocks.length === 0 ? [] : [one]);
  const title = words.draftTitle({ subgroup: textToMarkdown(subgroup), meeting: textToMarkdown(meeting), day: formatDay(day, locale, 'long') });
  const outcomes: Readonly<Record<string, string>> = words.outcome;
  return { sections: [
    { id: 'report', depth: 1, heading: titled(title), blocks: [paragraph('how', words.draftHow), ...(speaker === null ? [] : [paragraph('speaker', words.speaker({ name: textToMarkdown(speaker) }))])] },
    section('done', words.draftHeadings.done, facts.tasks.map(({ id, title: task, who }) => item(`task/${id}`, words.draftTask({ title: textToMarkdown(task), who: who.map(textToMarkdown) })))),
    ...filled(section('decisions', words.draftHeadings.decisions, facts.decisions.map(({ id, title: text, day: on }) => item(`decision/${id}`, words.draftDecision({ title: textToMarkdown(text), day: say(on) }))))),
    ...filled(section('answers', words.answersTitle, facts.answers.map(({ key, title: text, fate }) => item(`answer/${key}`, words.askFate({ text: textToMarkdown(text), fate: fateWords(fate, { words, locale }) }))))),
    ...filled(section('meetings', words.draftMeetings, facts.points.map(({ key, title: text, day: on, outcome }) => item(`point/${key}`, words.askFate({ text: words.draftDecision({ title: textToMarkdown(text), day: say(on) }), fate: outcomes[outcome] ?? '' }).replace(/ → $/, ''))))),
    section('news', words.draftHeadings.news, []),
    section('plans', words.draftHeadings.plans, []),
    section('asks', words.draftHeadings.asks, []),
  ] };
}
