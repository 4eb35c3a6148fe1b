// The commands about what reaches members: mail, pages, minutes.
import { tenMinutes } from '../../shared/digest/ten-minutes';
import { digestText } from '../../shared/digest/print-digest';
import type { Snapshot } from '../../shared/model/snapshot';
import { readJournal, slot } from '../../shared/plan/read-journal';
import { readWorld } from '../../shared/plan/world';
import { matchPerson } from '../../shared/tables/match-person';
import { parseMinutes } from '../../shared/tables/parse-minutes';
import { normalise } from '../../shared/text/normalise';
import { attempt } from '../files/refuse';
import { openGroup, openGroupJournal } from '../group';
import { troubleProblem } from '../mail/courier';
import { mailSettingsFile, readMailSettings, type MailAccount } from '../mail/read-mail-settings';
import { pathOf } from '../files/path-of';
import { planGroup } from '../plan-group';
import { noPlan, type Report } from '../report';
import { sayProblems } from '../say-report';
import { takeRunLock } from '../state/run-lock';
import { messagesFor, type Context, type ExitCode } from './context';
import { failed } from './group-commands';

/** Sends nothing, with `check` or without. */
export async function mailCommand(folder: string, { check = false }: { readonly check?: boolean }, context: Context): Promise<ExitCode> {
  const { snapshot } = await lookAt(folder, context), messages = messagesFor(context, snapshot?.settings.locale), words = messages.mail;
  const { account, device, problems } = readMailSettings(context.machine), file = mailSettingsFile(context.machine);
  if (account === null && problems.length === 0) return failed(sayProblems([{ code: 'mail-settings-missing', level: 'warning', where: {}, values: { file } }], messages), context);
  if (account !== null) context.say(words.account({ file, device: account.settings.device, host: account.settings.host, from: account.settings.from }));
  if (snapshot !== null) context.say(whoSends(snapshot, device, words));
  for (const line of sayProblems(problems, messages)) context.say(line);
  if (account === null) return 1;
  return check ? checkServer(account, folder, context) : 0;
}

function whoSends({ settings: { digest: { mailer } } }: Snapshot, device: string | null, words: ReturnType<typeof messagesFor>['mail']): string {
  if (mailer === null) return words.nobodySends({ device: device ?? '' });
  return device !== null && normalise(device) === normalise(mailer) ? words.thisSends : words.otherSends({ mailer });
}

async function checkServer({ smtp, settings }: MailAccount, folder: string, context: Context): Promise<ExitCode> {
  const messages = messagesFor(context, undefined), { host, device } = settings;
  const { openSmtpSession } = await import('../mail/smtp-session');
  const opened = await openSmtpSession(smtp);
  if ('failure' in opened) return failed(sayProblems([troubleProblem({ host, ...opened.failure })], messages), context);
  opened.session.close();
  tryAgainNow(folder, slot('mailer', device), context);
  context.say(messages.mail.serverReady({ host }));
  return 0;
}

/** A server that answers again is not waited for any longer. */
function tryAgainNow(folder: string, place: string, { machine, now }: Context): void {
  const opened = attempt(folder, () => openGroup(machine, folder));
  if (!opened.done || !readJournal(opened.value.journal.entries).kept.has(place)) return;
  const release = takeRunLock(machine, opened.value.state.lock);
  try {
    openGroupJournal(openGroup(machine, folder), now).append({ entry: 'kept', keep: { [place]: null } });
  } finally {
    release();
  }
}

export async function pagesCommand(folder: string, context: Context): Promise<ExitCode> {
  const { snapshot, plan: { problems }, pages } = await lookAt(folder, context), messages = messagesFor(context, snapshot?.settings.locale);
  if (pages === null) return failed(sayProblems(problems, messages), context);
  const { disk } = context.machine, names = disk.stat(pages) === null ? [] : disk.list(pages).filter((name) => name.endsWith('.html')).sort();
  context.say(names.length === 0 ? messages.mail.noPages : messages.cli.pages({ folder: pages }));
  for (const name of names) context.say(`- ${name}`);
  return 0;
}

export async function minutesCommand({ member: asked, minutes: given, folder }: { readonly member: string; readonly minutes: string; readonly folder: string }, context: Context): Promise<ExitCode> {
  const { snapshot, plan: { problems } } = await lookAt(folder, context), messages = messagesFor(context, snapshot?.settings.locale), words = messages.mail;
  if (snapshot === null) return failed(sayProblems(problems, messages), context);
  const world = readWorld(snapshot, context.now, {}), id = matchPerson(asked, world.members), member = world.members.find((one) => one.id === id);
  if (member === undefined) return failed([id === 'ambiguous' ? words.severalMembers({ asked }) : words.noMember({ asked })], context);
  const minutes = parseMinutes(given)?.value ?? null;
  if (minutes === null) return failed([words.noMinutes({ asked: given })], context);
  const { waiting, digest } = tenMinutes(world, member, minutes);
  context.say(waiting === 0 ? words.nothingWaits({ name: member.name }) : messages.digest.fits({ minutes, count: digest?.items.length ?? 0 }));
  if (digest === null) return 0;
  context.say('');
  context.say(digestText({ ...digest, greeting: '', footer: [] }, messages, ({ url }) => pathOf(url) ?? url).trim().replace(/\n+--$/, ''));
  return 0;
}

function lookAt(folder: string, { machine, now }: Context): Promise<Report> {
  return planGroup({ machine, folder, now, plan: () => noPlan });
}
