// What can be wrong with sending mail: each code with the values that its sentence needs.
import type { YamlExpected } from './host-problems';

type NoValues = Readonly<Record<string, never>>;

/** What a mail server made of us, as far as it concerns every message. */
export type MailTrouble =
  | 'host-unknown' | 'not-reached' | 'too-slow' | 'closed'
  | 'no-tls' | 'certificate' | 'login' | 'sender' | 'quota' | 'busy';

/** `said`: the server's own words, one line; '' = none. */
export interface MailProblems {
  'mail-settings-missing': { readonly file: string };
  'mail-settings-unreadable': { readonly line: number; readonly column: number; readonly expected: YamlExpected };
  'mail-setting-missing': { readonly key: 'host' | 'from' | 'device' | 'password' };
  /** Others on this computer may read the password. */
  'mail-password-open': NoValues;
  'mail-password-in-clear': { readonly host: string };
  'mail-certificate-missing': NoValues;
  'mail-password-missing': NoValues;
  'mail-server': { readonly host: string; readonly trouble: MailTrouble; readonly said: string };
  'mail-refused': { readonly address: string; readonly said: string };
  'mail-not-yet': { readonly said: string };
  /** For what it is, not for whom it is. */
  'mail-message-refused': { readonly said: string };
  'undo-sent': { readonly title: string };
  /** No computer of that name has tried to send yet. `device`: what this one is called; '' = nothing. */
  'mail-sender-unknown': { readonly mailer: string; readonly device: string };
  'mail-perhaps-sent': { readonly title: string };
}
