// The sentences of mail, in English.
import type { YamlExpected } from '../../model/host-problems';
import type { MailProblems, MailTrouble } from '../../model/mail-problems';
import type { ProblemText, ProblemTexts } from '../../model/problem';

const yaml: Readonly<Record<YamlExpected, string>> = {
  spaces: 'spaces at the start of the line, no tab', quote: 'the quotation mark that closes the text', bracket: 'the bracket or brace that closes the list, or a comma',
  indent: 'the same indent as the lines beside it, and one key per line', once: 'each key only once', colon: 'a key, a colon, a space, then the value, for example “host: smtp.example.org”',
};

const missing: Readonly<Record<MailProblems['mail-setting-missing']['key'], string>> = {
  host: 'host: smtp.example.org', from: 'from: digests@example.org', device: 'device: office', password: 'password file: password.txt',
};

const words = (said: string): string => (said === '' ? '' : ` Its answer: “${said}”.`);

const trouble: Readonly<Record<MailTrouble, (host: string) => ProblemText>> = {
  'host-unknown': (host) => ({ what: `The mail server “${host}” cannot be found; digests wait.`, remedy: 'Check the internet connection, then the server’s name in smtp.yaml.' }),
  'not-reached': (host) => ({ what: `The mail server “${host}” does not answer; digests wait.`, remedy: 'Nothing to do if it is down. Else check the connection, and the host and port in smtp.yaml.' }),
  'too-slow': (host) => ({ what: `The mail server “${host}” takes too long to answer; digests wait.`, remedy: 'Nothing to do: it will be tried again.' }),
  closed: (host) => ({ what: `The mail server “${host}” broke off; digests wait.`, remedy: 'Nothing to do: it will be tried again.' }),
  'no-tls': (host) => ({ what: `What is said to “${host}” cannot be encrypted; nothing is sent in the clear.`, remedy: 'Check “port” and “security” in smtp.yaml: tls (465) or starttls (587).' }),
  certificate: (host) => ({ what: `The certificate of “${host}” is not known; nothing is entrusted to it.`, remedy: 'Check the server’s name. If it is your own, give its certificate in smtp.yaml, under “certificate”.' }),
  login: (host) => ({ what: `“${host}” refuses the user or the password; digests wait.`, remedy: 'Correct smtp.yaml, then “mail --check”.' }),
  sender: (host) => ({ what: `“${host}” does not accept this sender’s address; digests wait.`, remedy: 'Under “from”, in smtp.yaml, write an address of this account.' }),
  quota: (host) => ({ what: `“${host}” accepts no more messages for now; digests wait.`, remedy: 'Nothing to do: it will be tried again.' }),
  busy: (host) => ({ what: `“${host}” asks to wait; digests wait.`, remedy: 'Nothing to do: it will be tried again.' }),
};

export const mailProblems: ProblemTexts<MailProblems> = {
  'mail-settings-missing': ({ file }) => ({ what: 'This computer has no mail account.', remedy: `Write ${file}, as the guide shows.` }),
  'mail-settings-unreadable': ({ line, column, expected }) => ({ what: `This file can no longer be read from line ${line}, column ${column} on.`, remedy: `Expected: ${yaml[expected]}.` }),
  'mail-setting-missing': ({ key }) => ({ what: 'A line is missing before mail can be sent.', remedy: `Add for example “${missing[key]}”.` }),
  'mail-password-open': () => ({ what: 'Other accounts of this computer can read this password.', remedy: 'Keep this file for its owner alone: “chmod 600”.' }),
  'mail-password-in-clear': ({ host }) => ({ what: `With “security: none” the password would travel to “${host}” in the clear; nothing is sent.`, remedy: 'Write “security: starttls” or “security: tls”.' }),
  'mail-certificate-missing': () => ({ what: 'The certificate named in smtp.yaml cannot be read.', remedy: 'Check its path; it is a PEM file, which begins with “-----BEGIN CERTIFICATE-----”.' }),
  'mail-password-missing': () => ({ what: 'The password file named in smtp.yaml is not there, or is empty.', remedy: 'Check its path; it holds nothing but the password, on one line.' }),
  'mail-server': ({ host, trouble: kind, said }) => ({ what: `${trouble[kind](host).what}${words(said)}`, remedy: trouble[kind](host).remedy }),
  'mail-refused': ({ address, said }) => ({ what: `The address “${address}” does not accept the message.${words(said)}`, remedy: 'Correct it in the members table. Until then a few more tries, then a page to hand on.' }),
  'mail-not-yet': ({ said }) => ({ what: `For several tries a server has asked to come back later; digests wait.${words(said)}`, remedy: 'Nothing to do if it calms down. Else show this answer to whoever looks after the mail account.' }),
  'mail-message-refused': ({ said }) => ({ what: `The mail server refuses a digest for what it is, not for its address; it waits.${words(said)}`, remedy: 'Show this answer to whoever looks after the mail account. It will be tried again.' }),
  'undo-sent': ({ title }) => ({ what: `What has gone out cannot be taken back: ${title}.`, remedy: 'If something should follow, tell those concerned.' }),
  'mail-sender-unknown': ({ mailer, device }) => ({ what: `No computer called “${mailer}” has tried to send a digest of this group yet${device === '' ? '' : `; this one is called “${device}”`}.`, remedy: 'If this lasts, check “mailer” in tour-de-table.yaml and “device” in the file smtp.yaml of the computer that sends: the same name on both sides.' }),
  'mail-perhaps-sent': ({ title }) => ({ what: `Cut off while sending, perhaps gone: ${title}.`, remedy: 'Nothing to do: it is not sent again, and the next digest recalls it.' }),
};

export const mail = {
  sender: ({ name, group }: { name: string; group: string }) => `${name} for ${group}`,
  fewer: 'Fewer digests for me',
  relaySubject: ({ name, subject }: { name: string; subject: string }) => `To hand to ${name}: ${subject}`,
  relayIntro: ({ relay, name }: { relay: string; name: string }) => `Hello ${relay}, here is a page to print and hand to ${name}, whom mail does not reach.`,
  page: {
    for: ({ name }: { name: string }) => `For ${name}`,
    through: ({ name, relay }: { name: string; relay: string }) => `For ${name} (through ${relay})`,
    group: 'For the whole group',
  },
  names: ({ names }: { names: readonly string[] }) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`),
  otherDevice: ({ mailer }: { mailer: string }) => `the computer “${mailer}” sees to it`,
  serverSince: ({ since }: { since: string }) => `the mail server has taken nothing since ${since}; next try`,
  notYet: 'the server does not take it for now; next try',
  addressRefused: 'this address does not accept the message; next try',
  notSetUp: 'this computer’s mail account is to be corrected',
  account: ({ file, device, host, from }: { file: string; device: string; host: string; from: string }) => `This computer is called “${device}” and sends through ${host}, as ${from} (${file}).`,
  thisSends: 'It is the one that sends this group’s digests.',
  otherSends: ({ mailer }: { mailer: string }) => `In this group the computer “${mailer}” sends.`,
  nobodySends: ({ device }: { device: string }) => `This group has chosen no computer that sends: its digests are pages to hand on. To choose this one, write “digest: { mailer: ${device === '' ? 'office' : device} }” in tour-de-table.yaml.`,
  serverReady: ({ host }: { host: string }) => `${host} answers and accepts this account. Nothing was sent.`,
  noPages: 'No page to hand on for now.',
  nothingWaits: ({ name }: { name: string }) => `Nothing waits for ${name}.`,
  noMember: ({ asked }: { asked: string }) => `Nobody is called “${asked}” in the members table.`,
  severalMembers: ({ asked }: { asked: string }) => `“${asked}” may be several people: write the full name.`,
  noMinutes: ({ asked }: { asked: string }) => `“${asked}” is no length of time. Write for example 10.`,
  laterRun: 'sending goes on at the next run',
};
