// One conversation with a mail server, in which nothing takes for ever and each message ends in yes, no, or perhaps.
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailTrouble } from '../../shared/model/mail-problems';

export interface SmtpAccount {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls' | 'none';
  readonly login: { readonly user: string; readonly password: string } | null;
  /** PEM of the server's own certificate; null = one that an authority signed. */
  readonly certificate: string | null;
  /** Milliseconds of silence. */
  readonly patience: number;
}

/** Ready for the wire: addresses alone, and the message as bytes. */
export interface SealedMail {
  readonly from: string;
  readonly to: string;
  readonly bytes: Uint8Array;
}

/** `firmly`: waiting alone may not mend it. */
export interface PutOff {
  readonly firmly: boolean;
  readonly said: string;
}

/** What stands in the way of every message, in the server's own words where it gave any. */
export interface Failure {
  readonly trouble: MailTrouble;
  readonly said: string;
}

/**
 * `no`: it surely did not leave; `address`: nobody is to be reached there, `message`: this one and for now, `server`: as nothing else
 * would either. `perhaps`: the server had the message in hand when we lost it.
 */
export type Sent =
  | { readonly sent: 'yes' }
  | { readonly sent: 'no'; readonly because: 'address'; readonly said: string }
  | ({ readonly sent: 'no'; readonly because: 'message' } & PutOff)
  | ({ readonly sent: 'no'; readonly because: 'server' } & Failure)
  | { readonly sent: 'perhaps' };

export interface SmtpSession {
  readonly send: (mail: SealedMail) => Promise<Sent>;
  /** Either side may hang up between two messages. */
  readonly isAlive: () => Promise<boolean>;
  readonly close: () => void;
}

export type Opened = { readonly session: SmtpSession } | { readonly failure: Failure };

/** Whoever drips a byte at a time is not waited for longer than so many silences. */
const mostSilences = 3;

interface SmtpError {
  readonly message: string;
  readonly code?: string | undefined;
  readonly originalCode?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
}

/** Connected, encrypted as asked, and let in; never rejects. */
export async function openSmtpSession(account: SmtpAccount): Promise<Opened> {
  const { host, port, security, certificate, patience } = account;
  const connection = new SMTPConnection({
    host, port, secure: security === 'tls', requireTLS: security === 'starttls', ignoreTLS: security === 'none',
    // A literal instead of this computer's name: it is nobody's business.
    name: '[127.0.0.1]',
    connectionTimeout: patience, greetingTimeout: patience, dnsTimeout: patience, socketTimeout: patience, socketCloseTimeout: 0,
    tls: { minVersion: 'TLSv1.2', ...(certificate === null ? {} : { ca: [certificate] }) },
  });
  const close = (): void => connection.close();
  const failure = await within<Failure | null>(patience * mostSilences, (done) => {
    connection.on('error', (error) => done(failureOf(error)));
    connection.connect((error) => {
      if (error) return done(failureOf(error));
      if (account.login === null) return done(null);
      const { user, password: pass } = account.login;
      connection.login({ user, pass, credentials: { user, pass } }, (refused) => done(refused ? failureOf(refused) : null));
    });
  }, { trouble: 'too-slow', said: '' });
  if (failure === null) return { session: { send: (mail) => sendThrough(connection, mail, patience), isAlive: () => answers(connection, patience), close } };
  close();
  return { failure };
}

function answers(connection: SMTPConnection, patience: number): Promise<boolean> {
  return within<boolean>(patience, (done) => {
    const over = (): void => done(false);
    connection.once('end', over);
    connection.reset((error) => { connection.off('end', over); done(!error); });
  }, false);
}

async function sendThrough(connection: SMTPConnection, { from, to, bytes }: SealedMail, patience: number): Promise<Sent> {
  let handedOver = false;
  // Read from once the server has said that it is ready to take the message, and not before.
  const stream = new Readable({ read() { handedOver = true; this.push(bytes); this.push(null); } });
  const lost = (): Sent => (handedOver ? { sent: 'perhaps' } : { sent: 'no', because: 'server', trouble: 'too-slow', said: '' });
  return within<Sent>(patience * mostSilences, (done) => {
    connection.send({ from, to: [to], size: bytes.length }, stream, (error) => done(error ? outcomeOf(error, handedOver) : { sent: 'yes' }));
  }, lost);
}

/** Only a server's own no, or a message that was never handed over, is surely no. */
function outcomeOf(error: SmtpError, handedOver: boolean): Sent {
  const { responseCode = 0, command } = error;
  const refused = responseCode >= 400 && responseCode < 600;
  if (!refused && handedOver) return { sent: 'perhaps' };
  const putOff: Sent = { sent: 'no', because: 'message', firmly: responseCode < 400 || responseCode >= 500, said: saidBy(error) };
  if (isTooLarge(error)) return putOff;
  const aboutUs = !refused || responseCode === 421 || command === 'MAIL FROM' || isQuota(error);
  if (aboutUs) return { sent: 'no', because: 'server', ...failureOf(error) };
  return isAboutAddress(error) ? { sent: 'no', because: 'address', said: saidBy(error) } : putOff;
}

/** RFC 3463: x.1 is about addresses (7 and 8 about the sender's), 2.1 a mailbox that takes nothing; x.3 and x.7 are never. Bare: where it was said. */
function isAboutAddress({ command, response = '', responseCode = 0 }: SmtpError): boolean {
  if (responseCode < 500) return false;
  const [, subject, detail] = /^\d{3}[ -]5\.(\d{1,3})\.(\d{1,3})\b/.exec(response) ?? [];
  if (subject === '1') return detail !== '7' && detail !== '8';
  if (subject === '2' && detail === '1') return true;
  return command === 'RCPT TO' && subject !== '3' && subject !== '7';
}

/** RFC 1870: said of the size alone, by the server or, from what the server allows, before it was asked. */
function isTooLarge({ code, command, response = '', responseCode = 0 }: SmtpError): boolean {
  return command === 'MAIL FROM' && (responseCode === 0 ? code === 'EMESSAGE' : responseCode === 552 || /^\d{3}[ -]5\.3\.4\b/.test(response));
}

/** Of the sender, not of the one who receives: 5.4.5 and 4.4.5 of Google, 4.7.28, and words that others use. */
function isQuota({ response = '' }: SmtpError): boolean {
  return /\b[45]\.4\.5\b|\b4\.7\.28\b|sending (?:quota|limit)|(?:daily|hourly) (?:user )?(?:sending )?(?:quota|limit)|too many (?:messages|recipients|mails)/i.test(response);
}

function failureOf(error: SmtpError): Failure {
  return { trouble: troubleOf(error), said: saidBy(error) };
}

function troubleOf(error: SmtpError): MailTrouble {
  const { code = '', originalCode = '', command = '', message, responseCode = 0 } = error;
  if (isQuota(error)) return 'quota';
  if (code === 'EAUTH' || command.startsWith('AUTH')) return responseCode >= 400 && responseCode < 500 ? 'busy' : 'login';
  if (command === 'MAIL FROM') return responseCode >= 500 ? 'sender' : 'busy';
  if (/certificate|self.signed|altnames|issuer/i.test(message)) return 'certificate';
  if (code === 'ETLS' || command === 'STARTTLS' || /ssl|tls/i.test(message)) return 'no-tls';
  if (code === 'EDNS' || originalCode === 'ENOTFOUND') return 'host-unknown';
  if (code === 'ETIMEDOUT') return 'too-slow';
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EACCES'].includes(originalCode)) return 'not-reached';
  return responseCode > 0 ? 'busy' : 'closed';
}

/** One line of printable words, bounded: it is shown to people as somebody else's. */
function saidBy({ response = '' }: SmtpError): string {
  return response.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim().slice(0, 200);
}

/** The first answer, or `late` after so many milliseconds. */
function within<T>(most: number, start: (done: (value: T) => void) => void, late: T | (() => T)): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(late instanceof Function ? late() : late), most);
    start((value) => { clearTimeout(timer); resolve(value); });
  });
}
