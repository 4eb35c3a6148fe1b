// An agenda as the document that members read: what, when, who, then each point in its order, then what is not in this time.
import type { Draft, DraftBlock, DraftSection } from '../documents/draft';
import type { Address } from '../model/settings';
import type { Messages } from '../text/messages';
import { type Agenda, type AgendaEntry, type LeftOut, mostListed } from './agenda';
import { linkToMarkdown, noteToMarkdown, paragraph, textToMarkdown, titled } from './markdown-text';
import { choiceItems, renderAgendaItem } from './render-agenda-item';
import { whyLeftOut } from './why-left-out';
import { type Reader, type Wording, wordingOf } from './wording';

/** Sections in the order of the page. What people wrote themselves is not in it: it stays where they put it. */
export function renderAgenda(agenda: Agenda, reader: Reader): Draft {
  const wording = wordingOf(reader);
  return {
    sections: [
      openingSection(agenda, reader.address, wording),
      ...agenda.entries.flatMap((entry) => entrySection(entry, wording)),
      ...(agenda.leftOut.length === 0 ? [] : [leftOutSection(agenda, wording)]),
    ],
  };
}

function openingSection(agenda: Agenda, address: Address, { messages, say }: Wording): DraftSection {
  const words = messages.agenda;
  const title = words.title({ meeting: textToMarkdown(agenda.title), day: say.longDay(agenda.start) });
  const place = agenda.place === null ? null : noteToMarkdown(agenda.place);
  const cutOff = { day: say.longDay(agenda.cutOff), clock: say.clock(agenda.cutOff), address };
  return {
    id: 'agenda',
    depth: 1,
    heading: titled(title, agenda.state === 'proposal' ? { before: words.proposalPrefix } : {}),
    blocks: [
      paragraph('when', words.when({ from: say.clock(agenda.start), to: say.clock(agenda.end), place })),
      ...(agenda.roles.length === 0 ? [] : [paragraph('roles', rolesLine(agenda.roles, messages))]),
      paragraph('about', agenda.state === 'proposal' ? words.proposal(cutOff) : words.closed(cutOff)),
      ...(agenda.free > 0 ? [paragraph('margin', marginLine(agenda, { messages, say }))] : []),
      ...(agenda.overrun > 0 ? [paragraph('overrun', words.overrun({ duration: say.minutes(agenda.overrun) }))] : []),
    ],
  };
}

/** What is kept free, and what nobody filled. */
function marginLine({ buffer, free }: Agenda, { messages, say }: Wording): string {
  const kept = Math.min(buffer, free), more = free - kept;
  return messages.agenda.margin({ kept: kept === 0 ? null : say.minutes(kept), more: more === 0 ? null : say.minutes(more) });
}

function rolesLine(roles: Agenda['roles'], { agenda: words }: Messages): string {
  return roles
    .map(({ role, name }) => words.roleLine({ role: words.role[role], name: name === null ? null : textToMarkdown(name) }))
    .join(' · ');
}

function entrySection(entry: AgendaEntry, wording: Wording): readonly DraftSection[] {
  const { messages, say } = wording;
  switch (entry.entry) {
    case 'written': return [];
    case 'item': return [renderAgendaItem(entry, wording)];
    case 'standing': {
      const around = messages.agenda.heading({ clock: say.clock(entry.start), duration: say.minutes(entry.minutes) });
      const heading = titled(textToMarkdown(entry.title), around);
      return [{ id: `standing/${entry.id}`, depth: 2, heading: entry.minutesTyped ? { ...heading, taken: ['after'] } : heading, blocks: entry.link === undefined ? [] : [paragraph('link', linkToMarkdown(entry.link))] }];
    }
  }
}

function leftOutSection({ leftOut, alsoSqueezed }: Agenda, { messages, say }: Wording): DraftSection {
  const more = leftOut.length - mostListed;
  return {
    id: 'left-out',
    depth: 2,
    heading: titled(messages.agenda.leftOutTitle),
    blocks: [
      ...leftOut.slice(0, mostListed).map((topic): DraftBlock => ({ key: `topic/${topic.id}`, kind: 'item', markdown: leftOutItem(topic, { messages, say }) })),
      ...(alsoSqueezed === 0 ? [] : [paragraph('squeezed', messages.agenda.alsoSqueezed({ topics: alsoSqueezed }))]),
      ...(more <= 0 ? [] : [paragraph('more', messages.agenda.moreLeftOut({ topics: more }))]),
    ],
  };
}

/** Where it was squeezed out so often, the four choices stand below it. */
function leftOutItem(topic: LeftOut, { messages, say }: Wording): string {
  const line = { topic: linkToMarkdown({ text: topic.title, url: topic.url }), why: whyLeftOut(topic, messages.leftOut, say) };
  const reason = `- ${messages.agenda.leftOutLine(line)}`;
  if (topic.squeezed === null) return reason;
  const boxes = choiceItems(messages).map(({ markdown }) => `  ${markdown}`);
  return [`${reason} ${messages.agenda.choice({ times: topic.squeezed })}`, ...boxes].join('\n');
}
