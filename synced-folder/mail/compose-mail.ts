// From what is to be said to a message as it goes over the wire: plain and HTML, no attachment, nothing fetched, nothing tracked.
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Instant } from '../../shared/model/time';
import { hashText } from '../../shared/plan/hash';
import type { SealedMail } from './smtp-session';

export interface Mail {
  /** The same for the same effect of the same group, so that a second copy is known as one. */
  readonly id: string;
  readonly at: Instant;
  readonly from: Mailbox;
  readonly to: Mailbox;
  /** Whom an answer reaches; null = the sender. */
  readonly answersTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What a member writes who wants fewer. */
  readonly fewer: string;
  readonly locale: string;
}

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** RFC 5322: `left@right`, unique for ever; it says nothing of its content. */
export function messageId(parts: readonly string[], from: string): string {
  return `tour-de-table.${hashText(JSON.stringify(parts))}${hashText(JSON.stringify([...parts].reverse()))}@${from.slice(from.lastIndexOf('@') + 1)}`;
}

/** Names and subject are one line each whatever they hold, so that nothing in them becomes a header. */
export async function composeMail(mail: Mail): Promise<SealedMail> {
  const { id, at, from, to, answersTo, subject, text, html, fewer, locale } = mail;
  const composer = new MailComposer({
    messageId: `<${id}>`, date: new Date(at), from: oneLine(from), to: oneLine(to), subject: line(subject), text, html,
    ...(answersTo === null ? {} : { replyTo: { name: '', address: line(answersTo) } }),
    headers: {
      // RFC 3834: no holiday notice comes back.
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<mailto:${encodeURI(line(answersTo ?? from.address))}?subject=${encodeURIComponent(fewer)}>`,
      'Content-Language': locale,
    },
    baseBoundary: hashText(id), disableFileAccess: true, disableUrlAccess: true, newline: '\r\n',
  });
  return { from: from.address, to: to.address, bytes: await composer.compile().build() };
}

function oneLine({ name, address }: Mailbox): Mailbox {
  return { name: line(name), address: line(address) };
}

function line(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
