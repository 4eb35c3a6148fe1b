// What is handed to members in a folder: a page on this computer for each, with the newest on top; never in the shared folder.
import type { Deliver, DeliverLine, Post } from '../../shared/model/effect';
import { readWorld } from '../../shared/plan/world';
import { formatDay } from '../../shared/time/format-day';
import { messagesOf } from '../../shared/text/messages';
import { wordsOf } from '../../shared/text/normalise';
import { readFile } from '../files/read-file';
import { refuse } from '../files/refuse';
import { revisionOf } from '../files/revision';
import { writeFile } from '../files/write-file';
import type { Ground, Prepared } from './ground';

/** Begins the target of what lies among the pages; no id of a group's file begins so. */
export const pagesPrefix = '/';

export function prepareDeliver({ members: [member = ''], lines }: Deliver, ground: Ground): Prepared {
  const { name } = readWorld(ground.snapshot, ground.now, {}).members.find(({ id }) => id === member) ?? refuse('not-a-member', {}, { member });
  const id = `${wordsOf(`${name} ${member}`).join('-')}.md`;
  return preparePage({ id, title: messagesOf(ground.snapshot.settings.locale).host.page.title({ name }), lines }, ground);
}

/** A folder has no conversation: what would be said there is a page for whoever relays it. */
export function preparePost({ conversation, lines }: Post, ground: Ground): Prepared {
  const words = messagesOf(ground.snapshot.settings.locale).host.page;
  const name = conversation === 'group' ? words.group : conversation.subgroup;
  return preparePage({ id: `${wordsOf(name).join('-')}.md`, title: name, lines }, ground);
}

interface Page {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly DeliverLine[];
}

function preparePage({ id, title, lines }: Page, ground: Ground): Prepared {
  const there = readFile(ground.pages, id);
  const text = pageText(lines, ground);
  const heading = `# ${title}\n\n`;
  const older = there === null ? '' : Buffer.from(there.bytes).toString('utf8').replace(heading, '');
  const bytes = Buffer.from(`${heading}${text}${older === '' ? '' : `\n${older}`}`);
  const before = there?.revision ?? null;
  return {
    settling: { target: pagesPrefix + id, before, after: revisionOf(bytes) },
    undo: null,
    act: () => {
      ground.folder.disk.makeFolder(ground.pages.root);
      writeFile(ground.pages, { id, from: before, bytes });
    },
  };
}

/** Topics that are no longer there are left out. */
function pageText(lines: readonly DeliverLine[], { snapshot, now }: Ground): string {
  const world = readWorld(snapshot, now, {});
  const words = messagesOf(snapshot.settings.locale).host.page;
  const titleById = new Map(world.topics.map(({ id, title }) => [id, title]));
  const items = lines.map(({ reason, about, document }) => {
    const titles = about.flatMap((id) => titleById.get(id) ?? []);
    const parts = [words.reason[reason], ...(titles.length > 0 ? [words.about({ titles })] : []), ...(document === null ? [] : [words.where({ document })])];
    return `- ${parts.join('\n  ')}\n`;
  });
  return `## ${formatDay(world.today, snapshot.settings.locale, 'long')}\n\n${items.join('')}`;
}
