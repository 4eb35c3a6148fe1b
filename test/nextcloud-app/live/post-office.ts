// A mail server on this computer that keeps what it is given; the Nextcloud of the scenarios sends through it.
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { occ } from './server';

export interface PostOffice {
  /** As they came, oldest first. */
  readonly letters: readonly { readonly to: readonly string[]; readonly text: string }[];
  readonly close: () => Promise<void>;
}

/** `onLetter`: told before the sender is answered. */
export async function openPostOffice(onLetter: () => void = () => undefined): Promise<PostOffice> {
  const letters: { to: readonly string[]; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(parts).toString('utf8') });
        onLetter();
        done();
      });
    },
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const settings = { mail_smtpmode: 'smtp', mail_smtphost: '127.0.0.1', mail_smtpport: String((server.server.address() as AddressInfo).port), mail_from_address: 'tour', mail_domain: 'example.org' };
  for (const [name, value] of Object.entries(settings)) await occ(['config:system:set', name, `--value=${value}`]);
  return { letters, close: () => new Promise((resolve) => { server.close(() => resolve()); }) };
}
