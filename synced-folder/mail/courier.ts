// Carries mail out of this computer during one run: one conversation at a time with its server, given up for all at the first trouble
// that concerns all, and not tried again before its time.
import type { Kept } from '../../shared/model/effect';
import type { Json } from '../../shared/model/json';
import type { MailTrouble } from '../../shared/model/mail-problems';
import type { Problem } from '../../shared/model/problem';
import type { Instant } from '../../shared/model/time';
import { slot } from '../../shared/plan/read-journal';
import { normalise } from '../../shared/text/normalise';
import type { MailSettings } from '../../shared/schemas/mail-settings';
import type { Machine } from '../machine';
import { readMailSettings } from './read-mail-settings';
import type { Failure, PutOff, SealedMail, SmtpSession } from './smtp-session';

/** What stood in the way when this device last tried; kept in the journal, so that it is said once and tried ever more rarely. */
export interface Trouble {
  readonly since: Instant;
  readonly tries: number;
  readonly next: Instant;
  readonly host: string;
  readonly trouble: MailTrouble;
  readonly said: string;
}

/** Nothing goes out before `until`. */
export interface Stopped {
  readonly until: Instant;
  /** Null = not the server's fault: this run has taken long enough. */
  readonly trouble: Trouble | null;
  /** It began, or changed, just now: people are told. */
  readonly isNew: boolean;
  /** What the journal is to learn of it. */
  readonly keep: Kept;
}

/** How one message went; see `Sent`. */
export type Carried =
  | { readonly sent: 'yes'; readonly keep: Kept }
  | { readonly sent: 'perhaps' }
  | { readonly sent: 'no'; readonly because: 'address'; readonly said: string }
  | ({ readonly sent: 'no'; readonly because: 'message' } & PutOff)
  | { readonly sent: 'no'; readonly because: 'server'; readonly stopped: Stopped };

export interface Courier {
  /** What this computer is called; null = it was set up for no mail. */
  readonly device: string | null;
  /** Null where its account cannot be used: see `problems`. */
  readonly settings: MailSettings | null;
  readonly problems: readonly Problem[];
  /** Connects where it is not yet; null = a message can go. */
  readonly stopped: () => Promise<Stopped | null>;
  readonly send: (mail: SealedMail) => Promise<Carried>;
  readonly close: () => void;
}

/** Kept of each device that has tried to send, so that the others know that there is one of that name. */
const sendsSlot = (device: string): string => slot('sends', normalise(device));

export function hasTriedToSend(device: string, kept: ReadonlyMap<string, Json>): boolean {
  return kept.has(sendsSlot(device));
}

const minute = 60_000;
const firstBackOff = 15 * minute, longestBackOff = 6 * 60 * minute;
/** A run holds a lock that others wait for. */
const longestRun = 5 * minute;
/** Servers drop whoever says too much in one go. */
const mostPerSession = 20;

export interface CourierAsking {
  readonly machine: Machine;
  readonly now: Instant;
  readonly kept: ReadonlyMap<string, Json>;
}

export function openCourier({ machine, now, kept }: CourierAsking): Courier {
  const { account, device, problems } = readMailSettings(machine);
  const known: Kept = device === null || hasTriedToSend(device, kept) ? {} : { [sendsSlot(device)]: now };
  const place = slot('mailer', device ?? ''), started = machine.clock();
  let trouble = (kept.get(place) ?? null) as Trouble | null, session: SmtpSession | null = null, left = 0;
  const close = (): void => { session?.close(); session = null; };
  const stopFor = ({ trouble: kind, said }: Failure, host: string): Stopped => {
    close();
    const isNew = trouble?.trouble !== kind, tries = (trouble?.tries ?? 0) + 1;
    trouble = { since: trouble?.since ?? now, tries, next: now + Math.min(longestBackOff, firstBackOff * 2 ** (tries - 1)), host, trouble: kind, said };
    return { until: trouble.next, trouble, isNew, keep: { ...known, [place]: { ...trouble } } };
  };
  const connect = async (): Promise<Stopped | null> => {
    if (account === null || (session !== null && left > 0 && await session.isAlive())) return null;
    close();
    const { openSmtpSession } = await import('./smtp-session');
    const opened = await openSmtpSession(account.smtp);
    if ('failure' in opened) return stopFor(opened.failure, account.smtp.host);
    session = opened.session;
    left = mostPerSession;
    return null;
  };
  return {
    device, settings: account?.settings ?? null, problems, close,
    stopped: async () => {
      if (trouble !== null && trouble.next > now) return { until: trouble.next, trouble, isNew: false, keep: {} };
      if (machine.clock() - started > longestRun) return { until: now + minute, trouble: null, isNew: false, keep: {} };
      return connect();
    },
    send: async (mail) => {
      if (session === null || account === null) return { sent: 'no', because: 'message', firmly: false, said: '' };
      const sent = await session.send(mail);
      left -= 1;
      if (sent.sent === 'yes') {
        const keep = { ...known, ...(trouble === null ? {} : { [place]: null }) };
        trouble = null;
        return { sent: 'yes', keep };
      }
      close();
      return sent.sent === 'no' && sent.because === 'server' ? { sent: 'no', because: 'server', stopped: stopFor(sent, account.smtp.host) } : sent;
    },
  };
}

/** As people are told of it; what waiting alone will not mend needs one of them. */
export function troubleProblem({ host, trouble, said }: Pick<Trouble, 'host' | 'trouble' | 'said'>): Problem {
  const needsPeople = ['login', 'certificate', 'no-tls', 'sender'].includes(trouble);
  return { code: 'mail-server', level: needsPeople ? 'blocking' : 'warning', where: {}, values: { host, trouble, said } };
}
