// One topic's section of an agenda: who brings it, what the row says, why it is in, and room for the conclusion.
import type { DraftBlock, DraftSection } from '../documents/draft';
import type { Messages } from '../text/messages';
import type { ItemEntry, Reason } from './agenda';
import { noteToMarkdown, paragraph, textToMarkdown } from './markdown-text';
import type { Wording } from './wording';

/** Of a row's notes, in characters and in lines: the rest is behind the link. */
const longestNotes = 1200;
const mostNotes = 12;
const bullet = /^\s*[-*•–]\s+/;

export function renderAgendaItem(item: ItemEntry, wording: Wording): DraftSection {
  const { messages, say } = wording;
  const { before, after } = messages.agenda.heading({ clock: say.clock(item.start), duration: say.minutes(item.minutes) });
  const heading = { before, link: { text: textToMarkdown(item.title), url: item.url }, after };
  return {
    id: `topic/${item.id}`,
    depth: 2,
    heading: item.minutesTyped ? { ...heading, taken: ['after'] } : heading,
    blocks: [
      ...whoLine(item, wording),
      ...typedMinutes(item, wording),
      ...noteBlocks(item.notes ?? ''),
      ...whyLine(item.reasons, wording),
      ...choiceBlocks(item.squeezed, wording),
      paragraph('conclusion', messages.agenda.conclusion),
    ],
  };
}

function whoLine(item: ItemEntry, { messages: { agenda: words } }: Wording): readonly DraftBlock[] {
  const pieces = [
    ...(item.presenters.length === 0 ? [] : [words.presenters({ names: item.presenters.map(textToMarkdown) })]),
    ...(item.subgroup === null ? [] : [textToMarkdown(item.subgroup)]),
    ...(item.intent === null ? [] : [words.intent[item.intent]]),
  ];
  return pieces.length === 0 ? [] : [paragraph('who', pieces.join(' · '))];
}

function typedMinutes(item: ItemEntry, { messages, say }: Wording): readonly DraftBlock[] {
  if (!item.minutesTyped || item.minutes === item.rowMinutes) return [];
  return [paragraph('minutes', messages.agenda.typedMinutes({ typed: say.minutes(item.minutes), row: say.minutes(item.rowMinutes) }))];
}

function noteBlocks(notes: string): readonly DraftBlock[] {
  const lines = shortened(notes).split(/[\r\n]+/).filter((line) => line.replace(bullet, '').trim() !== '');
  return lines.slice(0, mostNotes).map((line, at) => {
    const key = `notes/${at + 1}`;
    return bullet.test(line)
      ? { key, kind: 'item', markdown: `- ${noteToMarkdown(line.replace(bullet, ''))}` }
      : paragraph(key, noteToMarkdown(line));
  });
}

function shortened(notes: string): string {
  return notes.length <= longestNotes ? notes : `${notes.slice(0, longestNotes).replace(/\s+\S*$/, '')} …`;
}

function whyLine(reasons: readonly Reason[], { messages: { agenda: words }, say }: Wording): readonly DraftBlock[] {
  if (reasons.length === 0) return [];
  return [paragraph('why', words.why({ reasons: reasons.map((reason) => words.reason({ reason, day: dayOf(reason, say.day) })) }))];
}

function dayOf(reason: Reason, say: (day: string) => string): string | null {
  if (reason.reason === 'deadline') return say(reason.day);
  return reason.reason === 'open-task' && reason.since !== null ? say(reason.since) : null;
}

function choiceBlocks(squeezed: number | null, { messages }: Wording): readonly DraftBlock[] {
  return squeezed === null ? [] : [paragraph('choice', messages.agenda.choice({ times: squeezed })), ...choiceItems(messages)];
}

/** What a group can make of a topic that never finds its place: boxes to tick. */
export function choiceItems({ agenda: words }: Messages): readonly DraftBlock[] {
  return (['keep', 'split', 'hand', 'drop'] as const).map((choice) => ({ key: `choice/${choice}`, kind: 'item', markdown: `- [ ] ${words.choices[choice]}` }));
}
