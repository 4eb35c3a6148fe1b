// Reads this computer's mail account, `smtp.yaml`: never in a group's folder, its password for its owner's eyes alone.
import path from 'node:path';
import type { Problem, ProblemCode, ProblemValues } from '../../shared/model/problem';
import { parseMailSettings, type MailSettings } from '../../shared/schemas/mail-settings';
import type { Machine } from '../machine';
import { readYaml } from '../../shared/formats/read-yaml';
import type { SmtpAccount } from './smtp-session';

export interface MailAccount {
  readonly settings: MailSettings;
  readonly smtp: SmtpAccount;
}

export interface MailAccountReading {
  /** Null where nothing can be sent. */
  readonly account: MailAccount | null;
  /** What this computer is called, also where the rest cannot be used; null = nothing says so. */
  readonly device: string | null;
  readonly problems: readonly Problem[];
}

export const mailSettingsFile = ({ configRoot }: Machine): string => path.join(configRoot, 'smtp.yaml');

/** None at all is no mistake: most computers send no mail. */
export function readMailSettings(machine: Machine): MailAccountReading {
  const file = mailSettingsFile(machine), { disk } = machine;
  if (disk.stat(file) === null) return { account: null, device: null, problems: [] };
  const yaml = readYaml(disk.read(file));
  if ('wrong' in yaml) return { account: null, device: null, problems: [{ code: 'mail-settings-unreadable', level: 'blocking', where: { file, line: yaml.wrong.line }, values: yaml.wrong }] };
  const { settings, device, problems } = parseMailSettings(yaml.value, { file, lineOf: yaml.lineOf });
  if (settings === null) return { account: null, device, problems };
  const found: Problem[] = [...problems];
  const smtp = smtpAccount(settings, machine, found);
  return { account: smtp === null ? null : { settings, smtp }, device, problems: found };
}

/** Null where a problem says why. */
function smtpAccount(settings: MailSettings, machine: Machine, found: Problem[]): SmtpAccount | null {
  const { host, port, security, user, timeoutSeconds } = settings, file = mailSettingsFile(machine);
  const beside = (name: string): string => path.resolve(machine.configRoot, name);
  const passwordFile = settings.password === null && settings.passwordFile !== null ? beside(settings.passwordFile) : null;
  const password = passwordFile === null ? settings.password : firstLine(machine, passwordFile);
  const certificate = settings.certificate === null ? null : firstText(machine, beside(settings.certificate));
  const stop = <C extends ProblemCode>(code: C, place: string, values: ProblemValues[C]): null => {
    found.push({ code, level: 'blocking', where: { file: place }, values } as Problem);
    return null;
  };
  if (user !== null && security === 'none' && !isLoopback(host)) return stop('mail-password-in-clear', file, { host });
  if (user !== null && !password) return stop('mail-password-missing', passwordFile ?? file, {});
  if (certificate !== null && !certificate.includes('-----BEGIN CERTIFICATE-----')) return stop('mail-certificate-missing', beside(settings.certificate ?? ''), {});
  const secret = passwordFile ?? (settings.password === null ? null : file);
  if (secret !== null && isOpenToOthers(machine, secret)) found.push({ code: 'mail-password-open', level: 'warning', where: { file: secret }, values: {} });
  return { host, port, security, certificate, login: user === null ? null : { user, password: password ?? '' }, patience: timeoutSeconds * 1000 };
}

function firstText({ disk }: Machine, file: string): string {
  return disk.stat(file) === null ? '' : Buffer.from(disk.read(file)).toString('utf8');
}

function firstLine(machine: Machine, file: string): string {
  return firstText(machine, file).split(/\r?\n/)[0]?.trim() ?? '';
}

/** Windows keeps a user's folders for the user; its modes say nothing. */
function isOpenToOthers({ disk }: Machine, file: string): boolean {
  return process.platform !== 'win32' && disk.isOpenToOthers(file);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
