// What each answer of a mail server comes to: sent, surely not sent, or perhaps; and never a wait without end.
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { openSmtpSession, type Opened, type Sent, type SmtpAccount } from '../../../synced-folder/mail/smtp-session';
import { mailServer, selfSigned, type MailServer, type Meanness } from './mail-server';

const open: { server: MailServer | null } = { server: null };
afterEach(async () => { await open.server?.stop(); open.server = null; });

const start = async (meanness: Meanness = {}): Promise<MailServer> => (open.server = await mailServer(meanness));
const account = (port: number, more: Partial<SmtpAccount> = {}): SmtpAccount => ({ host: '127.0.0.1', port, security: 'none', login: null, certificate: null, patience: 1000, ...more });
const bytes = Buffer.from('Subject: a\r\n\r\nb\r\n');

async function send(opened: Opened, to = 'ana@example.org'): Promise<Sent> {
  if ('failure' in opened) throw new Error(JSON.stringify(opened.failure));
  const sent = await opened.session.send({ from: 'recaps@example.org', to, bytes });
  opened.session.close();
  return sent;
}
const through = async (meanness: Meanness): Promise<readonly [Sent, number]> => {
  const server = await start(meanness), sent = await send(await openSmtpSession(account(server.port)));
  return [sent, server.received.length];
};

test('sent: the server has it, from and to the ones named', async () => {
  const server = await start();
  expect(await send(await openSmtpSession(account(server.port)))).toEqual({ sent: 'yes' });
  expect(server.received.map(({ from, to }) => [from, ...to])).toEqual([['recaps@example.org', 'ana@example.org']]);
});

describe('surely not sent', () => {
  test.each<[string, Meanness, Sent]>([
    ['greylisted', { recipient: () => '451 4.7.1 Greylisting in action, please come back later' }, { sent: 'no', because: 'message', firmly: false, said: '451 4.7.1 Greylisting in action, please come back later' }],
    ['nobody of that name', { recipient: () => '550 5.1.1 No such user' }, { sent: 'no', because: 'address', said: '550 5.1.1 No such user' }],
    ['refused as a whole', { message: () => '554 5.7.1 Message rejected' }, { sent: 'no', because: 'message', firmly: true, said: '554 5.7.1 Message rejected' }],
    ['refused as a whole, without saying why', { message: () => '554 Transaction failed' }, { sent: 'no', because: 'message', firmly: true, said: '554 Transaction failed' }],
    ['nobody of that name, said late', { message: () => '550 5.1.1 No such user' }, { sent: 'no', because: 'address', said: '550 5.1.1 No such user' }],
    ['a mailbox that is closed', { recipient: () => '550 5.2.1 Mailbox disabled' }, { sent: 'no', because: 'address', said: '550 5.2.1 Mailbox disabled' }],
    ['we are on a list', { recipient: () => '554 5.7.1 Service unavailable; client host blocked' }, { sent: 'no', because: 'message', firmly: true, said: '554 5.7.1 Service unavailable; client host blocked' }],
    ['a recipient refused without saying why', { recipient: () => '550 Unknown' }, { sent: 'no', because: 'address', said: '550 Unknown' }],
    ['larger than it says it takes', { size: 5 }, { sent: 'no', because: 'message', firmly: true, said: '' }],
    ['too large', { sender: () => '552 5.3.4 Message size exceeds fixed limit' }, { sent: 'no', because: 'message', firmly: true, said: '552 5.3.4 Message size exceeds fixed limit' }],
    ['put off as a whole', { message: () => '450 4.2.0 Try again' }, { sent: 'no', because: 'message', firmly: false, said: '450 4.2.0 Try again' }],
    ['a mailbox that is full', { recipient: () => '452 4.2.2 Mailbox full' }, { sent: 'no', because: 'message', firmly: false, said: '452 4.2.2 Mailbox full' }],
    ['the sender is not theirs', { sender: () => '553 5.7.1 Sender address rejected: not owned by user' }, { sent: 'no', because: 'server', trouble: 'sender', said: '553 5.7.1 Sender address rejected: not owned by user' }],
    ['the quota of the day', { message: () => '550 5.4.5 Daily user sending limit exceeded' }, { sent: 'no', because: 'server', trouble: 'quota', said: '550 5.4.5 Daily user sending limit exceeded' }],
    ['closing down', { sender: () => '421 4.3.2 Service shutting down' }, { sent: 'no', because: 'server', trouble: 'busy', said: '421 4.3.2 Service shutting down' }],
    ['dropped at the sender', { dropAt: 'mail' }, { sent: 'no', because: 'server', trouble: 'closed', said: '' }],
    ['dropped at the recipient', { dropAt: 'rcpt' }, { sent: 'no', because: 'server', trouble: 'closed', said: '' }],
    ['dropped before it would take the message', { dropAt: 'data' }, { sent: 'no', because: 'server', trouble: 'closed', said: '' }],
    ['silent at the recipient', { silentAt: 'rcpt' }, { sent: 'no', because: 'server', trouble: 'too-slow', said: '' }],
  ])('%s', async (_, meanness, expected) => {
    expect(await through(meanness)).toEqual([expected, 0]);
  });
});

describe('perhaps sent', () => {
  test.each<[string, Meanness, number]>([
    ['dropped with the message in hand', { dropAt: 'taken' }, 1],
    ['silent with the message in hand', { silentAt: 'taken' }, 1],
  ])('%s', async (_, meanness, received) => {
    expect(await through(meanness)).toEqual([{ sent: 'perhaps' }, received]);
  });
});

describe('no conversation', () => {
  const failureAt = async (port: number, more: Partial<SmtpAccount> = {}): Promise<string> => {
    const opened = await openSmtpSession(account(port, more));
    if ('session' in opened) opened.session.close();
    return 'failure' in opened ? opened.failure.trouble : 'open';
  };

  test('nobody listens; nobody of that name', async () => {
    const { port, stop } = await start();
    await stop();
    expect(await failureAt(port)).toBe('not-reached');
    expect(await failureAt(25, { host: 'nowhere.invalid' })).toBe('host-unknown');
  });

  test('hangs up, says nothing, or drips a byte at a time', async () => {
    expect(await failureAt((await start({ dropAt: 'connect' })).port)).toBe('closed');
    await open.server?.stop();
    expect(await failureAt((await start({ silentAt: 'connect' })).port)).toBe('too-slow');
    const dripping = net.createServer((socket) => {
      const drip = setInterval(() => socket.write('220-wait\r\n'), 100);
      socket.on('close', () => clearInterval(drip));
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => { dripping.listen(0, '127.0.0.1', resolve); });
    expect(await failureAt((dripping.address() as AddressInfo).port, { patience: 300 })).toBe('too-slow');
    await new Promise((resolve) => { dripping.close(resolve); });
  });

  test('a certificate that nobody signed is refused, unless it is the one that was given', async () => {
    const { key, cert } = selfSigned(), { port } = await start({ key, cert });
    expect(await failureAt(port, { security: 'starttls' })).toBe('certificate');
    expect(await failureAt(port, { security: 'starttls', certificate: selfSigned().cert })).toBe('certificate');
    expect(await failureAt(port, { security: 'starttls', certificate: cert })).toBe('open');
    expect(await failureAt(port, { security: 'starttls', certificate: '-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----' })).not.toBe('open');
    await open.server?.stop();
    const tls = await start({ key, cert, secure: true });
    expect(await failureAt(tls.port, { security: 'tls' })).toBe('certificate');
    expect(await failureAt(tls.port, { security: 'tls', certificate: cert })).toBe('open');
  });

  test('nothing is said in the clear where encryption was asked for', async () => {
    expect(await failureAt((await start()).port, { security: 'starttls' })).toBe('no-tls');
    expect(await failureAt(open.server!.port, { security: 'tls' })).toBe('no-tls');
  });

  test('the password is right, or it is the login that is wrong', async () => {
    const { port } = await start({ password: 'sésame' });
    expect(await failureAt(port, { login: { user: 'recaps', password: 'sésame' } })).toBe('open');
    expect(await failureAt(port, { login: { user: 'recaps', password: 'sesame' } })).toBe('login');
  });
});

describe('between two messages', () => {
  test('it still answers, and takes another one', async () => {
    const server = await start(), opened = await openSmtpSession(account(server.port));
    if ('failure' in opened) throw new Error(JSON.stringify(opened.failure));
    const { session } = opened, mail = { from: 'recaps@example.org', to: 'ana@example.org', bytes };
    expect([await session.send(mail), await session.isAlive(), await session.send(mail), await session.isAlive()]).toEqual([{ sent: 'yes' }, true, { sent: 'yes' }, true]);
    session.close();
  });

  test('silent for longer than we wait, hung up, or stopped: it answers no more, and nobody is kept waiting', async () => {
    const server = await start(), [slow, cut] = [await openSmtpSession(account(server.port, { patience: 500 })), await openSmtpSession(account(server.port))];
    if ('failure' in slow || 'failure' in cut) throw new Error('no session');
    await new Promise((resolve) => { setTimeout(resolve, 800); });
    expect(await slow.session.isAlive()).toBe(false);
    await server.stop();
    expect(await cut.session.isAlive()).toBe(false);
  });
});
