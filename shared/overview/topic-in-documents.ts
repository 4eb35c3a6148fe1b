// Where reports and comments speak of a topic.
import type { Thread } from '../model/document-content';
import { obeyed } from '../digest/heard-commands';
import type { Decision, Topic } from '../model/rows';
import type { GroupDocument } from '../model/snapshot';
import type { Day } from '../model/time';
import type { World } from '../plan/world';
import { statementsOf, type Report } from '../reports/report';
import { reportsOfGroup } from '../reports/reports-of-group';
import { isDay } from '../time/days';
import { instantToLocal } from '../time/zones';
import type { LifeEvent } from './topic-life';
import { mentionsOf, type Mentions } from './topic-mentions';

type EventOf<W extends LifeEvent['what']> = Extract<LifeEvent, { what: W }>;

function mentionsIn({ topics }: World, topic: Topic): Mentions {
  return mentionsOf(topic, topics.map(({ title }) => title));
}

/** Decisions that no row gives to a topic: those that name it, or were asked for in a document about it. */
export function strayDecisions(world: World, topic: Topic): readonly Decision[] {
  const { inText } = mentionsIn(world, topic), titles = new Map(world.snapshot.documents.all.map(({ id, title }) => [id, title]));
  const asked = new Set(obeyed(world).filter(({ document }) => inText(titles.get(document) ?? '')).flatMap(({ commands }) => commands.flatMap(({ kind, title }) => (kind === 'decisions' ? [title] : []))));
  return world.decisions.filter(({ topicId, title }) => topicId === null && (asked.has(title) || inText(title)));
}

/** One event for each report, with the first passage that speaks of it. */
export function reportEvents(world: World, topic: Topic): readonly EventOf<'report'>[] {
  const mentions = mentionsIn(world, topic), documentById = new Map(world.snapshot.documents.all.map((document) => [document.id, document])), { all, lost } = reportsOfGroup(world);
  return [...all, ...lost].flatMap((report): readonly EventOf<'report'>[] => {
    const [words, ...others] = passages(report, mentions), document = documentById.get(report.document);
    if (words === undefined || document === undefined) return [];
    return [{ what: 'report', day: report.day, subgroup: report.subgroup, source: sourceOf(document), words: shortened(words), more: others.length }];
  });
}

/** What stands below a heading that names the topic speaks of it. */
function passages(report: Report, { inRuns, inText }: Mentions): readonly string[] {
  const all = new Map<number, { readonly texts: string[]; isAbout: boolean }>();
  for (const { passage, heading, runs, text } of statementsOf(report)) {
    const one = all.get(passage) ?? { texts: [], isAbout: heading !== null && inText(heading) };
    one.texts.push(text);
    one.isAbout ||= inRuns(runs);
    all.set(passage, one);
  }
  return [...all.values()].filter(({ isAbout }) => isAbout).map(({ texts }) => texts.join(' '));
}

/** One event for each thread, on the day of its last message. */
export function threadEvents(world: World, topic: Topic): readonly EventOf<'thread'>[] {
  const mentions = mentionsIn(world, topic);
  return world.snapshot.documents.all.filter(({ kind }) => kind !== 'overview').flatMap((document) =>
    (document.reading?.threads ?? []).filter((thread) => isAbout(thread, document, mentions)).map((thread) => threadEvent(world, document, thread)));
}

function isAbout({ quote, place, messages }: Thread, { title }: GroupDocument, { inText }: Mentions): boolean {
  return inText(title) || [quote, place].some((text) => text !== null && inText(text)) || messages.some(({ text }) => inText(text));
}

function threadEvent(world: World, document: GroupDocument, { messages, resolved }: Thread): EventOf<'thread'> {
  const changed = instantToLocal(world.zone, document.modifiedAt).day, days = messages.map(({ written }) => dayOfWriting(written) ?? changed).sort();
  return {
    what: 'thread', day: days.at(-1) ?? changed, since: days[0] ?? changed, source: sourceOf(document), messages: messages.length, resolved,
    authors: [...new Set(messages.map(({ author }) => author.name).filter((name) => name !== ''))], words: shortened(messages.at(-1)?.text ?? ''),
  };
}

function dayOfWriting(written: string): Day | null {
  const day = written.slice(0, 10);
  return isDay(day) ? day : null;
}

function sourceOf({ title, url }: GroupDocument): { readonly title: string; readonly url: string } {
  return { title, url };
}

const longest = 160;

/** At a word's end. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}
