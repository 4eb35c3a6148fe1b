// A computer's mail account as people write it, and what is wrong with it in their words.
import fs from 'node:fs';
import path from 'node:path';
import { messagesOf } from '../../../shared/text/messages';
import { problemText } from '../../../shared/text/problem-text';
import { readMailSettings, type MailAccountReading } from '../../../synced-folder/mail/read-mail-settings';
import { machineAt, scratchPlace } from '../scratch-group';

const read = (files: Readonly<Record<string, string>>, mode = 0o600): MailAccountReading => {
  const machine = machineAt(scratchPlace(), '0a0a0a0a');
  fs.mkdirSync(machine.configRoot);
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(machine.configRoot, name), text, { mode });
  return readMailSettings(machine);
};
const found = ({ problems }: MailAccountReading): readonly string[] => problems.map(({ code, where }) => [code, where.line ?? path.basename(where.file ?? '')].join(' '));
const least = 'serveur: smtp.example.org\nadresse: recaps@example.org\nordinateur: bureau\n';

test('no file is no account and no mistake', () => {
  expect(readMailSettings(machineAt(scratchPlace(), '0a0a0a0a'))).toEqual({ account: null, device: null, problems: [] });
});

test('three lines are enough; encryption is what is usual', () => {
  const { account, device, problems } = read({ 'smtp.yaml': least });
  expect([account?.smtp, device, problems]).toEqual([{ host: 'smtp.example.org', port: 587, security: 'starttls', login: null, certificate: null, patience: 30_000 }, 'bureau', []]);
});

test.each<[string, number, string]>([['port: 465', 465, 'tls'], ['security: tls', 465, 'tls'], ['sécurité: SSL', 465, 'tls'], ['port: 2525', 2525, 'starttls'], ['sécurité: aucune', 25, 'none']])('%s', (line, port, security) => {
  expect(read({ 'smtp.yaml': `${least}${line}\n` }).account?.smtp).toMatchObject({ port, security });
});

test('both languages say the same', () => {
  const french = 'serveur: s.example.org\nport: 465\nidentifiant: a\nmot de passe: b\nadresse: r@example.org\nnom: Ana\nordinateur: bureau\ndélai: 10\n';
  const english = 'host: s.example.org\nport: 465\nuser: a\npassword: b\nfrom: r@example.org\nname: Ana\ndevice: bureau\ntimeout: 10\n';
  expect(read({ 'smtp.yaml': french })).toEqual({ ...read({ 'smtp.yaml': english }), problems: [] });
});

test('a password may lie in a file of its own, its first line', () => {
  expect(read({ 'smtp.yaml': `${least}identifiant: a\nfichier du mot de passe: secret.txt\n`, 'secret.txt': 'sésame ouvre-toi\n' }).account?.smtp.login).toEqual({ user: 'a', password: 'sésame ouvre-toi' });
});

describe('what is wrong is said at its line', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a word for a port', { 'smtp.yaml': `${least}port: beaucoup\n` }, ['setting-unclear 4']],
    ['a security that is none of the three', { 'smtp.yaml': `${least}sécurité: forte\n` }, ['setting-unclear 4']],
    ['no address', { 'smtp.yaml': 'serveur: smtp.example.org\nadresse: recaps\nordinateur: bureau\n' }, ['setting-unclear 2', 'mail-setting-missing smtp.yaml']],
    ['an address with a second one', { 'smtp.yaml': 'serveur: smtp.example.org\nadresse: "a@example.org,b@example.org"\nordinateur: bureau\n' }, ['setting-unclear 2', 'mail-setting-missing smtp.yaml']],
    ['no server and no name', { 'smtp.yaml': 'adresse: recaps@example.org\n' }, ['mail-setting-missing smtp.yaml', 'mail-setting-missing smtp.yaml']],
    ['an unknown key', { 'smtp.yaml': `${least}serveurs: x\n` }, ['setting-unknown 4']],
    ['a tab', { 'smtp.yaml': 'serveur:\n\tport: 1\n' }, ['mail-settings-unreadable 2']],
    ['no keys at all', { 'smtp.yaml': 'bonjour\n' }, ['settings-not-keys smtp.yaml']],
    ['a user without a password', { 'smtp.yaml': `${least}identifiant: a\n` }, ['mail-setting-missing smtp.yaml']],
    ['a password file that is not there', { 'smtp.yaml': `${least}identifiant: a\nfichier du mot de passe: nulle-part\n` }, ['mail-password-missing nulle-part']],
    ['a password in the clear over the wire', { 'smtp.yaml': `${least}identifiant: a\nmot de passe: b\nsécurité: aucune\n` }, ['mail-password-in-clear smtp.yaml']],
    ['a certificate that is none', { 'smtp.yaml': `${least}certificat: c.pem\n`, 'c.pem': 'non' }, ['mail-certificate-missing c.pem']],
  ])('%s', (_, files, expected) => {
    const reading = read(files);
    expect(found(reading)).toEqual(expected);
    for (const problem of reading.problems) for (const locale of ['fr', 'en'] as const) expect(Object.values(problemText(problem, messagesOf(locale))).every((text) => text.length > 10)).toBe(true);
  });

  const test_ = process.platform === 'win32' ? test.skip : test;
  test_('a password that others may read', () => {
    expect(found(read({ 'smtp.yaml': `${least}identifiant: a\nmot de passe: b\n` }, 0o644))).toEqual(['mail-password-open smtp.yaml']);
    expect(found(read({ 'smtp.yaml': least }, 0o644))).toEqual([]);
  });
});
