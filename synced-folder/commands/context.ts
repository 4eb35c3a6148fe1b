// What every command has at hand: this computer, the instant, the language, and where its words go.
import type { Instant } from '../../shared/model/time';
import { messagesOf, type Locale, type Messages } from '../../shared/text/messages';
import { terminalText } from './terminal-text';
import { thisMachine, type Machine } from '../machine';

export interface CommandOptions {
  readonly now?: string;
  readonly lang?: string;
}

export interface Context {
  readonly machine: Machine;
  readonly now: Instant;
  /** Asked for on the command line; null = the group's own language. */
  readonly asked: Locale | null;
  readonly say: (line: string) => void;
  /** Progress and complaints: never part of the answer. */
  readonly murmur: (line: string) => void;
}

/** 0: done; 1: something needs a person; 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Windows says its language elsewhere than in the environment. */
const systemLanguage = process.platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : '';

/** The words of a command before any group was read. */
export function usualLocale(env: NodeJS.ProcessEnv, argv: readonly string[], system = systemLanguage): Locale {
  const asked = argv[argv.indexOf('--lang') + 1 || argv.length] ?? argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const said = asked || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || system;
  return said.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** Null where an option cannot be understood; `complain` has then said why. */
export function contextOf({ now, lang }: CommandOptions, words: Messages['cli'], complain: (line: string) => void): Context | null {
  const instant = now === undefined ? Date.now() : instantOf(now);
  if (instant === null) return complained(complain, words.badInstant({ text: now ?? '' }));
  if (lang !== undefined && lang !== 'fr' && lang !== 'en') return complained(complain, words.badLanguage({ text: lang }));
  const write = (stream: NodeJS.WriteStream) => (line: string): void => void stream.write(`${terminalText(line)}\n`);
  return { machine: thisMachine(), now: instant, asked: lang ?? null, say: write(process.stdout), murmur: process.stderr.isTTY ? write(process.stderr) : () => undefined };
}

function complained(complain: (line: string) => void, line: string): null {
  complain(line);
  return null;
}

/** ISO with a zone; without one it is this computer's. */
function instantOf(text: string): Instant | null {
  const isIso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text);
  const instant = isIso ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}

/** As asked, else the group's own, else this computer's. */
export function localeFor({ asked }: Context, group: Locale | undefined): Locale {
  return asked ?? group ?? usualLocale(process.env, process.argv);
}

export function messagesFor(context: Context, group: Locale | undefined): Messages {
  return messagesOf(localeFor(context, group));
}
