// A real mail server on this computer alone, as mean as those out there; each meanness names where it was seen.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import { scratchPlace } from '../scratch-group';

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came, bytes as characters. */
  readonly raw: string;
  readonly user: string | null;
}

/** Moments of a message in the order in which they come. */
export type Moment = 'connect' | 'mail' | 'rcpt' | 'data' | 'taken' | 'answered';

export interface MailServer {
  readonly port: number;
  /** Messages that this server has taken upon itself. */
  readonly received: readonly Received[];
  readonly connections: () => number;
  readonly stop: () => Promise<void>;
}

export interface Meanness extends SMTPServerOptions {
  /** What it answers to a recipient: greylisting, RFC 6647; 550 5.1.1 where nobody is there, RFC 3463. */
  readonly recipient?: (address: string, times: number) => string | null;
  /** What it answers to a sender. */
  readonly sender?: (address: string) => string | null;
  /** What it answers to a whole message, after its last line. */
  readonly message?: (raw: string) => string | null;
  /** Hangs up without a word. `taken`: with the message in hand, RFC 1047. */
  readonly dropAt?: Moment;
  /** Never answers from there on. */
  readonly silentAt?: Moment;
  /** Told of each moment before it goes on. */
  readonly onMoment?: (moment: Moment) => void;
  readonly password?: string;
}

const answer = (text: string): Error => Object.assign(new Error(text.slice(4)), { responseCode: Number(text.slice(0, 3)) });

export async function mailServer({ recipient, sender, message, dropAt, silentAt, onMoment, password, ...options }: Meanness = {}): Promise<MailServer> {
  const received: Received[] = [], times = new Map<string, number>(), sockets = new Set<Socket>();
  let connections = 0;
  const reach = (moment: Moment, session: SMTPServerSession, go: () => void): void => {
    onMoment?.(moment);
    if (dropAt === moment) return hangUp(session);
    if (silentAt !== moment) go();
  };
  const hangUp = (session: SMTPServerSession): void => sockets.forEach((socket) => { if (socket.remotePort === session.remotePort) socket.destroy(); });
  const server = new SMTPServer({
    authOptional: password === undefined, disabledCommands: options.secure || options.key ? [] : ['STARTTLS'], allowInsecureAuth: true, hideENHANCEDSTATUSCODES: true, ...options,
    onConnect: (session, done) => { connections += 1; reach('connect', session, () => done()); },
    onAuth: ({ username, password: given }, _, done) => (given === password ? done(null, { user: username }) : done(answer('535 5.7.8 Username and Password not accepted'))),
    onMailFrom: ({ address }, session, done) => reach('mail', session, () => { const said = sender?.(address) ?? null; done(said === null ? null : answer(said)); }),
    onRcptTo: ({ address }, session, done) => reach('rcpt', session, () => {
      times.set(address, (times.get(address) ?? 0) + 1);
      const said = recipient?.(address, times.get(address) ?? 0) ?? null;
      done(said === null ? null : answer(said));
    }),
    onData: (stream, session, done) => reach('data', session, () => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('latin1'), said = message?.(raw) ?? null;
        if (said !== null) return done(answer(said));
        const { mailFrom, rcptTo } = session.envelope;
        received.push({ from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(({ address }) => address), raw, user: session.user ?? null });
        reach('taken', session, () => { done(); onMoment?.('answered'); });
      });
    }),
  });
  server.server.on('connection', (socket: Socket) => { sockets.add(socket); socket.on('close', () => sockets.delete(socket)); });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', () => resolve()); });
  return {
    received, connections: () => connections, port: (server.server.address() as AddressInfo).port,
    stop: () => { sockets.forEach((socket) => socket.destroy()); return new Promise((resolve) => { server.close(() => resolve()); }); },
  };
}

/** Signed by nobody but itself, for the name `localhost`. */
export function selfSigned(): { readonly key: string; readonly cert: string } {
  const place = scratchPlace(), [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(place, name)) as [string, string];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'], { stdio: 'ignore' });
  return { key: fs.readFileSync(key, 'utf8'), cert: fs.readFileSync(cert, 'utf8') };
}
