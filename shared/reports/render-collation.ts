// The subgroups' round as the document that members read: who wrote, what moved, what is asked, each with its source.
import { linkToMarkdown, paragraph, textToMarkdown, titled } from '../agenda/markdown-text';
import type { Draft, DraftBlock, DraftSection } from '../documents/draft';
import { relativeLink } from '../documents/relative-link';
import { messagesOf, type Locale, type Messages } from '../text/messages';
import { formatDay } from '../time/format-day';
import { formatDuration } from '../time/format-duration';
import { countWords, type Extract } from './choose-extracts';
import type { AskTold, Collation, Round } from './collation';
import type { Fate } from './fate-of-ask';
import { tellingStems } from './gist';
import { startsAsAsk } from './read-ask';
import { statementsOf, type Report } from './report';
import { runsToMarkdown } from './runs-to-markdown';
import { hashText } from '../plan/hash';

interface Rendering {
  readonly words: Messages['reports'];
  readonly locale: Locale;
  readonly document: string;
}

/** Characters. */
const longestLabel = 60;
const sectionPrefix = 'report/';
export const roundSection = (subgroup: string): string => `${sectionPrefix}${subgroup}`;

export function renderCollation(collation: Collation, locale: Locale): Draft {
  const rendering: Rendering = { words: messagesOf(locale).reports, locale, document: collation.document };
  return { sections: [openingSection(collation, rendering), ...collation.rounds.map((round) => roundSectionOf(round, rendering)), ...oralSection(collation, rendering)] };
}

function openingSection({ meeting, day, rounds, oral, oralMinutes }: Collation, { words, locale }: Rendering): DraftSection {
  const title = words.collationTitle({ name: words.collationName, meeting: textToMarkdown(meeting), day: formatDay(day, locale, 'long') });
  const received = words.received({ received: rounds.length, expected: rounds.length + oral.length, oral: oral.map(({ subgroup }) => textToMarkdown(subgroup)), minutes: formatDuration(oralMinutes, locale) });
  return { id: 'collation', depth: 1, heading: titled(title), blocks: [paragraph('received', received)] };
}

function roundSectionOf(round: Round, rendering: Rendering): DraftSection {
  const { words, locale, document } = rendering, lastDay = round.reports.at(-1)?.day, last = longestOf(round.reports.filter((one) => one.day === lastDay));
  const url = relativeLink(document, last?.url ?? ''), day = formatDay(last?.day ?? '', locale, 'short');
  const speaker = round.speaker === null ? null : words.speaker({ name: textToMarkdown(round.speaker) });
  const told = round.nothingNew ? [paragraph('nothing', words.nothingNew)] : round.unread ? [paragraph('unread', words.unread({ link: linkToMarkdown({ text: words.moreLink, url }) }))] : [...extractBlocks(round, rendering), ...restBlocks(round, rendering)];
  return {
    id: roundSection(round.subgroup), depth: 2, heading: { before: '', link: { text: textToMarkdown(round.subgroup), url }, after: words.ofDay({ day, speaker }) },
    blocks: [...told, ...answerBlocks(round.asks, rendering)],
  };
}

/** Known again where a figure or a small word of it changes. */
function extractBlocks({ chosen, asks }: Round, rendering: Rendering): readonly DraftBlock[] {
  const { words } = rendering, used = new Map<string, number>();
  return chosen.extracts.map((extract): DraftBlock => {
    const stems = tellingStems(extract.text).join(' '), name = hashText(stems === '' ? extract.text : stems);
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    const ask = extract.mark === 'ask' ? asks.find(({ passage, document }) => passage === extract.passage && document === extract.report.document) : undefined;
    const told = `${runsToMarkdown(extract.runs, { from: extract.report.url, to: rendering.document })}${extract.cut ? ' …' : ''}`;
    const fate = ask?.fate ?? null, text = fate === null ? told : words.askFate({ text: told, fate: fateWords(fate, rendering) });
    const mark = extract.mark === null || saysItself(extract) ? null : words.mark[extract.mark];
    return { key: `extract/${name}${times === 1 ? '' : `/${times}`}`, kind: 'item', markdown: `- ${words.extract({ mark, text, source: sourceOf(extract.report.url, rendering, extract.heading) })}` };
  });
}

/** Where most of what is left can be read on. */
function longestOf(reports: readonly Report[]): Report | undefined {
  const wordsIn = (report: Report): number => statementsOf(report).reduce((words, { text }) => words + countWords(text), 0);
  return reports.reduce<Report | undefined>((longest, one) => (longest === undefined || wordsIn(one) > wordsIn(longest) ? one : longest), undefined);
}

/** `Demande : …` needs no mark. */
function saysItself({ mark, text }: Extract): boolean {
  return mark === 'ask' && startsAsAsk(text);
}

/** What stands still and what is gone in a line each, and where to read on. */
function restBlocks({ chosen, reports, lastUrl }: Round, rendering: Rendering): readonly DraftBlock[] {
  const { words } = rendering, url = reports.at(-1)?.url ?? '', before = lastUrl ?? url;
  const still = chosen.still.map(({ text, times }) => words.stillQuote({ text: textToMarkdown(text), times })), dropped = chosen.dropped.map(({ text }) => textToMarkdown(text));
  return [
    ...(still.length === 0 ? [] : [paragraph('still', words.still({ quotes: still, more: chosen.moreStill, source: sourceOf(url, rendering) }))]),
    ...(dropped.length === 0 ? [] : [paragraph('dropped', words.dropped({ quotes: dropped, more: chosen.moreDropped, source: sourceOf(before, rendering) }))]),
    ...(chosen.left === 0 ? [] : [paragraph('more', words.more({ words: chosen.left, link: linkToMarkdown({ text: words.moreLink, url: relativeLink(rendering.document, longestOf(reports)?.url ?? url) }) }))]),
  ];
}

function answerBlocks(asks: readonly AskTold[], rendering: Rendering): readonly DraftBlock[] {
  return asks.flatMap(({ passage, key, title, fate }): readonly DraftBlock[] => (passage !== null || fate === null ? []
    : [{ key: `answer/${key}`, kind: 'item', markdown: `- ${rendering.words.askFate({ text: textToMarkdown(title), fate: fateWords(fate, rendering) })}` }]));
}

export function fateWords(fate: Fate, { words, locale }: Pick<Rendering, 'words' | 'locale'>): string {
  const say = (day: string): string => formatDay(day, locale, locale === 'fr' ? 'brief' : 'short');
  switch (fate.fate) {
    case 'decided': return words.askDecided({ day: say(fate.day), text: textToMarkdown(fate.text) });
    case 'answered': return words.askAnswered({ day: say(fate.day) });
    case 'on-agenda': return words.askOnAgenda({ day: say(fate.day) });
    case 'left-out': return words.askLeftOut({ day: say(fate.day) });
    case 'waiting': return words.askWaiting();
    case 'closed': return words.askClosed();
  }
}

/** The heading under which it stands is the link to it. */
function sourceOf(url: string, { words, document }: Rendering, heading: string | null = null): string {
  const text = heading === null || heading.length > longestLabel ? words.source : heading.replace(/\s*:$/, '');
  return `(${linkToMarkdown({ text, url: relativeLink(document, url) })})`;
}

function oralSection({ oral, oralMinutes }: Collation, { words, locale }: Rendering): readonly DraftSection[] {
  if (oral.length === 0) return [];
  const items = oral.map(({ subgroup, speaker }): DraftBlock =>
    ({ key: `oral/${subgroup}`, kind: 'item', markdown: `- ${words.oralItem({ subgroup: textToMarkdown(subgroup), speaker: speaker === null ? null : textToMarkdown(speaker) })}` }));
  return [{ id: 'oral', depth: 2, heading: titled(words.oralTitle, { after: words.oralAfter({ minutes: formatDuration(oralMinutes, locale) }) }), blocks: items }];
}
