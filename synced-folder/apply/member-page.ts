// What is handed on rather than sent: a page on this computer for each recipient, to print or to pass on, with the newest on top.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Channel } from '../../shared/digest/channel-of';
import type { DigestLink } from '../../shared/digest/digest';
import { pageHtml } from '../../shared/digest/page-html';
import { digestHtml } from '../../shared/digest/print-digest';
import { escapeHtml } from '../../shared/agenda/print-blocks';
import type { Post } from '../../shared/model/effect';
import type { Member } from '../../shared/model/rows';
import { normalise } from '../../shared/text/normalise';
import { formatDay } from '../../shared/time/format-day';
import { pathOf } from '../files/path-of';
import { readFile } from '../files/read-file';
import { revisionOf } from '../files/revision';
import { writeFile } from '../files/write-file';
import type { Delivery } from './delivery';
import type { Ground, Prepared } from './ground';

/** Begins the target of what lies among the pages; no id of a group's file begins so. */
export const pagesPrefix = '/';

/** Older ones have been handed on long since. */
const mostKept = 20;

export function preparePage({ relay }: Extract<Channel, { by: 'page' }>, { recipients, digest }: Delivery, ground: Ground): Prepared {
  const { messages: { mail } } = ground.world();
  const name = mail.names({ names: recipients.map((member) => member.name) });
  const title = relay === null ? mail.page.for({ name }) : mail.page.through({ name, relay });
  return putOnTop({ title, mark: markOf(recipients, ground), html: digestHtml(digest, ground.world().messages, (link) => onThisComputer(link, ground)) }, ground);
}

/** A folder has no conversation: what would be said there is a page for whoever relays it. */
export function preparePost({ conversation, lines }: Post, ground: Ground): Prepared {
  const { topics, messages: { host: { page: words }, mail } } = ground.world();
  const titleById = new Map(topics.map(({ id, title }) => [id, title]));
  const items = lines.map(({ reason, about, document }) => {
    const titles = about.flatMap((id) => titleById.get(id) ?? []);
    const parts = [words.reason[reason], ...(titles.length > 0 ? [words.about({ titles })] : []), ...(document === null ? [] : [words.where({ document })])];
    return `<li>${parts.map(escapeHtml).join('<br>')}</li>`;
  });
  const title = conversation === 'group' ? mail.page.group : mail.page.for({ name: conversation.subgroup });
  return putOnTop({ title, mark: '', html: `<ul>${items.join('')}</ul>` }, ground);
}

/** A page opens beside the folder; a file's path there may be half written or lead out of it: then no link. */
function onThisComputer({ url }: DigestLink, { folder }: Ground): string | null {
  if (/^https?:/.test(url)) return url;
  const id = pathOf(url);
  return id === null ? null : pathToFileURL(path.join(folder.root, ...id.split('/'))).href;
}

/** Tells members of one name apart by their row. */
function markOf([first]: readonly Member[], ground: Ground): string {
  const twins = ground.world().members.filter(({ name }) => normalise(name) === normalise(first?.name ?? ''));
  return twins.length > 1 ? ` (${first?.source.ref ?? ''})` : '';
}

interface Page {
  readonly title: string;
  readonly mark: string;
  /** Safe. */
  readonly html: string;
}

function putOnTop({ title, mark, html }: Page, ground: Ground): Prepared {
  const { today, snapshot: { settings: { locale } } } = ground.world();
  const id = `${fileName(title + mark)}.html`, there = readFile(ground.pages, id);
  const newest = `<article>\n<h2>${escapeHtml(formatDay(today, locale, 'long'))}</h2>\n${html}\n</article>`;
  const articles = [newest, ...articlesIn(there === null ? '' : Buffer.from(there.bytes).toString('utf8'))].slice(0, mostKept);
  const bytes = Buffer.from(pageHtml({ locale, title, body: `<h1>${escapeHtml(title)}</h1>\n${articles.join('\n')}` }));
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

/** Ours: nothing within one looks like its end. */
function articlesIn(page: string): readonly string[] {
  return page.match(/<article>[\s\S]*?<\/article>/g) ?? [];
}

/** A name that every disk takes. */
function fileName(title: string): string {
  return title.replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ').replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '').slice(0, 120);
}
