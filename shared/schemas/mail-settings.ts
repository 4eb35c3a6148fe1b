// A computer's mail account, once YAML has made values of its file: where to send through, as whom, and what was unclear.
import type { Problem } from '../model/problem';
import { parseEmail } from '../tables/parse-email';
import { isGroup, settingReader } from './setting-reader';
import type { KeyWords } from './setting-words';
import { parseText, parseWhole, parseWord, type ParseValue } from './setting-values';
import type { SettingsSource } from './settings';

/** `tls`: from the first byte; `starttls`: before anything is said; `none`: in the clear. */
export type MailSecurity = 'tls' | 'starttls' | 'none';

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  readonly security: MailSecurity;
  /** null = the server asks for none. */
  readonly user: string | null;
  readonly password: string | null;
  /** A file that holds the password alone. */
  readonly passwordFile: string | null;
  /** The sender's address. */
  readonly from: string;
  /** Who sends, where the group names nobody. */
  readonly name: string | null;
  /** What this computer is called in the group's settings. */
  readonly device: string;
  /** A file: the server's own certificate, where no authority signed it. */
  readonly certificate: string | null;
  /** So long a silent server is waited for. */
  readonly timeoutSeconds: number;
}

export interface MailSettingsReading {
  /** Null where nothing can be sent with them. */
  readonly settings: MailSettings | null;
  /** What this computer is called, also where the rest will not do. */
  readonly device: string | null;
  readonly problems: readonly Problem[];
}

export const mailWords = {
  host: ['host', 'serveur', 'server'],
  port: ['port'],
  security: ['security', 'sécurité'],
  user: ['user', 'identifiant', 'utilisateur', 'login'],
  password: ['password', 'mot de passe'],
  passwordFile: ['password file', 'fichier du mot de passe'],
  from: ['from', 'adresse', 'address', 'de'],
  name: ['name', 'nom'],
  device: ['device', 'ordinateur', 'appareil', 'computer'],
  certificate: ['certificate', 'certificat'],
  timeout: ['timeout', 'délai'],
} as const satisfies KeyWords;

const securityWords = { tls: ['tls', 'ssl', 'ssl/tls'], starttls: ['starttls'], none: ['none', 'aucune', 'sans'] } as const satisfies KeyWords;

const ports: Readonly<Record<MailSecurity, number>> = { tls: 465, starttls: 587, none: 25 };
const usualTimeout = 30;

export function parseMailSettings(value: unknown, { file, lineOf }: Pick<SettingsSource, 'file' | 'lineOf'>): MailSettingsReading {
  const reader = settingReader(file, lineOf);
  if (!isGroup(value)) reader.say({ code: 'settings-not-keys', level: 'blocking', where: { file }, values: {} });
  const root = reader.group({ key: file, value: isGroup(value) ? value : {}, path: [] }, mailWords);
  const text = (key: keyof typeof mailWords): string | null => reader.value(root.get(key), parseText, 'text', null);
  const port = reader.value(root.get('port'), parseWhole(1, 65_535), 'port', null);
  const security = reader.value(root.get('security'), parseWord(securityWords), 'security', port === ports.tls ? 'tls' : 'starttls');
  const host = reader.value(root.get('host'), parseHost, 'host', null), from = reader.value(root.get('from'), parseAddress, 'mail-address', null), device = text('device');
  const account = { user: text('user'), password: text('password'), passwordFile: text('passwordFile'), name: text('name'), certificate: text('certificate') };
  const timeoutSeconds = reader.value(root.get('timeout'), parseWhole(1, 120), 'seconds', usualTimeout);
  const needed = { host, from, device, password: account.user === null ? '' : account.password ?? account.passwordFile };
  for (const [key, given] of Object.entries(needed)) if (given === null && isGroup(value)) {
    reader.say({ code: 'mail-setting-missing', level: 'blocking', where: { file }, values: { key: key as keyof typeof needed } });
  }
  if (host === null || from === null || device === null || needed.password === null) return { settings: null, device, problems: reader.problems() };
  return { settings: { ...account, host, from, device, security, timeoutSeconds, port: port ?? ports[security] }, device, problems: reader.problems() };
}

/** A name or an address of a server, alone. */
const parseHost: ParseValue<string> = (value) => {
  const text = parseText(value);
  return text !== null && /^[\p{L}\p{N}]([\p{L}\p{N}.:-]*[\p{L}\p{N}])?$|^::1$/u.test(text) ? text : null;
};

const parseAddress: ParseValue<string> = (value) => {
  const text = parseText(value);
  const parsed = text !== null && /^[^\s<>]+@[^\s<>]+$/.test(text) ? parseEmail(text) : null;
  return parsed === null || parsed.assumed !== undefined ? null : parsed.value;
};
