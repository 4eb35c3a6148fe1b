// Where reports and comments speak of a topic.
import type { Block, Runs, Thread } from '../model/document-content';
import type { Topic } from '../model/rows';
import type { GroupDocument } from '../model/snapshot';
import type { Day } from '../model/time';
import type { World } from '../plan/world';
import { reportDay } from '../reports/report-day';
import { isDay } from '../time/days';
import { instantToLocal } from '../time/zones';
import type { LifeEvent } from './topic-life';
import { mentionsOf, type Mentions } from './topic-mentions';

type EventOf<W extends LifeEvent['what']> = Extract<LifeEvent, { what: W }>;

/** One event for each report, with the first passage that speaks of it. */
export function reportEvents({ snapshot, zone }: World, topic: Topic): readonly EventOf<'report'>[] {
  const mentions = mentionsOf(topic), { locale } = snapshot.settings;
  return snapshot.documents.all.filter(({ kind, reading }) => kind === 'report' && reading !== null).flatMap((document): readonly EventOf<'report'>[] => {
    const [words, ...others] = passages(document.reading?.blocks ?? [], mentions);
    if (words === undefined) return [];
    const { day } = reportDay(document, document.title, { locale, zone });
    return [{ what: 'report', day, subgroup: document.subgroup, source: sourceOf(document), words: shortened(words), more: others.length }];
  });
}

/** What stands below a heading that names the topic speaks of it. */
function passages(blocks: readonly Block[], { inRuns }: Mentions): readonly string[] {
  const found: string[] = [];
  let below: number | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      below = below !== null && block.level > below ? below : inRuns(block.runs) ? block.level : null;
    } else {
      const all: readonly Runs[] = block.kind === 'table' ? block.rows.map((cells) => cells.flatMap((cell, at) => (at === 0 ? cell : [{ text: ' · ', strong: false, link: null }, ...cell]))) : [block.runs];
      found.push(...all.filter((runs) => below !== null || inRuns(runs)).map(textOf).filter((text) => text !== ''));
    }
  }
  return found;
}

/** One event for each thread, on the day of its last message. */
export function threadEvents(world: World, topic: Topic): readonly EventOf<'thread'>[] {
  const mentions = mentionsOf(topic);
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

function textOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('').replace(/\s+/g, ' ').trim();
}

const longest = 160;

/** At a word's end. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}
