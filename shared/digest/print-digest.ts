// A digest as a text to be read anywhere, and as the body of a page.
import { escapeHtml } from '../agenda/print-blocks';
import type { Messages } from '../text/messages';
import type { Digest, DigestItem, DigestLink } from './digest';

/** Reads well as plain text; without the subject. `linkTo`: an address that opens there, null = the title alone. */
export function digestText(digest: Digest, messages: Messages, linkTo: (link: DigestLink) => string | null = ({ url }) => url): string {
  const items = digest.items.flatMap((item, at) => [...(startsRepeated(digest, at) ? [messages.digest.perhapsSent, ''] : []), ...itemText(item, messages, linkTo), '']);
  return [digest.greeting, '', messages.digest.total({ minutes: digest.minutes, lines: digest.items.length }), '', ...items, '--', ...digest.footer, ''].join('\n');
}

function itemText(item: DigestItem, messages: Messages, linkTo: (link: DigestLink) => string | null): readonly string[] {
  const quotes = item.quotes.map((quote) => `  > ${messages.digest.quoted(quote)}`), links = item.links.map((link) => { const url = linkTo(link); return url === null ? `  ${link.title}` : `  ${link.title} <${url}>`; });
  return [`* ${whyOf(item, messages)}`, `  ${whatOf(item, messages)}`, ...quotes, ...links];
}

/** What goes between `<body>` and `</body>`: no styles, no scripts, nothing fetched from elsewhere; every text escaped. */
export function digestHtml(digest: Digest, messages: Messages, linkTo: (link: DigestLink) => string | null = ({ url }) => url): string {
  const items = digest.items.map((item, at) => `${startsRepeated(digest, at) ? `</ul>\n<p>${escapeHtml(messages.digest.perhapsSent)}</p>\n<ul>\n` : ''}${itemHtml(item, messages, linkTo)}`);
  return [
    `<p>${escapeHtml(digest.greeting)}</p>`, `<p>${escapeHtml(messages.digest.total({ minutes: digest.minutes, lines: digest.items.length }))}</p>`,
    '<ul>', ...items, '</ul>', `<footer>${digest.footer.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join('')}</footer>`,
  ].join('\n');
}

function itemHtml(item: DigestItem, messages: Messages, linkTo: (link: DigestLink) => string | null): string {
  const quotes = item.quotes.map((quote) => `<blockquote>${escapeHtml(messages.digest.quoted(quote))}</blockquote>`).join('');
  const links = item.links.map((link) => linkHtml(link, linkTo(link))).join(' · ');
  return `<li><b>${escapeHtml(whyOf(item, messages))}</b><br>${escapeHtml(whatOf(item, messages))}${quotes}${links === '' ? '' : `<p>${links}</p>`}</li>`;
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

function startsRepeated({ items }: Digest, at: number): boolean {
  return items[at]?.perhapsSent === true && items[at - 1]?.perhapsSent !== true;
}
