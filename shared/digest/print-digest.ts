// A digest as a text to be read anywhere, and as the body of a page.
import { escapeHtml } from '../agenda/print-blocks';
import type { Messages } from '../text/messages';
import { withoutSteering } from '../text/without-steering';
import type { Digest, DigestItem, DigestLink } from './digest';
import { foldItems, type Folded } from './fold-items';

/** Reads well as plain text; without the subject. `linkTo`: an address that opens there, null = the title alone. */
export function digestText(digest: Digest, messages: Messages, linkTo: (link: DigestLink) => string | null = ({ url }) => url): string {
  const items = partsOf(digest).flatMap(({ repeated, folded }) => [
    ...(repeated ? [messages.digest.perhapsSent, ''] : []), ...folded.inFull.flatMap((item) => [...itemText(item, messages, linkTo), '']), ...restText(folded, messages, linkTo),
  ]);
  return withoutSteering([digest.greeting, '', messages.digest.total({ minutes: digest.minutes, lines: digest.items.length }), '', ...items, '--', ...digest.footer, ''].join('\n'));
}

function itemText(item: DigestItem, messages: Messages, linkTo: (link: DigestLink) => string | null): readonly string[] {
  const quotes = item.quotes.map((quote) => `  > ${messages.digest.quoted(quote)}`), links = item.links.map((link) => linkText(link.title, linkTo(link)));
  return [`* ${whyOf(item, messages)}`, `  ${whatOf(item, messages)}`, ...quotes, ...links];
}

function linkText(title: string, url: string | null): string {
  return url === null ? `  ${title}` : `  ${title} <${url}>`;
}

function restText({ count, pages, others }: Folded, messages: Messages, linkTo: (link: DigestLink) => string | null): readonly string[] {
  if (count === 0) return [];
  const words = messages.digest;
  return [`* ${words.folded({ count })}`, ...pages.map(({ link, count: many }) => linkText(words.foldedIn({ title: link.title, count: many }), linkTo(link))), ...others.map((item) => `  ${whyOf(item, messages)} · ${item.what}`), ''];
}

/** What goes between `<body>` and `</body>`: no styles, no scripts, nothing fetched from elsewhere; every text escaped. */
export function digestHtml(digest: Digest, messages: Messages, linkTo: (link: DigestLink) => string | null = ({ url }) => url): string {
  const parts = partsOf(digest).flatMap(({ repeated, folded }) => [
    ...(repeated ? [`<p>${escapeHtml(messages.digest.perhapsSent)}</p>`] : []), '<ul>', ...folded.inFull.map((item) => itemHtml(item, messages, linkTo)), ...restHtml(folded, messages, linkTo), '</ul>',
  ]);
  return [
    `<p>${escapeHtml(digest.greeting)}</p>`, `<p>${escapeHtml(messages.digest.total({ minutes: digest.minutes, lines: digest.items.length }))}</p>`,
    ...parts, `<footer>${digest.footer.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join('')}</footer>`,
  ].join('\n');
}

function itemHtml(item: DigestItem, messages: Messages, linkTo: (link: DigestLink) => string | null): string {
  const quotes = item.quotes.map((quote) => `<blockquote>${escapeHtml(messages.digest.quoted(quote))}</blockquote>`).join('');
  const links = item.links.map((link) => linkHtml(link, linkTo(link))).join(' · ');
  return `<li><b>${escapeHtml(whyOf(item, messages))}</b><br>${escapeHtml(whatOf(item, messages))}${quotes}${links === '' ? '' : `<p>${links}</p>`}</li>`;
}

function restHtml({ count, pages, others }: Folded, messages: Messages, linkTo: (link: DigestLink) => string | null): readonly string[] {
  if (count === 0) return [];
  const links = pages.map(({ link, count: many }) => linkHtml({ ...link, title: messages.digest.foldedIn({ title: link.title, count: many }) }, linkTo(link)));
  return [`<li><b>${escapeHtml(messages.digest.folded({ count }))}</b><br>${[...links, ...others.map((item) => escapeHtml(`${whyOf(item, messages)} · ${item.what}`))].join('<br>')}</li>`];
}

/** Only what leads somewhere known becomes a link. */
function linkHtml({ title }: DigestLink, url: string | null): string {
  return url !== null && /^(?:https?:|file:|[^:]*$)/.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` : escapeHtml(title);
}

function whyOf({ name, why }: DigestItem, messages: Messages): string {
  return name === null ? why : messages.digest.forMember({ name, why });
}

function whatOf({ what, minutes }: DigestItem, messages: Messages): string {
  return messages.digest.what({ what, minutes });
}

/** What was perhaps sent before stands apart, behind a line that says so. */
function partsOf({ items }: Digest): readonly { readonly repeated: boolean; readonly folded: Folded }[] {
  return [false, true].flatMap((repeated) => { const some = items.filter(({ perhapsSent }) => perhapsSent === repeated); return some.length === 0 ? [] : [{ repeated, folded: foldItems(some) }]; });
}
